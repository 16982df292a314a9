import { describe, expect, test } from 'vitest';
import { loadBaseMap } from '#src/queries/base-map.ts';
import { mixColours, type BaseColours } from './base-colours.ts';
import { baseLayers } from './base-layers.ts';
import { baseStyle } from './base-style.ts';
import { COAST_GLOW } from './coast-glow.ts';
import { widthAt } from './widths.ts';

const LIGHT: BaseColours = {
  sea: 'rgb(233, 238, 241)',
  seaLine: 'rgb(211, 221, 227)',
  land: 'rgb(251, 250, 247)',
  main: 'rgb(239, 237, 231)',
  coast: 'rgb(159, 177, 189)',
  lines: 'rgb(159, 177, 189)',
};
const DARK: BaseColours = {
  sea: 'rgb(12, 17, 23)',
  seaLine: 'rgb(27, 37, 48)',
  land: 'rgb(34, 41, 49)',
  main: 'rgb(23, 28, 34)',
  coast: 'rgb(77, 96, 115)',
  lines: 'rgb(77, 96, 115)',
};
const layers = baseLayers(await loadBaseMap());

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('the style in %s', (_, colours) => {
  const style = baseStyle(layers, colours, { railways: true });
  const ids = style.layers.map(({ id }) => id);

  test('draws each layer from a source that it has, and each once', () => {
    const used = style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
    expect(new Set(used)).toEqual(new Set(Object.keys(style.sources)));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has nothing to fetch and no text', () => {
    expect(style).not.toHaveProperty('glyphs');
    expect(style).not.toHaveProperty('sprite');
    expect(style.layers.filter(({ type }) => type === 'symbol')).toEqual([]);
    expect(JSON.stringify(style)).not.toMatch(/:\/\/|\.(?:json|pbf|png|woff2)\b/);
  });

  test('joins no line sharply, as a wide band of water would spike', () => {
    const joins = style.layers.flatMap((layer) => (layer.type === 'line' ? [layer.layout?.['line-join']] : []));
    expect(joins.length).toBeGreaterThan(2 * COAST_GLOW.length);
    expect(new Set(joins)).toEqual(new Set(['round']));
  });

  test('lays the sea under everything, and the land over the water at its coast', () => {
    expect(ids[0]).toBe('sea');
    expect(ids.indexOf('land')).toBeGreaterThan(ids.findLastIndex((id) => id.startsWith('glow-')));
    expect(ids.indexOf('coast')).toBeGreaterThan(ids.indexOf('land'));
  });
});

test('railways can be left out, and nothing else goes with them', () => {
  const ids = (railways: boolean) => baseStyle(layers, LIGHT, { railways }).layers.map(({ id }) => id);
  expect(ids(true).filter((id) => !ids(false).includes(id))).toEqual(['railways', 'stations']);
});

test.each([8.5, 10, 12, 15])('at zoom %f each band of water lies within the one before', (zoom) => {
  const widths = COAST_GLOW.map(({ width }) => widthAt(width, zoom));
  expect(widths).toEqual(widths.toSorted((a, b) => b - a));
});

test.each([
  [0, DARK.sea],
  [1, DARK.coast],
  [0.5, 'rgb(45, 57, 69)'],
])('%f of the coast in the sea is %s', (share, mixed) => {
  expect(mixColours(share, DARK.coast, DARK.sea)).toBe(mixed);
});
