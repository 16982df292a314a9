import { sayEventDate } from '#src/facts/date-words.ts';
import type { Figure } from '#src/facts/figure.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { AsOfChip } from '#src/ui/AsOfChip.tsx';

/** The cut-off of a figure as a chip, else the date of its event, else that the document states neither. */
export function FigureDate({ figure, locale }: { readonly figure: Figure; readonly locale: Locale }) {
  const { asOf, event } = figure;
  if (asOf === 'not-stated' && event) return <span data-digits="date">{sayEventDate(event, locale)}</span>;
  return <AsOfChip asOf={asOf} locale={locale} short />;
}
