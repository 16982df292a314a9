import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import topology from '#data/places/districts.topo.json' with { type: 'json' };
import committed from '#data/places/places.json' with { type: 'json' };
import { DISTRICTS } from '#src/facts/districts.ts';
import { parsePlaces } from '#src/facts/parse-places.ts';

const layers = topology as unknown as Topology<{ districts: GeometryCollection<{ id: string }> }>;
const districts = feature(layers, layers.objects.districts).features;
const { places } = parsePlaces(committed);

test('the base map has the 18 districts', () => {
  expect(districts.map(({ properties }) => properties.id).sort()).toEqual(Object.keys(DISTRICTS).sort());
});

test.each(places.map((site) => [site.id, site] as const))('%s stands in a district that it names', (_, site) => {
  const around = districts.filter((district) => geoContains(district, [site.position.lon, site.position.lat]));
  const found = around.map(({ properties }) => properties.id);
  const across = site.districts.includes('shenzhen-futian');
  expect(across ? found.length === 0 : found.some((id) => site.districts.some((named) => named === id))).toBe(true);
});
