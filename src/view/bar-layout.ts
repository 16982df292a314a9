import { sharedAsOf } from './sentence.ts';
import type { Row, WidthClass } from './view.ts';
import { WIDTHS } from './view.ts';

/** Distances of the bars drawing, in px; `date` from a bar to the date below it, `dated` what that adds to a pitch. */
export const BARS = { pitch: 46, height: 17, top: 7, labelGap: 7, valueGap: 8, date: 15, dated: 22 } as const;

export interface BarLayout {
  readonly width: number;
  readonly height: number;
  /** From one bar to the next. */
  readonly pitch: number;
  /** Kept free above the first pitch and below the last; a date hangs below its bar. */
  readonly free: readonly [top: number, bottom: number];
  /** Room to the right of the longest bar for its value. */
  readonly valueRoom: number;
  /** The value at the right end of the axis; the axis starts at zero. */
  readonly max: number;
}

/** Whether the figures of these rows do not share a date, so that each writes its own. */
export const areDated = (rows: readonly Row[]): boolean => sharedAsOf(rows.map(({ figure }) => figure)) === null;

/** The size of a bars drawing: fixed for its width class, one pitch for a row. `said` is the longest text after a bar, in px. */
export function barLayout(rows: readonly Row[], width: WidthClass, said: number): BarLayout {
  const more = areDated(rows) ? BARS.dated : 0;
  const pitch = BARS.pitch + more;
  return {
    width: WIDTHS[width],
    height: rows.length * pitch + BARS.top,
    pitch,
    free: [BARS.top - more / 2, more / 2],
    valueRoom: Math.ceil(said + BARS.valueGap + 6),
    max: Math.max(...rows.map(({ figure }) => figure.value), 0) || 1,
  };
}
