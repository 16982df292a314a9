import { geoBounds, geoContains } from 'd3-geo';
import { expect, test } from 'vitest';
import { loadBaseMap } from '#src/queries/base-map.ts';
import { baseLayers } from './base-layers.ts';
import { MAP_END } from './map-end.ts';

const base = await loadBaseMap();
const layers = baseLayers(base);

test.each([
  ['land', [114.16, 22.36], true],
  ['land', [114.2, 22.19], false],
  ['mainland', [114.1, 22.62], true],
  ['reservoirs', [114.25, 22.48], true],
] as const)('%s at %j: %s', (layer, at, expected) => {
  expect(layers[layer].features.some((area) => geoContains(area, [...at]))).toBe(expected);
});

test('district lines are lines, and each lies in Hong Kong', () => {
  expect(layers.districtLines.features.length).toBeGreaterThan(17);
  const [[west, south], [east, north]] = geoBounds(layers.districtLines);
  expect([west > 113.8, south > 22.1, east < 114.45, north < 22.57]).toEqual([true, true, true, true]);
});

test('railways keep their colours and run through each of their stations', () => {
  const { lines, stations } = base.railways;
  expect(layers.railways.features.map(({ properties }) => properties.colour)).toEqual(lines.map((line) => line.colour));
  const points = new Set(
    layers.railways.features.flatMap(({ geometry }) => geometry.coordinates.flat().map((at) => at.join())),
  );
  expect(stations.filter(({ at }) => !points.has(at.join()))).toEqual([]);
  expect(layers.stations.features).toHaveLength(stations.length);
});

test('where the map fades out there is no land of Hong Kong', () => {
  const [, [east, north]] = geoBounds(layers.land);
  const inner = MAP_END.map(({ ring }) => ring[1]);
  expect(inner.filter((corner) => !corner || corner.lon <= east || corner.lat <= north)).toEqual([]);
});

test('the veils at the end of the map hide a little more from step to step, and in the end all', () => {
  const shown = MAP_END.map((_, last) =>
    MAP_END.slice(0, last + 1).reduce((left, veil) => left * (1 - veil.opacity), 1),
  );
  const steps = shown.map((left, at) => (shown[at - 1] ?? 1) - left);
  expect(shown.at(-1)).toBe(0);
  expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(1e-9);
});
