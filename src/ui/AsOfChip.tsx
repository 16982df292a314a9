import type { AsOf } from '#src/facts/dates.ts';
import { chipAsOf, sayAsOf } from '#src/facts/date-words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { asOfTerm } from '#src/view/mark-terms.ts';
import { TermLink } from './TermLink.tsx';
import css from './figure.module.css';

interface AsOfChipProps {
  readonly asOf: AsOf;
  readonly locale: Locale;
  readonly short?: boolean;
  /** The chip opens its term; once in an exhibit is enough. */
  readonly explained?: boolean;
}

/** The cut-off of a figure, or that the document states none. */
export function AsOfChip({ asOf, locale, short = false, explained = false }: AsOfChipProps) {
  const said = short && locale === 'en' ? sayAsOf(asOf, locale) : chipAsOf(asOf, locale);
  if (explained) {
    return (
      <TermLink id={asOfTerm(asOf)} locale={locale} className={`${css['chip']} ${css['explained']}`}>
        <span data-digits="as-of">{said}</span>
      </TermLink>
    );
  }
  if (asOf === 'not-stated') return <span className={`${css['chip']} ${css['none']}`}>{chipAsOf(asOf, locale)}</span>;
  return (
    <span className={css['chip']} data-digits="as-of">
      {said}
    </span>
  );
}
