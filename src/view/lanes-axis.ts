import type { Years } from '#src/queries/timeline-facets.ts';
import { dateMark, type AxisDate, type DateMark } from './date-marks.ts';
import { isDatedRow, type LaneEvent, type LanesView } from './lanes.ts';
import { textWidth } from './text-width.ts';
import { WIDTHS } from './view.ts';

/** What a drawing with an axis across has at the least, in px: its width, what is left to the names of lanes, its columns of undated steps. */
export interface LanesSize {
  readonly width: number;
  readonly gutter: number;
  /** What is left at the right end, for labels and for what goes on beyond the last year. */
  readonly beyond: number;
  readonly columns: number;
  /** Size of text, and from row to row. */
  readonly text: number;
  readonly row: number;
}

export const LANES_SIZES = {
  wide: { width: WIDTHS.wide, gutter: 84, beyond: 92, columns: 2, text: 12, row: 17 },
  full: { width: WIDTHS.full, gutter: 124, beyond: 72, columns: 3, text: 13, row: 21 },
} as const satisfies Record<string, LanesSize>;

/** With fewer years on the axis, all labels must find room on the right. */
const FEW = 6;
/** No body is narrower than this: a month of a long axis is still no point. */
const LEAST = 5;

/** How long a tail is, in px, and the triangle before the dashes. */
export const TAILS = { none: 0, arrow: 16, 'dashed-arrow': 24, dashes: 36 } as const satisfies Record<
  DateMark['tail'],
  number
>;

/** Where moments stand on an axis of years, as shares of the width. */
export interface LanesAxis {
  readonly size: LanesSize;
  /** Px at the right end, at the least width. */
  readonly beyond: number;
  readonly years: Years;
  /** Where the axis ends, in years: with its last year, or with what started in it. */
  readonly end: number;
}

/** A mark on the axis. */
export interface AxisMark {
  readonly row: LaneEvent;
  readonly mark: DateMark;
  /** Shares of the width; one place where it has no width. */
  readonly from: number;
  readonly to: number;
  /** Px that the body is widened by, half of it on each side, so that an interval is never drawn as a point. */
  readonly widened: number;
  readonly tail: number;
}

/** The mark of a date; what was under way when the document was written goes on. */
export function markOf({ date, status }: { readonly date: AxisDate; readonly status: string }): DateMark {
  const mark = dateMark(date);
  return status === 'in-force' && mark.tail === 'none' ? { ...mark, tail: 'arrow' } : mark;
}

/** Linear from the start of the first year to the end of the axis. */
export function atMoment({ size, beyond, years, end }: LanesAxis, moment: number): number {
  const [left, right] = [size.gutter / size.width, 1 - beyond / size.width];
  return left + ((right - left) * (moment - years[0])) / (end - years[0]);
}

export function lanesAxis({ rows, years }: LanesView, size: LanesSize): LanesAxis {
  const events = rows.filter(isDatedRow);
  const ends = events.map((row) => markOf(row).span[1]);
  // Where a year is half of the axis, no label finds room on its left.
  const longest = Math.max(0, ...events.map(({ short }) => textWidth(short, size.text)));
  const beyond = years[1] - years[0] < FEW ? Math.max(size.beyond, longest + TAILS.dashes) : size.beyond;
  return { size, beyond, years, end: Math.max(years[1] + 1, ...ends) };
}

export function onAxis(axis: LanesAxis, row: LaneEvent): AxisMark {
  const mark = markOf(row);
  const [from, to] = [atMoment(axis, mark.span[0]), atMoment(axis, mark.span[1])];
  const widened = mark.body === 'bar' ? Math.max(0, LEAST - (to - from) * axis.size.width) : 0;
  return { row, mark, from, to, widened, tail: TAILS[mark.tail] };
}

/** Years that are named, each at its middle, and hairlines at their starts; as many as there is room for. */
export function yearsOf(axis: LanesAxis) {
  const [first, last] = axis.years;
  const wide = (atMoment(axis, first + 1) - atMoment(axis, first)) * axis.size.width;
  const every = [1, 2, 5].find((step) => step * wide >= 40) ?? 10;
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return {
    named: years
      .filter((year) => (year - first) % every === 0)
      .map((year) => ({ year, at: atMoment(axis, year + 0.5) })),
    rules: [...years, last + 1].map((year) => atMoment(axis, year)),
  };
}
