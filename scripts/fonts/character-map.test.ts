import { expect, test } from 'vitest';
import { readCharacterMap, writeCharacterMap } from './character-map.ts';

const tablesOf = (map: ReadonlyMap<number, number>) => new Map([['cmap', writeCharacterMap(map)]]);

test('characters map to the glyphs they were written with', () => {
  const map = new Map([
    [0x20, 1],
    [0x41, 2],
    [0x42, 3],
    [0x4e00, 9],
    [0x9fa5, 4],
  ]);
  expect(readCharacterMap(tablesOf(map))).toEqual(map);
});

test('a character beyond U+FFFF is mapped as well', () => {
  const map = new Map([
    [0x90a8, 1],
    [0x20b9f, 2],
  ]);
  expect(readCharacterMap(tablesOf(map))).toEqual(map);
});
