import { messages } from '#src/i18n/messages.ts';
import type { Address } from '#src/state/address.ts';
import { writePath } from '#src/state/routes.ts';
import { presentRoute } from './present-route.ts';
import css from './frame.module.css';

/** Leads from a page to the briefing that shows it. */
export function PresentLink({ address: { lang, route } }: { readonly address: Address }) {
  return (
    <a className={css['present']} href={writePath(lang, presentRoute(route))}>
      {messages.present[lang]}
    </a>
  );
}
