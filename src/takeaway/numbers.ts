import { sayEventDate, spellAsOf } from '#src/facts/date-words.ts';
import type { Figure } from '#src/facts/figure.ts';
import { unitName } from '#src/facts/unit-words.ts';
import { sayFigure } from '#src/facts/words.ts';
import { tidy } from '#src/i18n/format.ts';
import { HTML_LANG, type Locale, type Localized } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';

/** One row of an exhibit's table. */
export interface NumberRow {
  readonly label: string;
  /** The number, or in its place words such as a date. */
  readonly value: Figure | string;
  /** How precise, or in what state. */
  readonly note: string;
  /** Where it stands in the document, or that it stands outside. */
  readonly place: string;
}

/** What an exhibit's table holds, to be taken into another program. */
export interface NumberTable {
  readonly columns: { readonly label: string; readonly value: string };
  readonly rows: readonly NumberRow[];
  /** What belongs below the rows: title, cut-off, source, address. */
  readonly lines: readonly string[];
  readonly locale: Locale;
}

/** The same cells for a spreadsheet or plain text, and for a word processor. */
export interface TakenNumbers {
  readonly text: string;
  readonly html: string;
}

type Cell = string | number;
interface Column {
  readonly head: string;
  readonly cell: (row: NumberRow) => Cell;
}

const HEADS: Readonly<Record<'unit' | 'low' | 'high', Localized>> = {
  unit: { en: 'Unit', tc: '單位', sc: '单位' },
  low: { en: 'Lowest', tc: '下限', sc: '下限' },
  high: { en: 'Highest', tc: '上限', sc: '上限' },
};

const figureOf = ({ value }: NumberRow): Figure | null => (typeof value === 'string' ? null : value);

/** The plain number; of a dated event its date in words. */
function numberIn({ value }: NumberRow, locale: Locale): Cell {
  if (typeof value === 'string') return value;
  return value.nature === 'event' ? sayFigure(value, locale).text : tidy(value.value);
}

function dateOf(row: NumberRow, locale: Locale): string {
  const figure = figureOf(row);
  if (!figure) return '';
  const { asOf, event } = figure;
  return asOf === 'not-stated' && event ? sayEventDate(event, locale) : spellAsOf(asOf, locale);
}

function boundOf(row: NumberRow, at: 0 | 1): Cell {
  const range = figureOf(row)?.range;
  return range ? tidy(range[at]) : '';
}

const columnsOf = ({ columns, rows, locale }: NumberTable): readonly Column[] => [
  { head: columns.label, cell: ({ label }) => label },
  { head: columns.value, cell: (row) => numberIn(row, locale) },
  { head: HEADS.low[locale], cell: (row) => boundOf(row, 0) },
  { head: HEADS.high[locale], cell: (row) => boundOf(row, 1) },
  {
    head: HEADS.unit[locale],
    cell: (row) => {
      const figure = figureOf(row);
      return figure && figure.nature !== 'event' ? unitName(figure.unit, locale) : '';
    },
  },
  { head: messages[rows.some(figureOf) ? 'precision' : 'status'][locale], cell: ({ note }) => note },
  { head: messages.date[locale], cell: (row) => dateOf(row, locale) },
  { head: messages.where[locale], cell: ({ place }) => place },
];

/** Signs that make a spreadsheet read a text as a formula, in half and full width. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;

/** A text that no program takes for a formula, nor for two cells. */
function safe(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return FORMULA.test(line) ? `'${line}` : line;
}

const safeCell = (cell: Cell): Cell => (typeof cell === 'string' ? safe(cell) : cell);

/** Heads and rows; a column that no row fills is left out. */
function cellsOf(table: NumberTable) {
  const columns = columnsOf(table).filter(({ cell }) => table.rows.some((row) => cell(row) !== ''));
  return {
    heads: columns.map(({ head }) => safe(head)),
    rows: table.rows.map((row) => columns.map(({ cell }) => safeCell(cell(row)))),
  };
}

const escape = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const tag = (name: string, inner: readonly string[]) => inner.map((one) => `<${name}>${one}</${name}>`).join('');

/** The rows as tab-separated text and as a table; numbers plain, everything else as text that cannot act. */
export function takeNumbers(table: NumberTable): TakenNumbers {
  const { heads, rows } = cellsOf(table);
  const lines = table.lines.filter(Boolean).map(safe);
  const cells = rows.map((row) =>
    tag(
      'td',
      row.map((cell) => escape(String(cell))),
    ),
  );
  return {
    text: [...[heads, ...rows].map((row) => row.join('\t')), '', ...lines].join('\n'),
    html:
      `<meta charset="utf-8"><table lang="${HTML_LANG[table.locale]}">` +
      `<thead><tr>${tag('th', heads.map(escape))}</tr></thead><tbody>${tag('tr', cells)}</tbody></table>` +
      tag('p', lines.map(escape)),
  };
}
