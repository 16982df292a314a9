import type { EventRow } from './view.ts';

export interface StripColumn {
  readonly year: number;
  /** Middle of the year on the axis, from 0 to 1. */
  readonly at: number;
  readonly rows: readonly EventRow[];
}

export interface StripLayout {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly StripColumn[];
  readonly tallest: number;
}

/** The year an event starts in; null for what happens every year. */
const startYear = ({ date }: EventRow) => (date.kind === 'every-year' ? null : Number(date.from.slice(0, 4)));

/** Where on the axis a moment of a year stands, from 0 to 1; `share` runs through the year. */
export const onAxis = ({ first, last }: Pick<StripLayout, 'first' | 'last'>, year: number, share: number) =>
  (year - first + share) / (last - first + 1);

/** Where on the axis an ISO day stands, from 0 to 1, to the month. */
export const momentOnAxis = (axis: Pick<StripLayout, 'first' | 'last'>, day: string) =>
  onAxis(axis, Number(day.slice(0, 4)), (Number(day.slice(5, 7)) - 1 + Number(day.slice(8)) / 31) / 12);

/** One column a year on a linear axis, one dot an event, in the order of their dates. */
export function stripLayout(rows: readonly EventRow[]): StripLayout {
  const byYear = new Map<number, EventRow[]>();
  for (const row of rows) {
    const year = startYear(row);
    if (year !== null) byYear.set(year, [...(byYear.get(year) ?? []), row]);
  }
  const years = [...byYear.keys()];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const columns = [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([year, inYear]) => ({ year, at: onAxis({ first, last }, year, 0.5), rows: inYear }));
  return { first, last, columns, tallest: Math.max(0, ...columns.map((column) => column.rows.length)) };
}
