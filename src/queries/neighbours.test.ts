import { expect, test } from 'vitest';
import type { Position, Site } from '#src/facts/places.ts';
import { kilometresBetween, neighboursOf } from './neighbours.ts';
import { PLACES } from './places-data.ts';

const near = (id: string, n?: number) =>
  PLACES.places.filter((site) => site.id === id).flatMap((site) => neighboursOf(PLACES, site, n));

const at = (lon: number, lat: number): Position => ({ ...(PLACES.places[0] as Site).position, lon, lat });

test('a degree of latitude is 111.2 km, and one of longitude less by the cosine', () => {
  expect(kilometresBetween(at(114, 22), at(114, 23))).toBeCloseTo(111.195, 2);
  expect(kilometresBetween(at(114, 60), at(115, 60))).toBeCloseTo(111.195 / 2, 1);
  expect(kilometresBetween(at(114, 22), at(114, 22))).toBe(0);
});

test('the nearest come first, three unless told otherwise', () => {
  expect(near('advanced-manufacturing-centre').map(({ site }) => site.id)).toEqual([
    'data-technology-hub',
    'innopark-tseung-kwan-o',
    'kwun-tong-and-kai-tak',
  ]);
  expect(near('science-park', 1)).toHaveLength(1);
  expect(near('science-park', 99)).toHaveLength(24);
});

test('what stands on the same spot is no neighbour', () => {
  expect(near('hkpc', 99).map(({ site }) => site.id)).not.toContain('rdc-automotive');
  expect(near('hkpc', 99)).toHaveLength(23);
});

test('a distance is as uncertain as its two positions together', () => {
  const [hub] = near('advanced-manufacturing-centre', 1);
  expect(hub?.km).toBeCloseTo(0.14, 2);
  expect(hub?.uncertainty).toBe(50);
});
