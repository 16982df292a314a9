import type { Exhibit } from '#src/exhibits/define.ts';
import type { Edition } from '#src/facts/edition.ts';
import { messages } from '#src/i18n/messages.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { FigureText } from '#src/ui/FigureText.tsx';
import { sayPlace } from '#src/ui/source-words.ts';
import { FactLink } from './FactLink.tsx';
import { FigureDate } from './FigureDate.tsx';
import { OUTSIDE_HEADS } from '#src/queries/outside/layer-words.ts';
import { tableRows, type TableRow } from './table-rows.ts';
import { hasMixedDates, viewFigures } from './exhibit-rows.ts';
import type { ShownExhibit } from './use-exhibit.ts';
import table from './table.module.css';
import css from './exhibit.module.css';

interface Cell {
  readonly row: TableRow;
  readonly edition: Edition;
  readonly locale: Locale;
}

function Value({ row, locale }: Omit<Cell, 'edition'>) {
  if (typeof row.value !== 'string') return <FigureText figure={row.value} locale={locale} />;
  if (row.card === null) return <span data-digits="name">{row.value}</span>;
  return (
    <FactLink id={row.card}>
      <span data-digits="date">{row.value}</span>
    </FactLink>
  );
}

function Places({ row, edition, locale }: Cell) {
  if (row.places.length === 0 && row.outside) return <span data-digits="name">{row.outside.publisher}</span>;
  if (row.places.length === 0) return <span className={css['outside']}>{messages.outside[locale]}</span>;
  const places = row.places.map(({ section, sentence }) =>
    sayPlace({ section: edition.section(section), sentence }, locale),
  );
  return <span data-digits="sentence">{[...new Set(places)].join(locale === 'en' ? '; ' : '、')}</span>;
}

interface HeadProps {
  readonly columns: { readonly label: string; readonly value: string };
  /** Heads of the further columns; null for one that the table does without. */
  readonly more: readonly (string | null)[];
}

function Head({ columns, more }: HeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col">{columns.label}</th>
        <th scope="col" className={css['value']}>
          {columns.value}
        </th>
        {more.map(
          (label) =>
            label !== null && (
              <th key={label} scope="col">
                {label}
              </th>
            ),
        )}
      </tr>
    </thead>
  );
}

/** Which columns a table has besides, by their heads; null for one it does without. */
interface Heads {
  readonly date: string | null;
  readonly rule: string | null;
  readonly grade: string | null;
  readonly note: string | null;
}

function headsOf({ composed, locale }: ShownExhibit, rows: readonly TableRow[]): Heads {
  const isOutside = composed.outside !== undefined;
  const notes = viewFigures(composed.view).length > 0 ? messages.precision : messages.status;
  return {
    date: hasMixedDates(composed.view) || isOutside ? messages.date[locale] : null,
    rule: isOutside ? OUTSIDE_HEADS.rule[locale] : null,
    grade: isOutside ? OUTSIDE_HEADS.grade[locale] : null,
    note: rows.some((row) => row.note !== '') ? notes[locale] : null,
  };
}

function When({ row, locale }: Omit<Cell, 'edition'>) {
  if (row.outside) return <span data-digits="date">{row.outside.said}</span>;
  return typeof row.value !== 'string' && <FigureDate figure={row.value} locale={locale} />;
}

function Cells({ row, edition, locale, heads }: Cell & { readonly heads: Heads }) {
  return (
    <>
      <td className={css['value']}>
        <Value row={row} locale={locale} />
      </td>
      {heads.date !== null && (
        <td>
          <When row={row} locale={locale} />
        </td>
      )}
      {heads.rule !== null && <td data-digits="name">{row.outside?.rule}</td>}
      {heads.grade !== null && <td>{row.outside?.grade}</td>}
      {heads.note !== null && <td>{row.note}</td>}
      <td>
        <Places row={row} edition={edition} locale={locale} />
      </td>
    </>
  );
}

/** The rows of the drawing as a table: the same data in the same order, and where each stands. */
export function ExhibitTable({ exhibit, shown }: { readonly exhibit: Exhibit; readonly shown: ShownExhibit }) {
  const { composed, edition, locale } = shown;
  const rows = tableRows(composed.view, edition, locale);
  const heads = headsOf(shown, rows);
  const { date, rule, grade, note } = heads;
  return (
    <div className={css['scroll']} role="group" tabIndex={0} aria-labelledby={`${exhibit.id}-title`}>
      <table
        className={`${table['table']} ${css['table']}`}
        aria-labelledby={`${exhibit.id}-title`}
        aria-describedby={`${exhibit.id}-sub`}
      >
        <Head columns={exhibit.columns[locale]} more={[date, rule, grade, note, messages.source[locale]]} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} data-key={row.key}>
              <th scope="row" data-digits="name">
                {row.label}
              </th>
              <Cells row={row} edition={edition} locale={locale} heads={heads} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
