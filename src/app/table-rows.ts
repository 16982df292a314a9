import type { Edition, Entity, Fact } from '#src/facts/edition.ts';
import type { Figure, Place } from '#src/facts/figure.ts';
import { sayEventDate } from '#src/facts/date-words.ts';
import { STATUS_WORDS } from '#src/facts/vocabulary-words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { outsideNote, type OutsideNote } from '#src/view/outside-note.ts';
import { sayMarks } from '#src/view/mark-words.ts';
import type { View, ViewRow } from '#src/view/view.ts';
import { rowEntity, rowFacts, rowPlaces } from './exhibit-rows.ts';

/** One row of an exhibit's table: the same datum as its mark. */
export interface TableRow {
  readonly key: string;
  readonly label: string;
  /** The number, or in its place words such as a date. */
  readonly value: Figure | string;
  readonly note: string;
  /** The statements it rests on; empty for what stands outside the document. */
  readonly facts: readonly Fact[];
  /** Where it stands in the document. */
  readonly places: readonly Place[];
  /** What it names, where no statement is about it. */
  readonly entity: Entity | null;
  /** What its source card is called, when it has one. */
  readonly card: string | null;
  /** What was read outside the document: when, by which rule, on how good a page. */
  readonly outside: OutsideNote | null;
}

/** What a row says in place of a number, and what is noted beside it. */
function wordsOf(row: Exclude<ViewRow, { figure: Figure }>, locale: Locale): readonly [value: string, note: string] {
  if ('date' in row) return [sayEventDate(row.date, locale), STATUS_WORDS[row.status][locale]];
  if ('said' in row) return [row.said, ''];
  return [STATUS_WORDS[row.planned ? 'planned' : 'completed'][locale], ''];
}

const outsideOf = (row: ViewRow, locale: Locale): OutsideNote | null => {
  if ('reading' in row) return row.reading;
  return 'figure' in row ? outsideNote(row.figure, locale) : null;
};

function toTableRow(row: ViewRow, edition: Edition, locale: Locale): TableRow {
  const { key, label } = row;
  const facts = rowFacts(row, edition);
  const outside = outsideOf(row, locale);
  const from = { facts, places: rowPlaces(row, edition), entity: rowEntity(row, edition), outside };
  if ('figure' in row) {
    const note = sayMarks(row.figure, locale);
    return { key, label, value: row.figure, note, ...from, card: row.figure.id };
  }
  const [value, note] = wordsOf(row, locale);
  const card = 'reading' in row ? row.reading.card : (facts[0]?.id ?? null);
  return { key, label, value, note, ...from, card };
}

/** The rows of a view, in the order of its marks. */
export const tableRows = (view: View, edition: Edition, locale: Locale): readonly TableRow[] =>
  view.rows.map((row: ViewRow) => toTableRow(row, edition, locale));
