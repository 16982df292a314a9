import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parseRailways } from '#src/facts/parse-railways.ts';
import { loadBaseMap, type BaseMap } from './base-map.ts';

const weight = (name: string) => brotliCompressSync(readFileSync(`data/places/${name}`)).length;

const loadersOf = (base: BaseMap) => ({
  districts: async () => base.districts,
  mainland: async () => base.mainland,
  reservoirs: async () => base.reservoirs,
  railways: async () => base.railways,
});

test('the base map holds districts, mainland, reservoirs and railways', async () => {
  const { districts, mainland, reservoirs, railways } = await loadBaseMap();
  expect(Object.keys(districts.objects)).toEqual(['districts', 'district-lines', 'land']);
  expect(districts.objects.districts.geometries).toHaveLength(18);
  expect(mainland.objects.mainland.geometries.length).toBeGreaterThan(0);
  expect(reservoirs.objects.reservoirs.geometries).toMatchObject([{ properties: { id: 'plover-cove' } }]);
  expect(parseRailways(railways)).toEqual(railways);
});

test('a part that does not come rejects the base map, and the next call asks for it again', async () => {
  const whole = loadersOf(await loadBaseMap());
  let asked = 0;
  const failsOnce = async () => {
    asked += 1;
    if (asked === 1) throw new Error('404');
    return whole.railways();
  };
  await expect(loadBaseMap({ ...whole, railways: failsOnce })).rejects.toThrow('404');
  await expect(loadBaseMap({ ...whole, railways: failsOnce })).resolves.toHaveProperty('railways.lines');
});

test('the base map takes at most 25,000 bytes and the places at most 15,000, as brotli', () => {
  const parts = ['districts.topo.json', 'mainland.topo.json', 'reservoirs.topo.json', 'railways.json'];
  expect(parts.reduce((sum, name) => sum + weight(name), 0)).toBeLessThanOrEqual(25_000);
  expect(weight('places.json')).toBeLessThanOrEqual(15_000);
});
