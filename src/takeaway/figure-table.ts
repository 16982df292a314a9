import { sayEventDate, spellAsOf } from '#src/facts/date-words.ts';
import type { Figure, Place } from '#src/facts/figure.ts';
import { unitName } from '#src/facts/unit-words.ts';
import { sayFigure } from '#src/facts/words.ts';
import { tidy } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { TAKE_WORDS } from './take-words.ts';
import type { About, Cell, Column, TakenTable } from './taken-table.ts';

/** One row of a table of figures, as it is displayed. */
export interface FigureTableRow {
  readonly label: string;
  /** The figure, or in its place words such as a date. */
  readonly value: Figure | string;
  /** How precise, or in what state. */
  readonly note: string;
  /** Where it stands in the document, in words, or that it stands outside; and the places themselves. */
  readonly place: string;
  readonly places: readonly Place[];
  /** What its source card is called; null where it has none. */
  readonly id: string | null;
  /** Cells of columns that only this table has, by the id of the column. */
  readonly more?: Readonly<Record<string, Cell>>;
}

interface FigureTable {
  readonly about: About;
  readonly heads: { readonly label: string; readonly value: string };
  readonly more?: readonly Column[];
  readonly rows: readonly FigureTableRow[];
  readonly locale: Locale;
}

type CellOf = (row: FigureTableRow, locale: Locale) => Cell;

const figureOf = ({ value }: FigureTableRow): Figure | null => (typeof value === 'string' ? null : value);

/** The plain number; a dated event has none. */
const numberOf: CellOf = (row) => {
  const figure = figureOf(row);
  return figure && figure.nature !== 'event' ? tidy(figure.value) : null;
};

const shownOf: CellOf = ({ value }, locale) => (typeof value === 'string' ? value : sayFigure(value, locale).text);

const dateOf: CellOf = (row, locale) => {
  const figure = figureOf(row);
  if (!figure) return null;
  const { asOf, event } = figure;
  return asOf === 'not-stated' && event ? sayEventDate(event, locale) : spellAsOf(asOf, locale);
};

const boundOf =
  (at: 0 | 1): CellOf =>
  (row) => {
    const range = figureOf(row)?.range;
    return range ? tidy(range[at]) : null;
  };

const unitOf: CellOf = (row, locale) => {
  const figure = figureOf(row);
  return figure && figure.nature !== 'event' ? unitName(figure.unit, locale) : null;
};

function columnsOf({ heads, more = [], rows, locale }: FigureTable): readonly (Column & { readonly cell: CellOf })[] {
  const hasNumbers = rows.some((row) => numberOf(row, locale) !== null);
  const said = hasNumbers ? TAKE_WORDS.shown[locale] : heads.value;
  return [
    { id: 'label', head: heads.label, cell: ({ label }) => label },
    ...more.map((column) => ({ ...column, cell: ({ more: own }: FigureTableRow) => own?.[column.id] ?? null })),
    { id: 'value', head: heads.value, only: 'file', cell: numberOf },
    { id: 'shown', head: said, only: 'file', cell: shownOf },
    {
      id: 'valueOrShown',
      head: heads.value,
      only: 'paste',
      cell: (row) => numberOf(row, locale) ?? shownOf(row, locale),
    },
    { id: 'lowest', head: TAKE_WORDS.low[locale], cell: boundOf(0) },
    { id: 'highest', head: TAKE_WORDS.high[locale], cell: boundOf(1) },
    { id: 'unit', head: TAKE_WORDS.unit[locale], cell: unitOf },
    { id: 'precision', head: messages[rows.some(figureOf) ? 'precision' : 'status'][locale], cell: ({ note }) => note },
    { id: 'date', head: messages.date[locale], cell: dateOf },
    { id: 'where', head: messages.where[locale], cell: ({ place }) => place },
    { id: 'id', head: TAKE_WORDS.id[locale], only: 'file', cell: ({ id }) => id },
  ];
}

/** The same for a program: units and precision by the names that the data has for them. */
function detailsOf(row: FigureTableRow, locale: Locale) {
  const figure = figureOf(row);
  const { origin } = figure ?? {};
  return {
    figure: figure && {
      id: figure.id,
      unit: figure.unit,
      precision: figure.precision,
      nature: figure.nature,
      status: figure.status,
      asOf: figure.asOf === 'not-stated' ? null : figure.asOf,
      event: figure.event ?? null,
      origin: origin?.kind === 'stated' && origin.counted ? 'counted' : origin?.kind,
      formula: origin?.kind === 'derived' ? origin.formula[locale] : null,
      inputs: origin?.kind === 'derived' ? origin.from.map(({ id }) => id) : [],
      ...(origin?.kind === 'series' && { outside: { grade: origin.grade, ...origin.source } }),
    },
    sources: row.places.map(({ section, sentence, locator }) => ({ section, sentence, locator })),
  };
}

/** Figures as a table to be taken away: what is displayed, beside it the plain number, and where each stands. */
export function figureTable(table: FigureTable): TakenTable {
  const { about, rows, locale } = table;
  const columns = columnsOf(table);
  return {
    about,
    columns: columns.map(({ id, head, only }) => ({ id, head, ...(only && { only }) })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row, locale))),
    details: rows.map((row) => detailsOf(row, locale)),
    locale,
  };
}
