import { labelLines } from './text-width.ts';
import { WIDTHS, type EventlessRow, type WidthClass } from './view.ts';

/** Sizes and distances in px; `columns` is how many stand side by side in a width class. */
export const UNDATED = {
  columns: { narrow: 1, wide: 2, full: 3 },
  inset: 16,
  dot: 22,
  head: 36,
  text: 14,
  line: 18,
  between: 12,
} as const satisfies Record<string, number | Record<WidthClass, number>>;

/** A step without a date: `at` is the share of the width its column starts at, `y` its first baseline in px. */
export interface PlacedUndated {
  readonly row: EventlessRow;
  readonly at: number;
  readonly y: number;
  readonly name: readonly string[];
  readonly said: readonly string[];
}

/** The part for what has no date: where it starts and how high it is, in px. */
export interface UndatedLayout {
  readonly top: number;
  readonly height: number;
  readonly marks: readonly PlacedUndated[];
}

/** What has no date in columns of its own, in reading order; no place in them means a time. */
export function undatedLayout(rows: readonly EventlessRow[], width: WidthClass, top: number): UndatedLayout {
  const columns = UNDATED.columns[width];
  const room = WIDTHS[width] / columns - UNDATED.inset - UNDATED.dot;
  const texts = rows.map((row) => ({
    row,
    name: labelLines(row.label, UNDATED.text, room),
    said: labelLines(row.said, UNDATED.text, room),
  }));
  const marks: PlacedUndated[] = [];
  let y = top + UNDATED.head;
  for (let at = 0; at < texts.length; at += columns) {
    const row = texts.slice(at, at + columns);
    marks.push(...row.map((text, column) => ({ ...text, at: column / columns, y: y + UNDATED.line })));
    y += Math.max(...row.map(({ name, said }) => name.length + said.length)) * UNDATED.line + UNDATED.between;
  }
  return { top, marks, height: y - top + 4 };
}
