import type { EventDate } from '#src/facts/dates.ts';
import type { Figure } from '#src/facts/figure.ts';
import { spell, spellEvent } from '#src/facts/spoken.ts';
import type { Status } from '#src/facts/vocabulary.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { COLON } from '#src/i18n/punctuation.ts';

/** A row that says a number, an event or, in their place, words. */
type SaidRow = { readonly label: string } & (
  { readonly figure: Figure } | { readonly date: EventDate; readonly status: Status } | { readonly said: string }
);

function whatIsSaid(row: SaidRow, locale: Locale): string {
  if ('figure' in row) return spell(row.figure, locale);
  return 'date' in row ? spellEvent(row, locale) : row.said;
}

/** A row in words, with everything a screen reader should hear of it. */
export const sayRow = (row: SaidRow, locale: Locale): string => row.label + COLON[locale] + whatIsSaid(row, locale);
