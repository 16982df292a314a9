import { describe, expect, test } from 'vitest';
import entities from '#data/editions/2023/entities.json' with { type: 'json' };
import committed from '#data/places/places.json' with { type: 'json' };
import { parsePlaces, PlacesFaults } from './parse-places.ts';
import { hectaresOf } from './places.ts';

type Json = Record<string, unknown>;

/** The committed places after one change to the first of them, Science Park. */
function changed(change: (park: Json, position: Json, area: Json) => void): unknown {
  const copy = structuredClone(committed) as unknown as { places: { position: Json; area: Json }[] };
  const [park] = copy.places;
  if (park) change(park, park.position, park.area);
  return copy;
}

/** The committed places after one change to the list of those without a place. */
function changedUnplaced(change: (list: { entity: string; why: unknown }[]) => void): unknown {
  const copy = structuredClone(committed);
  change(copy.unplaced);
  return copy;
}

function faultsOf(candidate: unknown): readonly string[] {
  try {
    parsePlaces(candidate);
    return [];
  } catch (error) {
    if (!(error instanceof PlacesFaults)) throw error;
    return error.faults.map(({ path }) => path);
  }
}

describe('the committed places', () => {
  const { places, unplaced } = parsePlaces(committed);
  const known = new Set(entities.map(({ id }) => id));

  test('name only entities that the edition has', () => {
    const named = [...places.flatMap(({ entity }) => entity ?? []), ...unplaced.map(({ entity }) => entity)];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    expect(named.length).toBeGreaterThan(20);
  });

  test('draw Science Park within 5 % of 22 ha and the three InnoParks within 2 % of 217 ha', () => {
    const size = (prefix: string) =>
      places
        .filter(({ id }) => id.startsWith(prefix))
        .reduce((sum, { area }) => sum + (area ? hectaresOf(area.ring) : 0), 0);
    expect(Math.abs(size('science-park') / 22 - 1)).toBeLessThan(0.05);
    expect(Math.abs(size('innopark-') / 217 - 1)).toBeLessThan(0.02);
  });

  test('keep the government data centre off the map', () => {
    expect(places.map(({ entity }) => entity)).not.toContain('government-data-centre');
    expect(unplaced.map(({ entity }) => entity)).toContain('government-data-centre');
  });
});

describe('the parser', () => {
  test.each<[string, string, unknown]>([
    ['lon and lat exchanged', 'places[0].position.lon', changed((_, position) => (position['lon'] = 22.4264))],
    ['an unknown identity', 'places[0].position.identity', changed((_, position) => (position['identity'] = 'sure'))],
    ['no uncertainty', 'places[0].position.uncertainty', changed((_, position) => (position['uncertainty'] = 0))],
    [
      'a confirmed dot without a record',
      'places[0].position.records',
      changed((_, position) => (position['records'] = [])),
    ],
    ['a size that is not the ring’s', 'places[0].area.hectares', changed((_p, _q, area) => (area['hectares'] = 25))],
    ['a published size far off', 'places[0].area.published', changed((_p, _q, area) => (area['published'] = 217))],
    ['an unknown district', 'places[0].districts[0]', changed((park) => (park['districts'] = ['kowloon']))],
    ['a name missing in one language', 'places[0].name.sc', changed((park) => (park['name'] = { en: 'A', tc: '甲' }))],
    ['a key too many', 'places[0].height', changed((park) => (park['height'] = 3))],
    ['an id used twice', 'places', changed((park) => (park['id'] = 'cyberport'))],
    ['an entity both placed and unplaced', 'unplaced', changed((park) => (park['entity'] = 'government-data-centre'))],
    [
      'a reason missing in one language',
      'unplaced[1].why.sc',
      changedUnplaced((list) => list.splice(1, 1, { entity: 'shenzhen-it-zone', why: { en: 'A', tc: '甲' } })),
    ],
    ['an entity unplaced twice', 'unplaced', changedUnplaced((list) => list.push(...list.slice(0, 1)))],
    [
      'something unplaced without a name',
      'unplaced[0].entity',
      changedUnplaced(([first]) => first && (first.entity = '')),
    ],
  ])('refuses %s', (_, path, candidate) => {
    expect(faultsOf(candidate)).toEqual([path]);
  });

  test('lists every fault at once', () => {
    const twice = changed((park, position) => {
      park['kind'] = 'castle';
      position['lat'] = 0;
    });
    expect(faultsOf(twice)).toEqual(['places[0].kind', 'places[0].position.lat']);
  });

  test('refuses what is no list of places at all', () => {
    expect(() => parsePlaces([])).toThrow(PlacesFaults);
  });
});
