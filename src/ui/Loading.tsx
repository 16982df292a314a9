import type { Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import type { View } from '#src/view/view.ts';
import css from './loading.module.css';

/** Still blocks in place of rows that are on their way, as many as there will be; shown only after a moment. */
export function Loading({ view, locale }: { readonly view: View; readonly locale: Locale }) {
  return (
    <div className={css['loading']} role="status">
      <span className="visually-hidden">{messages.loading[locale]}</span>
      {view.rows.slice(0, 12).map(({ key }) => (
        <i key={key} aria-hidden="true" />
      ))}
    </div>
  );
}
