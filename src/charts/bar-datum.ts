import { sayOwnDate } from '#src/facts/date-words.ts';
import { sayRange } from '#src/facts/spoken.ts';
import { sayFigure } from '#src/facts/words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { areDated } from '#src/view/bar-layout.ts';
import { textWidth } from '#src/view/text-width.ts';
import type { Row } from '#src/view/view.ts';

/** A row as a bar takes it: the number to draw, and everything its bar says. */
export interface BarDatum {
  readonly row: Row;
  readonly value: number;
  readonly said: string;
  readonly range: string;
  /** Its own date, where the bars do not share one. */
  readonly date: string;
  readonly locale: Locale;
}

const toDatum = (row: Row, locale: Locale, dated: boolean): BarDatum => ({
  row,
  value: row.figure.value,
  said: sayFigure(row.figure, locale).text,
  range: sayRange(row.figure, locale),
  date: dated ? sayOwnDate(row.figure, locale) : '',
  locale,
});

/** The bars of rows; each has its date where they do not share one. */
export function toData(rows: readonly Row[], locale: Locale): readonly BarDatum[] {
  const dated = areDated(rows);
  return rows.map((row) => toDatum(row, locale, dated));
}

/** Width in px of the longest text that stands after a bar. */
export const longestSaid = (data: readonly BarDatum[]) =>
  Math.max(...data.map(({ said, range }) => textWidth(said, 16) + (range === '' ? 0 : 8 + textWidth(range, 13))));
