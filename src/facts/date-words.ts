import { monthEnd, monthName, monthOf, sayDay, sayMonth, sayYear, yearOf } from '#src/i18n/calendar.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import type { AsOf, EventDate } from './dates.ts';
import type { Figure } from './figure.ts';

const NOT_STATED: Localized = { en: 'date not stated', tc: '文件未載日期', sc: '文件未载日期' };

/** The cut-off as a chip says it: "end Oct 2022", "Nov 2022", "date not stated". */
export function sayAsOf(asOf: AsOf, locale: Locale): string {
  if (asOf === 'not-stated') return NOT_STATED[locale];
  const month = sayMonth(asOf.month, locale, true);
  if (asOf.kind === 'month') return month;
  return locale === 'en' ? `end ${month}` : `${month}底`;
}

const asAt: Localized<(date: string) => string> = {
  en: (date) => `as at ${date}`,
  tc: (date) => `截至${date}`,
  sc: (date) => `截至${date}`,
};

/** The cut-off as a chip by itself says it: "as at end Oct 2022". */
export const chipAsOf = (asOf: AsOf, locale: Locale): string =>
  asOf === 'not-stated' ? NOT_STATED[locale] : asAt[locale](sayAsOf(asOf, locale));

/** The cut-off in a sentence: "as at end November 2022". */
export function spellAsOf(asOf: AsOf, locale: Locale): string {
  if (asOf === 'not-stated') return NOT_STATED[locale];
  const month = sayMonth(asOf.month, locale);
  if (locale === 'en') return asOf.kind === 'month' ? `as at ${month}` : `as at end ${month}`;
  return asOf.kind === 'month' ? `截至${month}` : `截至${month}底`;
}

type Span = Exclude<EventDate, { kind: 'earliest' | 'every-year' }>;

/** The narrowest calendar name of an interval: a day, a whole month, else its year. */
function sayInterval({ from, to }: Pick<Span, 'from' | 'to'>, locale: Locale): string {
  if (from === to) return sayDay(from, locale);
  if (from.endsWith('-01') && to === monthEnd(from)) return sayMonth(from, locale);
  return sayYear(to, locale);
}

function sayHalf({ from }: Span, locale: Locale): string {
  const first = monthOf(from) <= 6;
  if (locale === 'en') return `${first ? 'first' : 'second'} half of ${yearOf(from)}`;
  return `${yearOf(from)}年${first ? '上' : '下'}半年`;
}

function sayFinancialYear({ from }: Span, locale: Locale): string {
  const next = String((yearOf(from) + 1) % 100).padStart(2, '0');
  return locale === 'en' ? `${yearOf(from)}–${next}` : `${yearOf(from)}-${next}年度`;
}

const SPANS: Readonly<Record<Span['kind'], (span: Span, locale: Locale) => string>> = {
  day: ({ from }, locale) => sayDay(from, locale),
  month: ({ from }, locale) => sayMonth(from, locale),
  'half-year': sayHalf,
  year: ({ from }, locale) => sayYear(from, locale),
  'financial-year': sayFinancialYear,
  'year-end': ({ to }, locale) => (locale === 'en' ? `end of ${yearOf(to)}` : `${yearOf(to)}年年底`),
  'phased-from-year-end': ({ to }, locale) => phased[locale](yearOf(to)),
  since: (span, locale) => since[locale](sayInterval(span, locale)),
};

const phased: Localized<(year: number) => string> = {
  en: (year) => `in phases from end ${year}`,
  tc: (year) => `${year}年年底起分階段`,
  sc: (year) => `${year}年年底起分阶段`,
};

const since: Localized<(start: string) => string> = {
  en: (start) => `since ${start}`,
  tc: (start) => `自${start}起`,
  sc: (start) => `自${start}起`,
};

const earliest: Localized<(from: string) => string> = {
  en: (from) => `${yearOf(from)} at the earliest`,
  tc: (from) => `最快${yearOf(from)}年`,
  sc: (from) => `最快${yearOf(from)}年`,
};

const everyYear: Localized<(month: number) => string> = {
  en: (month) => `every ${monthName(month)}`,
  tc: (month) => `每年${month}月`,
  sc: (month) => `每年${month}月`,
};

/** A date exactly as vague as the document gives it. */
export function sayEventDate(date: EventDate, locale: Locale): string {
  if (date.kind === 'every-year') return everyYear[locale](date.month);
  if (date.kind === 'earliest') return earliest[locale](date.from);
  return SPANS[date.kind](date, locale);
}

/** The date that a figure has of its own: its cut-off, and where none is stated the date of its event. */
export const sayOwnDate = ({ asOf, event }: Pick<Figure, 'asOf' | 'event'>, locale: Locale): string =>
  asOf === 'not-stated' && event ? sayEventDate(event, locale) : sayAsOf(asOf, locale);
