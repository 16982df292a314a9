import subsetFont from 'subset-font';
import { beforeAll, expect, test } from 'vitest';
import { readCharacterMap } from './character-map.ts';
import { mergeSlices } from './merge.ts';
import { readAdvances, unitsPerEm } from './metrics.ts';
import { readName, renamed } from './names.ts';
import { boxOf, readOutlines } from './outlines.ts';
import { readTables, tableOf, writeTables, type Tables } from './sfnt.ts';
import { openSource } from './sources.ts';
import { readShifts } from './variations.ts';

const EXACT = { tolerance: 0, grid: 1, boldGrid: 1 };
let slices: Tables[] = [];

// Two characters that lie in different slices of the package.
beforeAll(async () => {
  const source = await openSource('chiron-hei-hk');
  slices = [];
  for (const character of ['一', '鱗']) {
    const slice = await source.sliceFor(character);
    if (!slice) throw new Error(`no slice for ${character}`);
    const variationAxes = { wght: { min: 400, max: 700, default: 400 } };
    const options = { targetFormat: 'truetype', variationAxes, keepFeatures: [], preserveNameIds: [0, 13] } as const;
    slices.push(readTables(await subsetFont(slice.font, character, options)));
  }
});

function drawingOf(tables: Tables, character: string) {
  const outlines = readOutlines(tables);
  const glyph = readCharacterMap(tables).get(character.codePointAt(0) ?? 0) ?? 0;
  return { outline: outlines[glyph], shift: readShifts(tables, outlines)[glyph], advance: readAdvances(tables)[glyph] };
}

test('a merged font draws each character as its slice did, in both weights', () => {
  const merged = readTables(writeTables(mergeSlices(slices, EXACT)));
  expect([...readCharacterMap(merged).keys()]).toEqual([0x4e00, 0x9c57]);
  expect(drawingOf(merged, '一')).toEqual(drawingOf(slices[0] ?? merged, '一'));
  expect(drawingOf(merged, '鱗')).toEqual(drawingOf(slices[1] ?? merged, '鱗'));
});

test('bold differs from regular', () => {
  const { shift } = drawingOf(mergeSlices(slices, EXACT), '鱗');
  expect(shift?.x.some((move) => move !== 0)).toBe(true);
});

test('a simplified character has fewer points within the same box', () => {
  const exact = drawingOf(mergeSlices(slices, EXACT), '鱗').outline;
  const simple = drawingOf(mergeSlices(slices, { tolerance: 2, grid: 1, boldGrid: 2 }), '鱗').outline;
  if (!exact || !simple) throw new Error('no outline');
  expect(simple.x.length).toBeLessThan(exact.x.length * 0.8);
  boxOf(simple).forEach((edge, i) => expect(Math.abs(edge - (boxOf(exact)[i] ?? 0))).toBeLessThanOrEqual(4));
});

test('on a grid of two units the em is halved with all that is measured in it', () => {
  const coarse = mergeSlices(slices, { tolerance: 2, grid: 2, boldGrid: 4 });
  expect(unitsPerEm(coarse)).toBe(500);
  expect(drawingOf(coarse, '一').advance).toBe(500);
  expect(tableOf(coarse, 'hhea').readInt16BE(4)).toBe(485);
});

test('a renamed font keeps its copyright and no longer bears the reserved name', () => {
  const [first] = slices;
  if (!first) throw new Error('no slice');
  const ours = new Map(first).set('name', renamed(first, 'Atlas Hei'));
  expect(readName(ours, 0)).toMatch(/Copyright .*Chiron/);
  expect(readName(ours, 1)).toBe('Atlas Hei');
  expect([3, 4, 6].map((id) => readName(ours, id)).join()).not.toContain('Chiron');
});
