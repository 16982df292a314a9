/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role, jsx-a11y/control-has-associated-label -- where a narrow page lays rows out as cards, some browsers forget that they are a table. */
import type { Edition } from '#src/facts/edition.ts';
import { NATURE_WORDS, STATUS_WORDS } from '#src/facts/vocabulary-words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { MoneyGroup, MoneyRow } from '#src/queries/money.ts';
import { figureName } from '#src/queries/refusal-words.ts';
import { FigureText } from '#src/ui/FigureText.tsx';
import figureCss from '#src/ui/figure.module.css';
import { sayPlace } from '#src/ui/source-words.ts';
import { CompareLink } from '../compare/CompareLink.tsx';
import { FactLink } from '../FactLink.tsx';
import { FigureDate } from '../FigureDate.tsx';
import { partOf, WORDS } from './ledger-words.ts';
import table from '../table.module.css';
import css from './ledger.module.css';

interface RowProps {
  readonly row: MoneyRow;
  readonly edition: Edition;
  readonly locale: Locale;
}

/** Whose amount and for what; a part says of what it is a part. */
function What({ row, edition, locale }: RowProps) {
  const { figure, whole, isUnderWhole } = row;
  const fact = edition.fact(figure.id);
  return (
    <th role="rowheader" scope="row" className={isUnderWhole ? css['part'] : undefined} data-digits="name">
      {!isUnderWhole && <b>{fact.subject[locale]}</b>}
      <span>{fact.label[locale]}</span>
      {whole && (
        <span className={isUnderWhole ? 'visually-hidden' : css['whole']}>
          {partOf[locale](figureName(whole, locale, edition))}
        </span>
      )}
    </th>
  );
}

function Row({ row, edition, locale }: RowProps) {
  const { figure } = row;
  const { source, status } = edition.fact(figure.id);
  const isAhead = status === 'planned' || status === 'announced';
  const section = edition.section(source.section);
  const place = { section: { ...section, name: section.short }, sentence: source.sentence };
  return (
    <tr role="row" data-key={figure.id}>
      <td role="cell" className={css['amount']}>
        <FigureText figure={figure} locale={locale} />
      </td>
      <What row={row} edition={edition} locale={locale} />
      <td role="cell">{NATURE_WORDS[figure.nature][locale]}</td>
      <td role="cell" className={css['date']}>
        <FigureDate figure={figure} locale={locale} />
        {isAhead && (
          <span className={`${figureCss['chip']} ${figureCss['planned']}`}>{STATUS_WORDS[status][locale]}</span>
        )}
      </td>
      <td role="cell">
        <FactLink id={figure.id}>
          <span data-digits="sentence">{sayPlace(place, locale)}</span>
        </FactLink>
      </td>
      <td role="cell" className={css['compare']}>
        <CompareLink figure={figure} locale={locale} short />
      </td>
    </tr>
  );
}

const COLUMNS = ['amount', 'what', 'kind', 'date', 'source', 'compare'] as const;

interface LedgerTableProps {
  readonly groups: readonly MoneyGroup[];
  readonly edition: Edition;
  readonly locale: Locale;
}

/** The amounts as a table, a card a row where the page is narrow. */
export function LedgerTable({ groups, edition, locale }: LedgerTableProps) {
  return (
    <table
      role="table"
      className={`${table['table']} ${table['sticky']} ${css['table']}`}
      aria-labelledby="ledger-title"
    >
      <thead role="rowgroup">
        <tr role="row">
          {COLUMNS.map((column) => (
            <th key={column} role="columnheader" scope="col" className={css[column]}>
              {WORDS[column][locale]}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ unit, rows }) => (
        <tbody key={unit} role="rowgroup" data-unit={unit}>
          {unit === 'HKD/month' && (
            <tr role="row" className={css['group']}>
              <th role="rowheader" scope="rowgroup" colSpan={COLUMNS.length}>
                {WORDS.monthly[locale]}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <Row key={row.figure.id} row={row} edition={edition} locale={locale} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
