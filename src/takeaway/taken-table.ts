import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';

/** What a cell holds: a number, words, or nothing. */
export type Cell = number | string | null;

export interface Column {
  /** The name of the field in JSON; the same in every language. */
  readonly id: string;
  readonly head: string;
  /** Left out where the other does not want it: a file keeps numbers and words apart, a paste does not. */
  readonly only?: 'file' | 'paste';
}

/** What of a table the document does not say. */
export interface Outside {
  /** Whose it is, as a sentence. */
  readonly said: string;
  /** Where the rest stands in the document, as a sentence; empty where there is no rest. */
  readonly document: string;
}

/** What a reader must know to trust the rows elsewhere; every part in the reader's language, empty where there is none. */
export interface About {
  /** The name of the exhibit or table in addresses and file names. */
  readonly id: string;
  /** How its rows are measured, where there is a choice. */
  readonly measure?: string;
  readonly title: string;
  readonly sub: string;
  readonly asOf: string;
  /** Where all of it stands, within the document and outside. */
  readonly source: string;
  /** Left out where all of it is the document's. */
  readonly outside?: Outside;
  readonly caution: string;
  readonly address: string;
  readonly edition: Pick<Edition, 'id' | 'title' | 'written' | 'document'>;
}

/** A table as it is displayed, to be taken into another program. */
export interface TakenTable {
  readonly about: About;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** What a program may want to know of each row besides its cells. */
  readonly details?: readonly Readonly<Record<string, unknown>>[];
  readonly locale: Locale;
}

/** Whether anything of it is the document's, so that its edition matters. */
export const isOfDocument = ({ outside }: Pick<About, 'outside'>): boolean => outside?.document !== '';

/** Head and rows as somebody is to get them. */
export interface Cells {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const isEmpty = (cell: Cell | undefined) => cell === null || cell === undefined || cell === '';

/** The cells for a file or for a paste; a column that no row fills is left out. */
export function cellsFor(what: 'file' | 'paste', { columns, rows }: TakenTable): Cells {
  const kept = columns
    .map((column, at) => ({ ...column, at }))
    .filter(({ only = what }) => only === what)
    .filter(({ at }) => rows.length === 0 || rows.some((row) => !isEmpty(row[at])));
  return {
    heads: kept.map(({ head }) => plainText(head)),
    rows: rows.map((row) => kept.map(({ at }) => plainCell(row[at] ?? null))),
  };
}

/** A text without signs that no file can hold: controls but tab and line end, and halves of signs. */
export const plainText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[\p{Cs}\ufffe\uffff]|(?![\t\n])\p{Cc}/gu, '');

const plainCell = (cell: Cell): Cell => {
  if (typeof cell === 'string') return plainText(cell);
  return typeof cell === 'number' && !Number.isFinite(cell) ? null : cell;
};

/** Signs that make a spreadsheet read a text as a formula, in half, small and full width, behind whatever is not seen. */
const FORMULA = /^'*[\s\p{Cc}\p{Cf}]*(?:[=+\-@＝＋－＠﹢﹣﹦﹫]|\p{Cc})/u;

/** A text that no program takes for a formula: an apostrophe goes before what might be one. It can be undone. */
export const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** A cell that cannot act; numbers stay numbers. */
export const harmlessCell = (cell: Cell): Cell => (typeof cell === 'string' ? harmless(cell) : cell);
