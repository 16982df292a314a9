/** A box in px: left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

export const overlap = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

export const boxAround = (x: number, y: number, reach: number): Box => [x - reach, y - reach, x + reach, y + reach];

/** Whether a box lies within a map of a size, a little off its edge. */
export const isInside = ([left, top, right, bottom]: Box, width: number, height: number, margin: number) =>
  left >= margin && top >= margin && right <= width - margin && bottom <= height - margin;
