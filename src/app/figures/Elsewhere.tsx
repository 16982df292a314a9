import css from './figure-table.module.css';
import type { Figures } from './use-figures.ts';
import { KIND_OF_ROW, KIND_WORDS, WORDS } from './words.ts';

/** What suits of the kinds of row that are not shown, each a link to it. */
export function Elsewhere({ figures }: { readonly figures: Figures }) {
  const { elsewhere, locale, facetLink } = figures;
  if (elsewhere.length === 0) return null;
  return (
    <p className={css['elsewhere']}>
      {WORDS.elsewhere[locale]}{' '}
      {elsewhere.map(({ kind, count }) => (
        <a key={kind} href={facetLink('kind', KIND_OF_ROW[kind])} data-elsewhere={kind}>
          <span data-digits="count">{count}</span> {KIND_WORDS[KIND_OF_ROW[kind]][locale]}
        </a>
      ))}
    </p>
  );
}
