import type { EventDate } from './dates.ts';

const lastDayOf = (month: string) => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

/** An ISO day that exists: the thirty-first of February does not. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isMonth(text.slice(0, 7)) && text >= `${text.slice(0, 7)}-01`
    ? text <= lastDayOf(text.slice(0, 7))
    : false;
}

export const isMonth = (text: string) => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

type Bounded = Extract<EventDate, { readonly to: string }>;

/** The interval a kind of date must have when it begins on `from`, or null where the kind does not begin there. */
function intervalFrom({ kind, from }: Bounded): string | null {
  const [year, rest] = [from.slice(0, 4), from.slice(5)];
  const ends: Readonly<Record<Bounded['kind'], string | null>> = {
    day: from,
    month: rest.endsWith('-01') ? lastDayOf(from.slice(0, 7)) : null,
    'half-year': { '01-01': `${year}-06-30`, '07-01': `${year}-12-31` }[rest] ?? null,
    year: rest === '01-01' ? `${year}-12-31` : null,
    'financial-year': rest === '04-01' ? `${Number(year) + 1}-03-31` : null,
    // 年底 is read as December: the document never says which day or quarter it means.
    'year-end': rest === '12-01' ? `${year}-12-31` : null,
    'phased-from-year-end': rest === '12-01' ? `${year}-12-31` : null,
    // The starting period is as wide as the document is vague; so far it always names a year.
    since: rest === '01-01' ? `${year}-12-31` : null,
  };
  return ends[kind];
}

/** Whether the interval is as wide as its kind says: a month is a whole calendar month, a financial year April to March. */
export function fitsItsKind(date: EventDate): boolean {
  return date.kind === 'earliest' || date.kind === 'every-year' || intervalFrom(date) === date.to;
}
