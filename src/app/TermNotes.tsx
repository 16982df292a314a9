import type { Exhibit } from '#src/exhibits/define.ts';
import { findTerm } from '#src/facts/glossary/glossary.ts';
import type { Localized } from '#src/i18n/locales.ts';
import { useAddress } from '#src/state/use-address.ts';
import { useEdition } from './edition.ts';
import { pageTerms } from './page-terms.ts';
import css from './term-notes.module.css';

const HEADING: Localized = { en: 'Terms on this page', tc: '本頁詞彙', sc: '本页术语' };

/** On paper, where no word can be pressed: what the terms of the page's exhibits mean, at its end. */
export function TermNotes({ exhibits }: { readonly exhibits: readonly Exhibit[] }) {
  const { address } = useAddress();
  const terms = pageTerms(exhibits, useEdition(), address).flatMap((id) => findTerm(id) ?? []);
  if (terms.length === 0) return null;
  return (
    <aside className={css['notes']} aria-label={HEADING[address.lang]}>
      <h2>{HEADING[address.lang]}</h2>
      <dl>
        {terms.map(({ id, name, definition }) => (
          <div key={id}>
            <dt>{name[address.lang]}</dt>
            <dd>{definition[address.lang]}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
