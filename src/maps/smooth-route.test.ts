import { expect, test } from 'vitest';
import { smoothRoute, type Position } from './smooth-route.ts';

test('a route of two stations is straight', () => {
  const bent = smoothRoute([
    [0, 0],
    [1, 2],
  ]).filter(([lon, lat]) => Math.abs(lat - 2 * lon) > 1e-4);
  expect(bent).toEqual([]);
});

test('a short way between two long ones makes no loop', () => {
  const route: Position[] = [
    [0, 0],
    [0, 1],
    [0.1, 1.05],
    [0.1, 2],
  ];
  const lons = smoothRoute(route).map(([lon]) => lon);
  expect(Math.min(...lons)).toBeGreaterThan(-0.05);
  expect(Math.max(...lons)).toBeLessThan(0.15);
});

test('no station gives no route', () => {
  expect(smoothRoute([])).toEqual([]);
});
