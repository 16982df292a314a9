/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- where a narrow page lays rows out as cards, some browsers forget that they are a table. */
import { useState } from 'react';
import { sayWithUnit } from '#src/facts/spoken.ts';
import { digits } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { ChangeGroup } from '#src/queries/edition-changes/change-facets.ts';
import type { EditionChanges, FactChange } from '#src/queries/edition-changes/compare-editions.ts';
import table from '../table.module.css';
import { sayChange } from './change-words.ts';
import { EditionValue } from './EditionFigure.tsx';
import { FactPairCard } from './FactPairCard.tsx';
import css from './editions-compared.module.css';
import { MOVED, STATE_NOTES, STATE_WORDS, WORDS } from './words.ts';

interface Shown {
  readonly changes: Pick<EditionChanges, 'older' | 'newer'>;
  readonly locale: Locale;
}

interface RowProps extends Shown {
  readonly change: FactChange;
  readonly onOpen: (change: FactChange) => void;
}

/** How far the value moved, where that may be said: worked out here, so it wears the dots of what is derived. */
function Moved({ change, locale, onOpen }: Omit<RowProps, 'changes'>) {
  if (!change.difference?.ok) return null;
  const { direction, figure } = change.difference.value;
  return (
    <li>
      {MOVED[locale][direction]}
      <button
        type="button"
        className={`${css['value']} ${css['derived']}`}
        data-edition-fact={figure.id}
        aria-haspopup="dialog"
        onClick={() => onOpen(change)}
      >
        {sayWithUnit(figure, locale).text}
      </button>
    </li>
  );
}

function Row({ change, changes, locale, onOpen }: RowProps) {
  const { was, is, id } = change;
  const fact = is ?? was;
  const edition = is ? changes.newer : changes.older;
  if (!fact) return null;
  const open = () => onOpen(change);
  return (
    <tr role="row" data-key={id} data-state={change.state}>
      <th role="rowheader" scope="row" data-digits="name">
        <b>{fact.subject[locale]}</b>
        <span>{fact.label[locale]}</span>
        <small>{edition.section(fact.source.section).short[locale]}</small>
      </th>
      <td role="cell" data-side={WORDS.older[locale]}>
        <EditionValue fact={was} edition={changes.older} locale={locale} onOpen={open} />
      </td>
      <td role="cell" data-side={WORDS.newer[locale]}>
        <EditionValue fact={is} edition={changes.newer} locale={locale} onOpen={open} />
      </td>
      <td role="cell" className={css['how']}>
        <ul>
          <Moved change={change} locale={locale} onOpen={onOpen} />
          {sayChange(change, changes, locale).map((phrase) => (
            <li key={phrase} data-digits="date" className={phrase.includes('→') ? css['turned'] : undefined}>
              {phrase}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

/** The facts of one state as a table, a card a row where the page is narrow. */
function StateTable({ group, ...rest }: Omit<RowProps, 'change'> & { readonly group: ChangeGroup }) {
  const { locale } = rest;
  return (
    <table role="table" className={`${table['table']} ${css['table']}`} aria-label={STATE_WORDS[group.state][locale]}>
      <thead role="rowgroup">
        <tr role="row">
          {(['what', 'older', 'newer', 'how'] as const).map((column) => (
            <th key={column} role="columnheader" scope="col" className={css[column]}>
              {WORDS[column][locale]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {group.facts.map((change) => (
          <Row key={change.id} change={change} {...rest} />
        ))}
      </tbody>
    </table>
  );
}

interface ChangeTableProps extends Shown {
  readonly groups: readonly ChangeGroup[];
}

/** Changes grouped by state; each opens what both editions state. */
export function ChangeTable({ groups, changes, locale }: ChangeTableProps) {
  const [open, setOpen] = useState<FactChange | null>(null);
  return (
    <>
      {groups.map((group) => (
        <div key={group.state} className={css['group']} data-group={group.state}>
          <h3>
            {STATE_WORDS[group.state][locale]} <span data-digits="count">{digits(group.facts.length)}</span>
          </h3>
          <p>{STATE_NOTES[group.state][locale]}</p>
          <StateTable group={group} changes={changes} locale={locale} onOpen={setOpen} />
        </div>
      ))}
      {open && (
        <FactPairCard key={open.id} change={open} changes={changes} locale={locale} onClose={() => setOpen(null)} />
      )}
    </>
  );
}
