import { describe, expect, test } from 'vitest';
import { DISTRICTS, type District } from '#src/facts/districts.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { boxAround, isInside, overlap, type Box } from './boxes.ts';
import { DISTRICT_NAMES } from './district-names.ts';
import { homeView, lookAt, type Size } from './map-view.ts';
import { sampleSites } from './sample-sites.ts';
import { sceneOf, type Scene } from './scene.ts';
import { TYPES } from './site-labels.ts';

/** Buttons in one corner, key and scale in another. */
const covered = ({ height }: Size): readonly Box[] => [
  [0, 0, 384, 58],
  [0, height - 60, 460, height],
];

const districts = (locale: Locale) =>
  Object.entries(DISTRICT_NAMES).map(([district, [lon, lat]]) => ({
    key: `district-${district}`,
    label: DISTRICTS[district as District][locale],
    lon,
    lat,
    from: 9.4,
    to: 13,
  }));

interface Case {
  readonly size: Size;
  readonly unsure?: boolean;
  readonly type?: (typeof TYPES)[keyof typeof TYPES];
}

function draw(locale: Locale, { size, unsure = false, type = TYPES.reading }: Case) {
  const marks = sampleSites(locale, { unsure });
  const view = homeView(size);
  const parts = { view, size, marks, names: districts(locale), type, covered: covered(size), chosen: null };
  return { marks, scene: sceneOf(parts) };
}

const clashes = ({ boxes }: Scene) =>
  boxes.flatMap((one, at) => boxes.slice(at + 1).filter((other) => overlap(one, other)));

/** The whole window, and what three columns leave of it. */
const SIZES: readonly (readonly [name: string, size: Size])[] = [
  ['1280x720', { width: 1280, height: 720 }],
  ['1920x1080', { width: 1920, height: 1080 }],
  ['the map of a window of 1280x720', { width: 544, height: 530 }],
  ['the map of a window of 1920x1080', { width: 1184, height: 860 }],
  ['the map of a tablet', { width: 700, height: 560 }],
];
const TYPED = Object.entries(TYPES);
const CASES = LOCALES.flatMap((locale) =>
  SIZES.flatMap(([name, size]) => TYPED.map(([use, type]) => [locale, name, use, { size, type }] as const)),
);

describe.each(CASES)('in %s, on %s, for %s', (locale, _, __, options) => {
  const { marks, scene } = draw(locale, options);

  test('each sure site has its name', () => {
    expect(scene.labels.map(({ mark }) => mark.id).sort()).toEqual(marks.map(({ id }) => id).sort());
  });

  test('no label lies over another', () => expect(clashes(scene)).toEqual([]));

  test('no label is clipped, or lies under the buttons, the key or a dot', () => {
    const { width, height } = options.size;
    const dots = scene.dots
      .filter(({ mark }) => mark.extent === 'spot')
      .map(({ at, radius }) => boxAround(...at, radius));
    const taken = [...covered(options.size), ...dots];
    const bad = scene.boxes.filter((box) => !isInside(box, width, height, 2) || taken.some((one) => overlap(one, box)));
    expect(bad).toEqual([]);
  });
});

const READ = LOCALES.flatMap((locale) => SIZES.map(([name, size]) => [locale, name, size] as const));

test.each(READ)('in %s, on %s, unsure sites have their names, too, once they are shown', (locale, _, size) => {
  const { marks, scene } = draw(locale, { size, unsure: true });
  expect(scene.labels).toHaveLength(marks.length);
  expect(clashes(scene)).toEqual([]);
});

test.each(LOCALES)('sites at one spot are a list, in %s', (locale) => {
  const { scene } = draw(locale, { size: { width: 1280, height: 720 } });
  const [park, home] = ['science-park', 'innocell'].map((id) => scene.labels.find(({ mark }) => mark.id === id));
  expect(home?.at[0]).toBe(park?.at[0]);
  expect((home?.at[1] ?? 0) - (park?.at[1] ?? 0)).toBe(TYPES.reading.pitch);
  expect([park?.leads, home?.leads]).toEqual([true, false]);
});

test('nearby the sites stand apart', () => {
  const marks = sampleSites('en', { unsure: false });
  const park = marks.find(({ id }) => id === 'science-park');
  const size = { width: 800, height: 600 };
  const view = lookAt({ lon: park?.lon ?? 0, lat: park?.lat ?? 0, reach: 400 }, size);
  const scene = sceneOf({ view, size, marks, names: [], type: TYPES.reading, covered: [], chosen: 'science-park' });
  expect(scene.labels.every(({ leads }) => leads)).toBe(true);
});

test('names are placed within a frame even with every site and large letters', () => {
  const marks = sampleSites('en', { unsure: true });
  const size = { width: 1280, height: 720 };
  const parts = { size, marks, names: districts('en'), type: TYPES.presenting, covered: covered(size), chosen: null };
  expect(sceneOf({ view: homeView(size), ...parts }).labels).toHaveLength(marks.length);
});
