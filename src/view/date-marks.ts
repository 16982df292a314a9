import type { EventDate, EventDateKind } from '#src/facts/dates.ts';

/** A date that has a place on an axis; what comes round every year has none. */
export type AxisDate = Exclude<EventDate, { readonly kind: 'every-year' }>;

/** How a date is drawn: as wide as it is vague. */
export interface DateMark {
  /** Where its body starts and ends, in years: the middle of 2023 is 2023.5. Both are one where it has no width. */
  readonly span: readonly [from: number, to: number];
  /** In px. */
  readonly height: number;
  readonly body: 'bar' | 'dot' | 'triangle' | 'none';
  readonly ticks: readonly ('start' | 'end')[];
  /** That it goes on, or may come any time later: as far as the axis reaches. */
  readonly tail: 'none' | 'arrow' | 'dashed-arrow' | 'dashes';
}

/** "The end of a year" is drawn as its last quarter: the document says no month. */
const YEAR_END = 0.25;

const utc = (iso: string) => Date.parse(`${iso}T00:00Z`);
const DAY = 24 * 60 * 60 * 1000;

/** When an ISO day starts, in years: 2023-01-01 is 2023. */
export function momentOf(day: string): number {
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year);
  return year + (utc(day) - start) / (Date.UTC(year + 1) - start);
}

/** When an ISO day ends, in years: 2023-12-31 ends at 2024. */
const endOf = (day: string) => momentOf(new Date(utc(day) + DAY).toISOString().slice(0, 10));

const LOOKS: Readonly<Record<Exclude<EventDateKind, 'every-year'>, Omit<DateMark, 'span'>>> = {
  day: { height: 16, body: 'dot', ticks: [], tail: 'none' },
  month: { height: 16, body: 'bar', ticks: [], tail: 'none' },
  'half-year': { height: 9, body: 'bar', ticks: [], tail: 'none' },
  year: { height: 7, body: 'bar', ticks: [], tail: 'none' },
  'financial-year': { height: 7, body: 'bar', ticks: ['start', 'end'], tail: 'none' },
  'year-end': { height: 7, body: 'bar', ticks: ['end'], tail: 'none' },
  'phased-from-year-end': { height: 7, body: 'none', ticks: ['end'], tail: 'dashed-arrow' },
  since: { height: 7, body: 'bar', ticks: [], tail: 'arrow' },
  earliest: { height: 14, body: 'triangle', ticks: [], tail: 'dashes' },
};

/** The years a date covers on an axis; nothing at all for the earliest one, which covers none. */
function spanOf(date: AxisDate): DateMark['span'] {
  const from = momentOf(date.from);
  if (date.kind === 'earliest') return [from, from];
  const to = endOf(date.to);
  if (date.kind === 'phased-from-year-end') return [to, to];
  if (date.kind === 'day') return [(from + to) / 2, (from + to) / 2];
  return [date.kind === 'year-end' ? to - YEAR_END : from, to];
}

export const dateMark = (date: AxisDate): DateMark => ({ span: spanOf(date), ...LOOKS[date.kind] });
