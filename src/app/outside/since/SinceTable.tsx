import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { OUTCOME_WORDS } from '#src/queries/outside/outcome-words.ts';
import type { SinceEntry } from '#src/queries/outside/since.ts';
import { FactLine } from '../../FactLine.tsx';
import { LaterLine } from '../LaterLine.tsx';
import { ENTRY_WORDS } from './entry-words.ts';
import { COLUMN_WORDS, NOT_FOUND } from './texts.ts';
import css from '../since.module.css';

interface EntryProps {
  readonly entry: SinceEntry;
  readonly edition: Edition;
  readonly locale: Locale;
}

/** What became of it, whatever colours there are. */
export function OutcomeChip({ outcome, locale }: Pick<SinceEntry, 'outcome'> & { readonly locale: Locale }) {
  return (
    <span className={css['outcome']} data-outcome={outcome}>
      {OUTCOME_WORDS[outcome][locale]}
    </span>
  );
}

/** What was found later, or that nothing was. */
function Later({ later, locale }: Pick<SinceEntry, 'later'> & { readonly locale: Locale }) {
  if (later.length === 0) return <p className={css['none']}>{NOT_FOUND[locale]}</p>;
  return (
    <ul>
      {later.map((point) => (
        <LaterLine key={point} id={point} locale={locale} />
      ))}
    </ul>
  );
}

function Entry({ entry, edition, locale }: EntryProps) {
  const { id, facts, later, outcome } = entry;
  const stated = facts.flatMap((fact) => edition.facts.find((one) => one.id === fact) ?? []);
  const [first] = stated;
  if (!first) return null;
  return (
    <tr id={id} data-entry={id}>
      <th scope="row">
        <b data-digits="name">{first.subject[locale]}</b> <OutcomeChip outcome={outcome} locale={locale} />
        <p className={css['said']}>{ENTRY_WORDS[id]?.[locale]}</p>
      </th>
      <td>
        <span className={css['column']}>{COLUMN_WORDS.stated[locale]}</span>
        <ul>
          {stated.map(({ id: fact, subject }) => (
            <FactLine
              key={fact}
              id={fact}
              edition={edition}
              locale={locale}
              whose={subject.en !== first.subject.en}
              dated
            />
          ))}
        </ul>
      </td>
      <td>
        <span className={css['column']}>{COLUMN_WORDS.later[locale]}</span>
        <Later later={later} locale={locale} />
      </td>
    </tr>
  );
}

interface SinceTableProps {
  readonly entries: readonly SinceEntry[];
  readonly name: string;
  readonly edition: Edition;
  readonly locale: Locale;
}

/** Plans and figures of the document, each beside what was found later. */
export function SinceTable({ entries, name, edition, locale }: SinceTableProps) {
  return (
    <table className={css['table']} aria-label={name}>
      <thead>
        <tr>
          {(['what', 'stated', 'later'] as const).map((column) => (
            <th key={column} scope="col">
              {COLUMN_WORDS[column][locale]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} edition={edition} locale={locale} />
        ))}
      </tbody>
    </table>
  );
}
