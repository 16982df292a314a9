import { spell } from '#src/facts/spoken.ts';
import { messages } from '#src/i18n/messages.ts';
import { sayPlace } from '#src/ui/source-words.ts';
import { CompareLink } from './compare/CompareLink.tsx';
import { findCard } from './find-card.ts';
import { tableRows } from './table-rows.ts';
import { EntityLink } from './EntityLink.tsx';
import { FactLink } from './FactLink.tsx';
import type { ShownExhibit } from './use-exhibit.ts';
import css from './exhibit.module.css';

/** What the chosen mark says, in one line under the drawing; in place of a floating tip. */
export function ReadingLine({ shown }: { readonly shown: ShownExhibit }) {
  const { composed, edition, locale, chosen } = shown;
  const row = tableRows(composed.view, edition, locale).find(({ key }) => key === chosen);
  if (!row) return null;
  const said =
    typeof row.value === 'string' ? [row.value, row.note].filter(Boolean).join(', ') : spell(row.value, locale);
  const fact = row.facts[0];
  return (
    <div className={css['reading']} data-reading="">
      <p>
        <b data-digits="name">{row.label}</b>
        <span data-fact={row.card ?? undefined} data-digits={row.card ? undefined : 'date'}>
          {said}
        </span>
      </p>
      {row.card && fact && (
        <FactLink id={row.card}>
          <span data-digits="sentence">
            {row.facts.length === 1
              ? sayPlace({ section: edition.section(fact.source.section), sentence: fact.source.sentence }, locale)
              : messages.formula[locale]}
          </span>
          {' →'}
        </FactLink>
      )}
      {row.card && !fact && (
        <FactLink id={row.card}>
          <span data-digits="name">{row.outside?.publisher}</span>
          {' →'}
        </FactLink>
      )}
      {composed.view.kind === 'lanes' && fact && <EntityLink entity={edition.entity(fact.entity)} locale={locale} />}
      {row.entity && <EntityLink entity={row.entity} locale={locale} />}
      {typeof row.value !== 'string' && findCard(row.value.id, edition)?.figure && (
        <CompareLink figure={row.value} locale={locale} />
      )}
    </div>
  );
}
