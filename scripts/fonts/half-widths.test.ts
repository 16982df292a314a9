import { expect, test } from 'vitest';
import { halfWidthsOf, writeHalfWidths } from './half-widths.ts';

const mark = (character: string, left: number, right: number, advance = 1000) => ({
  code: character.codePointAt(0),
  advance,
  outline: { ends: [1], x: [left, right], y: [0, 100], onCurve: [true, true] },
});

test('a mark moves into the first half by where its ink stands', () => {
  const marks = [mark('」', 40, 400), mark('，', 400, 600), mark('「', 600, 960)];
  expect(halfWidthsOf(marks, 1000)).toEqual([
    { glyph: 0, placement: -0 },
    { glyph: 1, placement: -250 },
    { glyph: 2, placement: -500 },
  ]);
});

test('what is no full-width mark, or too wide for half, keeps its width', () => {
  const marks = [mark('創', 20, 480), mark('“', 100, 300, 520), mark('？', 100, 900)];
  expect(halfWidthsOf(marks, 1000)).toEqual([]);
});

test('the table names the feature and halves the advance', () => {
  const table = writeHalfWidths([{ glyph: 7, placement: -500 }], 1000);
  const lookups = table.readUInt16BE(8);
  expect(table.toString('latin1', table.readUInt16BE(6) + 2, table.readUInt16BE(6) + 6)).toBe('halt');
  const single = lookups + 4 + table.readUInt16BE(lookups + 4 + 6);
  expect([table.readInt16BE(single + 6), table.readInt16BE(single + 8)]).toEqual([-500, -500]);
  const coverage = single + table.readUInt16BE(single + 2);
  expect(table.readUInt16BE(coverage + 4)).toBe(7);
});
