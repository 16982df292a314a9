import type { Locale } from './locales.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const part = (iso: string, index: number): number => Number(iso.split('-')[index]);

export const yearOf = (iso: string): number => part(iso, 0);
export const monthOf = (iso: string): number => part(iso, 1);

/** The English name of a month, 1 to 12; `short` is three letters, as chips have little room. */
export function monthName(month: number, short = false): string {
  const name = MONTHS[month - 1];
  if (name === undefined) throw new RangeError(`there is no month ${month}`);
  return short ? name.slice(0, 3) : name;
}

export const sayYear = (iso: string, locale: Locale): string =>
  locale === 'en' ? `${yearOf(iso)}` : `${yearOf(iso)}年`;

/** The month of an ISO month or day, with its year. */
export const sayMonth = (iso: string, locale: Locale, short = false): string =>
  locale === 'en' ? `${monthName(monthOf(iso), short)} ${yearOf(iso)}` : `${yearOf(iso)}年${monthOf(iso)}月`;

export const sayDay = (iso: string, locale: Locale): string =>
  locale === 'en' ? `${part(iso, 2)} ${sayMonth(iso, locale)}` : `${sayMonth(iso, locale)}${part(iso, 2)}日`;

/** Last day of the month of an ISO date, as an ISO day. */
export function monthEnd(iso: string): string {
  const last = new Date(Date.UTC(yearOf(iso), monthOf(iso), 0)).getUTCDate();
  return `${iso.slice(0, 7)}-${last}`;
}
