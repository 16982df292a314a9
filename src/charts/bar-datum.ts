import { sayRange } from '#src/facts/spoken.ts';
import { sayFigure } from '#src/facts/words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { textWidth } from '#src/view/text-width.ts';
import type { Row } from '#src/view/view.ts';

/** A row as a bar takes it: the number to draw, and everything its bar says. */
export interface BarDatum {
  readonly row: Row;
  readonly value: number;
  readonly said: string;
  readonly range: string;
  readonly locale: Locale;
}

export const toDatum = (row: Row, locale: Locale): BarDatum => ({
  row,
  value: row.figure.value,
  said: sayFigure(row.figure, locale).text,
  range: sayRange(row.figure, locale),
  locale,
});

/** Width in px of the longest text that stands after a bar. */
export const longestSaid = (data: readonly BarDatum[]) =>
  Math.max(...data.map(({ said, range }) => textWidth(said, 16) + (range === '' ? 0 : 8 + textWidth(range, 13))));
