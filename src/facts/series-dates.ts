import { monthEnd } from '#src/i18n/calendar.ts';
import type { EventDate } from './dates.ts';
import { isDay, isMonth } from './event-intervals.ts';

const YEAR = /^(?:19|20)\d\d$/;
const HALF = /^((?:19|20)\d\d)-H([12])$/;
const END = /^((?:19|20)\d\d)-end$/;
const FINANCIAL = /^((?:19|20)\d\d)\/(\d\d)$/;

const isFollowing = (year: string, next: string) => (Number(year) + 1) % 100 === Number(next);

function halfYear(text: string): EventDate | null {
  const [, year, half] = HALF.exec(text) ?? [];
  if (year === undefined) return null;
  const [from, to] = half === '1' ? ['01-01', '06-30'] : ['07-01', '12-31'];
  return { kind: 'half-year', from: `${year}-${from}`, to: `${year}-${to}` };
}

function yearEnd(text: string): EventDate | null {
  const [, year] = END.exec(text) ?? [];
  return year === undefined ? null : { kind: 'year-end', from: `${year}-12-01`, to: `${year}-12-31` };
}

function financialYear(text: string): EventDate | null {
  const [, year, next] = FINANCIAL.exec(text) ?? [];
  if (year === undefined || next === undefined || !isFollowing(year, next)) return null;
  return { kind: 'financial-year', from: `${year}-04-01`, to: `${Number(year) + 1}-03-31` };
}

/**
 * A `SeriesDate` as the interval it means: `2025-12-31`, `2018-09`, `2014`, `2021-H2`, `2025-end`, `2017/18`, and
 * `>2025` for "not before". Null for anything else.
 */
export function readSeriesDate(text: string): EventDate | null {
  if (isDay(text)) return { kind: 'day', from: text, to: text };
  if (isMonth(text)) return { kind: 'month', from: `${text}-01`, to: monthEnd(text) };
  if (YEAR.test(text)) return { kind: 'year', from: `${text}-01-01`, to: `${text}-12-31` };
  if (text.startsWith('>') && YEAR.test(text.slice(1))) return { kind: 'earliest', from: `${text.slice(1)}-01-01` };
  return halfYear(text) ?? yearEnd(text) ?? financialYear(text);
}

/** The same of a date the parser has let through. */
export function seriesDate(text: string): EventDate {
  const date = readSeriesDate(text);
  if (!date) throw new RangeError(`${text} is no date of a series`);
  return date;
}
