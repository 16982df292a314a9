import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import overview from '#data/places/overview-places.json' with { type: 'json' };
import places from '#data/places/places.json' with { type: 'json' };
import { OVERVIEW_BASE } from '#src/queries/overview-base.ts';
import { baseTransform, FRAMES } from './frames.ts';
import { projector } from './projection.ts';

test('the places of the base are those of places.json', () => {
  const truth = new Map(places.places.map((place) => [place.id, place]));
  for (const place of overview.places) {
    const { entity, short, position } = truth.get(place.id) ?? {};
    expect([place.entity, place.name, place.lon, place.lat]).toEqual([entity, short, position?.lon, position?.lat]);
  }
});

test('the paths take at most 2,600 bytes, as the Overview has 13,000 for everything', () => {
  expect(brotliCompressSync(Object.values(OVERVIEW_BASE).join('')).length).toBeLessThan(2600);
});

test('the paths are whole relative numbers', () => {
  for (const path of Object.values(OVERVIEW_BASE)) expect(path).toMatch(/^(?:m-?\d+(?:[ -]\d+| -\d+)*z?)+$/);
});

/** The corners of a path, in px of the wide map. */
function corners(path: string): readonly (readonly [number, number])[] {
  const [, left = 0, top = 0, scale = 1] =
    /translate\((\S+) (\S+)\) scale\((\S+)\)/.exec(baseTransform(FRAMES.wide))?.map(Number) ?? [];
  let pen = [0, 0] as const as readonly [number, number];
  let begun = pen;
  return [...path.matchAll(/m([^mz]*)(z?)/g)].flatMap(([, body = '', close]) => {
    const numbers = (body.match(/-?\d+/g) ?? []).map(Number);
    const line = Array.from({ length: numbers.length / 2 }, (_, at) => {
      pen = [pen[0] + (numbers[2 * at] ?? 0), pen[1] + (numbers[2 * at + 1] ?? 0)];
      if (at === 0) begun = pen;
      return [left + pen[0] * scale, top + pen[1] * scale] as const;
    });
    if (close) pen = begun;
    return line;
  });
}

test('the coast lies under the dots: the tip of Hong Kong’s east is where the projection says', () => {
  const east = Math.max(...corners(OVERVIEW_BASE.land).map(([x]) => x));
  const [expected] = projector(FRAMES.wide)({ lon: 114.441, lat: 22.38 });
  expect(Math.abs(east - expected)).toBeLessThan(3);
});
