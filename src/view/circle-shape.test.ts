import { expect, test } from 'vitest';
import { circleShape } from './circle-shape.ts';

/** The corners of a waved circle and the way each of its arcs bends. */
function arcsOf(path: string) {
  const arcs = [...path.matchAll(/A[\d.]+ [\d.]+ 0 0 (?<bend>[01]) (?<x>-?[\d.]+) (?<y>-?[\d.]+)/g)];
  return arcs.map(({ groups }) => ({ bend: groups?.['bend'], x: Number(groups?.['x']), y: Number(groups?.['y']) }));
}

test.each([18, 39.2, 51.2])('a waved circle of radius %d has the area of a plain one to half a per cent', (radius) => {
  const arcs = arcsOf(circleShape(radius, 'about'));
  const doubled = arcs.map(({ x, y }, at) => {
    const next = arcs[(at + 1) % arcs.length] ?? { x, y };
    return x * next.y - next.x * y;
  });
  const area = Math.abs(doubled.reduce((sum, one) => sum + one, 0)) / 2;
  expect(Math.abs(area / (Math.PI * radius ** 2) - 1)).toBeLessThan(0.005);
  // What bends out equals what bends in, so the area is that of the corners.
  expect(arcs.filter(({ bend }) => bend === '1')).toHaveLength(arcs.length / 2);
  expect(arcs.every(({ bend }, at) => bend !== arcs[at - 1]?.bend)).toBe(true);
});

test('only "about" waves', () => {
  expect(circleShape(10, 'exact')).toBe('M-10 0a10 10 0 1 0 20 0a10 10 0 1 0 -20 0Z');
  expect(circleShape(10, 'about')).not.toContain('a');
});
