import { expect, test } from 'vitest';
import { widthAt, WIDTHS, type Width } from './widths.ts';

const DOUBLING: Width = { base: 2, far: [9, 1], near: [12, 8] };

test.each([
  [8, 1],
  [9, 1],
  [10, 2],
  [11, 4],
  [12, 8],
  [15, 8],
])('a width that doubles from zoom to zoom is at %f %f px', (zoom, px) => {
  expect(widthAt(DOUBLING, zoom)).toBeCloseTo(px, 9);
});

test('a width of base 1 grows evenly', () => {
  expect(widthAt({ base: 1, far: [10, 2], near: [14, 6] }, 11)).toBe(3);
});

test('no line of the base map gets thinner as one comes nearer', () => {
  expect(Object.values(WIDTHS).filter((width) => widthAt(width, 9) > widthAt(width, 14))).toEqual([]);
});
