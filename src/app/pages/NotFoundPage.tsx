import type { Exhibit } from '#src/exhibits/define.ts';
import { messages } from '#src/i18n/messages.ts';
import { useAddress } from '#src/state/use-address.ts';
import { Contents } from '../Contents.tsx';
import { EditionLine } from '../EditionLine.tsx';
import { useEdition } from '../edition.ts';
import css from '../page.module.css';

export const exhibits: readonly Exhibit[] = [];

/** An address without a page: says so, and gives the contents. */
export function Page() {
  const { address } = useAddress();
  const { lang, route } = address;
  const path = route.page === 'not-found' ? route.path : '';
  return (
    <div className={css['page']}>
      <EditionLine edition={useEdition()} locale={lang} />
      <h1>{messages.notFound[lang]}</h1>
      <p className={css['lede']} data-digits="notice">
        <code>{path.length > 40 ? `${path.slice(0, 39)}…` : path}</code>
      </p>
      <h2>{messages.notFoundMore[lang]}</h2>
      <Contents lang={lang} />
    </div>
  );
}
