import { expect, test } from 'vitest';
import { interpolateUntouched } from './untouched.ts';

const ends = [4];
const places = [0, 25, 100, 150, 50];

test('a point between two moved ones moves in proportion', () => {
  expect(interpolateUntouched(ends, places, [0, 2], [10, 50])[1]).toBe(20);
});

test('a point beyond the moved ones moves like the nearer', () => {
  expect(interpolateUntouched(ends, places, [0, 2], [10, 50])[3]).toBe(50);
});

test('the contour closes: the stretch after the last moved point ends at the first', () => {
  expect(interpolateUntouched(ends, places, [0, 2], [10, 50])[4]).toBe(30);
});

test('all points follow the only one moved, and other contours stay', () => {
  expect(interpolateUntouched([1, 3], [0, 5, 9, 9], [0], [7])).toEqual([7, 7, 0, 0]);
});
