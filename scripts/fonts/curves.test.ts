import { expect, test } from 'vitest';
import { areClose, redraw, type Curve } from './curves.ts';

// A quarter of a circle of radius 150 in four pieces, as font tools write it.
const angle = (degrees: number, radius: number) =>
  [Math.cos((degrees * Math.PI) / 180) * radius, Math.sin((degrees * Math.PI) / 180) * radius] as const;
const reach = 150 / Math.cos((11.25 * Math.PI) / 180);
const quarter: Curve = {
  from: [150, 0],
  pulls: [11.25, 33.75, 56.25, 78.75].map((degrees) => angle(degrees, reach)),
  to: [0, 150],
};

test('a quarter circle keeps its place within two thousandths with half the pieces', () => {
  const fewer = redraw(quarter, 2);
  expect(fewer.pulls).toHaveLength(2);
  expect(areClose(quarter, fewer, 2)).toBe(true);
});

test('a quarter circle leaves its place with one piece', () => {
  expect(areClose(quarter, redraw(quarter, 1), 2)).toBe(false);
});

test('closeness is asked of both curves: a detour of either is seen', () => {
  const straight: Curve = { from: [0, 0], pulls: [[50, 0]], to: [100, 0] };
  const loop: Curve = { from: [0, 0], pulls: [[300, 0]], to: [100, 0] };
  expect(areClose(straight, loop, 5)).toBe(false);
  expect(areClose(loop, straight, 5)).toBe(false);
});
