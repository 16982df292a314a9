import { sayEventDate, sayOwnDate } from '#src/facts/date-words.ts';
import type { Figure } from '#src/facts/figure.ts';
import { STATUS_WORDS } from '#src/facts/vocabulary-words.ts';
import { sayFigure } from '#src/facts/words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { SEMICOLON } from '#src/i18n/punctuation.ts';
import { markWords } from '#src/view/mark-words.ts';
import { isPlan, marksOf, type Mark } from '#src/view/marks.ts';
import type { ViewRow } from '#src/view/view.ts';

/** Marks that the sign before or after a number does not say. */
const IN_WORDS: readonly Mark[] = ['planned', 'derived', 'counted'];

const aside = (words: readonly string[], locale: Locale): string => {
  if (words.length === 0) return '';
  const inside = words.join(SEMICOLON[locale]);
  return locale === 'en' ? ` (${inside})` : `（${inside}）`;
};

const marksOfFigure = (figure: Figure, locale: Locale) =>
  marksOf(figure)
    .filter((mark) => IN_WORDS.includes(mark))
    .map((mark) => markWords(mark)[locale]);

/** A number with its hedge, and in words what else is true of it; its date where those beside it have others. */
export const sayNumber = (figure: Figure, locale: Locale, isDated = false): string =>
  sayFigure(figure, locale).text +
  aside([...marksOfFigure(figure, locale), ...(isDated ? [sayOwnDate(figure, locale)] : [])], locale);

/** What a row says: its number, its date or the words in place of one. */
export function sayRowValue(row: ViewRow, locale: Locale, isDated = false): string {
  if ('figure' in row) return sayNumber(row.figure, locale, isDated);
  const plan = 'status' in row && isPlan(row.status) ? [STATUS_WORDS[row.status][locale]] : [];
  if ('date' in row) return sayEventDate(row.date, locale) + aside(plan, locale);
  if ('said' in row) return row.said;
  return STATUS_WORDS[row.planned ? 'planned' : 'completed'][locale];
}
