import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paginate, type Block, type Paper } from './paginate.ts';

const paper: Paper = {
  room: 900,
  most: 4,
  gap: 20,
  isBeside: true,
  rest: { head: 30, line: 18 },
  explained: (terms) => terms.length * 30,
};
const block = (words: number, notes: readonly number[] = [], terms: readonly string[] = []): Block => ({
  drawing: 180,
  words,
  notes,
  terms,
});
const slidesOf = (blocks: readonly Block[], on = paper) =>
  paginate(blocks, on).map(({ parts }) => parts.map(({ slide }) => slide));

test('short slides stand as many to a sheet as were asked for', () => {
  const blocks = Array.from({ length: 9 }, () => block(90));
  expect(slidesOf(blocks)).toEqual([[0, 1, 2, 3], [4, 5, 6, 7], [8]]);
  expect(slidesOf(blocks, { ...paper, most: 2 })).toEqual([[0, 1], [2, 3], [4, 5], [6, 7], [8]]);
});

test('where notes are long, fewer slides stand on a sheet', () => {
  expect(slidesOf([block(100, [100, 300]), block(100, [300]), block(90), block(90)])).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test('words below a drawing add to its height', () => {
  const below = { ...paper, isBeside: false };
  expect(slidesOf([block(300), block(300)], below)).toEqual([[0], [1]]);
  expect(slidesOf([block(300), block(300)])).toEqual([[0, 1]]);
});

test('what is explained on a sheet takes room, each term once', () => {
  const blocks = [1, 2, 3, 4].map(() => block(90, [], ['about', 'planned']));
  expect(slidesOf(blocks)).toEqual([[0, 1, 2, 3]]);
  const many = blocks.map((one, at) => ({ ...one, terms: [`a${at}`, `b${at}`] }));
  expect(slidesOf(many)).toEqual([[0, 1, 2], [3]]);
  expect(paginate(many, paper)[0]?.terms).toEqual(['a0', 'b0', 'a1', 'b1', 'a2', 'b2']);
});

test('notes too long for a sheet go on over the next, and the slide after them follows', () => {
  const notes = [200, 400, 600, 800, 1000, 1200];
  const sheets = paginate([block(90), block(100, notes), block(90)], paper);
  expect(sheets.map(({ parts }) => parts)).toEqual([
    [{ slide: 0, from: 0, to: 0 }],
    [{ slide: 1, from: 0, to: 4 }],
    [
      { slide: 1, from: 4, to: 6 },
      { slide: 2, from: 0, to: 0 },
    ],
  ]);
});

describe('whatever the slides', () => {
  const blocks = fc.array(
    fc
      .record({
        drawing: fc.integer({ min: 50, max: 500 }),
        words: fc.integer({ min: 10, max: 400 }),
        pieces: fc.array(fc.integer({ min: 5, max: 700 }), { maxLength: 12 }),
        terms: fc.subarray(['a', 'b', 'c', 'd', 'e']),
      })
      .map(({ pieces, ...rest }): Block => {
        const notes = pieces.map((_, at) => pieces.slice(0, at + 1).reduce((sum, one) => sum + one, 0));
        return { ...rest, notes };
      }),
    { maxLength: 20 },
  );

  test('each comes once, in order, with all of its notes, on sheets that hold no more than they have room for', () => {
    fc.assert(
      fc.property(blocks, fc.constantFrom(1, 2, 4, 6), fc.boolean(), (all, most, isBeside) => {
        const on = { ...paper, most, isBeside };
        const sheets = paginate(all, on);
        const parts = sheets.flatMap((sheet) => sheet.parts);
        expect([...new Set(parts.map(({ slide }) => slide))]).toEqual(all.map((_, at) => at));
        for (const [slide, { notes }] of all.entries()) {
          const own = parts.filter((part) => part.slide === slide);
          expect(own.map(({ from }) => from)).toEqual([0, ...own.slice(0, -1).map(({ to }) => to)]);
          expect(own.at(-1)?.to).toBe(notes.length);
        }
        for (const { parts: held, terms } of sheets) {
          expect(held.length).toBeLessThanOrEqual(most);
          const heights = held.map(({ slide, from, to }) => {
            const { drawing, words, notes } = all[slide] as Block;
            const end = to === 0 ? 0 : (notes[to - 1] ?? 0);
            if (from > 0) return 48 + end - (notes[from - 1] ?? 0);
            return isBeside ? Math.max(drawing, words + end) : drawing + words + end;
          });
          const used = heights.reduce((sum, one) => sum + one, 0) + (held.length - 1) * 20 + terms.length * 30;
          // A single piece may be higher than any sheet; nothing stands beside it.
          const isOnePiece = held.length === 1 && held.every(({ from, to }) => to - from <= 1);
          expect(isOnePiece ? 0 : used).toBeLessThanOrEqual(on.room);
        }
      }),
    );
  });
});
