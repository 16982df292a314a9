import type { Row, WidthClass } from './view.ts';
import { WIDTHS } from './view.ts';

/** Distances of the bars drawing, in px. */
export const BARS = { pitch: 46, height: 17, top: 7, labelGap: 7, valueGap: 8 } as const;

export interface BarLayout {
  readonly width: number;
  readonly height: number;
  /** Room to the right of the longest bar for its value. */
  readonly valueRoom: number;
  /** The value at the right end of the axis; the axis starts at zero. */
  readonly max: number;
}

/** The size of a bars drawing: fixed for its width class, one pitch for a row. `said` is the longest text after a bar, in px. */
export function barLayout(rows: readonly Row[], width: WidthClass, said: number): BarLayout {
  return {
    width: WIDTHS[width],
    height: rows.length * BARS.pitch + BARS.top,
    valueRoom: Math.ceil(said + BARS.valueGap + 6),
    max: Math.max(...rows.map(({ figure }) => figure.value), 0) || 1,
  };
}
