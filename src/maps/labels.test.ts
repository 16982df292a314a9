import { describe, expect, test } from 'vitest';
import base from '#data/places/overview-places.json' with { type: 'json' };
import { LOCALES } from '#src/i18n/locales.ts';
import { FRAMES } from './frames.ts';
import { textWidth } from '#src/view/text-width.ts';
import { overlap, type Box } from './boxes.ts';
import { LABELS, overviewLabels } from './labels.ts';
import { projector } from './projection.ts';

const CLASSES = ['wide', 'narrow'] as const;
const CASES = LOCALES.flatMap((locale) => CLASSES.map((width) => [locale, width] as const));

const shown = (locale: (typeof LOCALES)[number], width: (typeof CLASSES)[number]) =>
  base.places.map((place) => ({ key: place.id, label: place.name[locale], at: projector(FRAMES[width])(place) }));

const dotBox = ([x, y]: readonly [number, number]): Box => {
  const reach = LABELS.dot + 1;
  return [x - reach, y - reach, x + reach, y + reach];
};

describe.each(CASES)('in %s on the %s map', (locale, width) => {
  const places = shown(locale, width);
  const labels = overviewLabels(places, width);

  test('each of the six places has its whole name', () => {
    const letters = (text: string) => text.replaceAll(' ', '');
    expect(labels.map(({ lines }) => letters(lines.join('')))).toEqual(places.map(({ label }) => letters(label)));
    expect(labels).toHaveLength(6);
  });

  test('no two labels overlap', () => {
    const pairs = labels.flatMap((a, at) => labels.slice(at + 1).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => overlap(a.box, b.box)).map(([a, b]) => `${a.key} ${b.key}`)).toEqual([]);
  });

  test('no label covers a dot', () => {
    const covers = labels.flatMap((label) =>
      places.filter(({ at }) => overlap(label.box, dotBox(at))).map(({ key }) => `${label.key} ${key}`),
    );
    expect(covers).toEqual([]);
  });

  test('no label and no dot comes within 2 px of the edge', () => {
    const { width: right, height: bottom } = FRAMES[width];
    const boxes = [...labels.map(({ box }) => box), ...places.map(({ at }) => dotBox(at))];
    expect(boxes.filter(([x0, y0, x1, y1]) => x0 < 2 || y0 < 2 || x1 > right - 2 || y1 > bottom - 2)).toEqual([]);
  });
});

test.each([
  ['Tseung Kwan O', 88.1],
  ['Yuen Long InnoPark', 115.9],
  ['Cyberport', 58.8],
  ['將軍澳創新園', 81],
  ['河套（港深创科园）', 121.5],
])('%s is taken a little wider than the %f px it measures', (line, measured) => {
  expect(textWidth(line, LABELS.text)).toBeGreaterThanOrEqual(measured);
  expect(textWidth(line, LABELS.text)).toBeLessThan(measured * 1.12);
});

test('a place that is not known here has its label on the right, or on the left where the right has no room', () => {
  const anchors = overviewLabels(
    [
      { key: 'a', label: 'A new park', at: [100, 100] },
      { key: 'b', label: 'A new park', at: [300, 100] },
    ],
    'narrow',
  ).map(({ anchor }) => anchor);
  expect(anchors).toEqual(['start', 'end']);
});
