import * as OpenCC from 'opencc-js';
import { describe, expect, test } from 'vitest';
import committed from '#data/places/railways.json' with { type: 'json' };
import { parseRailways, RailwaysFaults } from './parse-railways.ts';

type Json = Record<string | number, unknown>;

/** The committed railways with one value put in, by the path to it. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = structuredClone(committed);
  const holder = path.slice(0, -1).reduce((within, key) => (within as Json)[key], copy) as Json;
  holder[path.at(-1) ?? ''] = value;
  return copy;
}

function faultsOf(candidate: unknown): readonly string[] {
  try {
    parseRailways(candidate);
    return [];
  } catch (error) {
    if (!(error instanceof RailwaysFaults)) throw error;
    return error.faults.map(({ path }) => path);
  }
}

describe('the committed railways', () => {
  const { lines, stations } = parseRailways(committed);

  test('are ten lines and 97 stations', () => {
    expect([lines.length, stations.length]).toEqual([10, 97]);
  });

  test('name each station in the Simplified of its Traditional name', () => {
    const toSimplified = OpenCC.Converter({ from: 'hk', to: 'cn' });
    expect(stations.filter(({ name }) => name.sc !== toSimplified(name.tc))).toEqual([]);
  });

  test('begin and end each route at a station', () => {
    const known = new Set(stations.map(({ at }) => at.join()));
    const ends = lines.flatMap(({ routes }) => routes.flatMap((route) => [route[0], route.at(-1)]));
    expect(ends.filter((end) => !known.has(end?.join() ?? ''))).toEqual([]);
  });
});

describe('the parser', () => {
  test.each<[string, string, unknown]>([
    ['lon and lat exchanged', 'lines[0].routes[0][1][0]', changed(['lines', 0, 'routes', 0, 1], [22.28, 114.17])],
    ['a colour by its name', 'lines[0].colour', changed(['lines', 0, 'colour'], 'red')],
    ['a line named in two languages', 'lines[0].name.sc', changed(['lines', 0, 'name'], { en: 'A', tc: '甲' })],
    ['a line without a route', 'lines[0].routes', changed(['lines', 0, 'routes'], [])],
    ['a route of one corner', 'lines[0].routes[1]', changed(['lines', 0, 'routes', 1], [[114.17, 22.3]])],
    ['an id used twice', 'lines[9].id', changed(['lines', 9, 'id'], 'east-rail')],
    ['a corner twice in a row', 'lines[0].routes[0][1]', changed(['lines', 0, 'routes', 0, 1], [114.1649, 22.2792])],
    ['a station without a name', 'stations[0].name.tc', changed(['stations', 0, 'name', 'tc'], '')],
    ['a station off the lines', 'stations[0].at', changed(['stations', 0, 'at'], [114.2, 22.3])],
    ['a key too many', 'stations[0].exits', changed(['stations', 0, 'exits'], 3)],
    ['a station named twice', 'stations[1].name.en', changed(['stations', 1, 'name', 'en'], 'Admiralty')],
  ])('refuses %s', (_, path, candidate) => {
    expect(faultsOf(candidate)).toContain(path);
  });

  test('lists every fault at once', () => {
    const twice = changed(['lines', 0], { id: 'A', name: { en: 'A', tc: '甲', sc: '甲' }, colour: 'red', routes: [] });
    expect(faultsOf(twice)).toEqual(['lines[0].id', 'lines[0].colour', 'lines[0].routes']);
  });

  test('refuses what is no list of railways at all', () => {
    expect(() => parseRailways([])).toThrow(RailwaysFaults);
  });
});
