import { expect, test } from 'vitest';
import { plain, sentence } from '#src/view/sentence.ts';
import { notePieces } from './note-pieces.ts';

test('notes part after their sentences, and not within a number', () => {
  expect(notePieces(sentence`Two totals, of ${plain('2.5')} and R&D. “It says so.” And more?`)).toEqual([
    ['Two totals, of ', plain('2.5'), ' and R&D. '],
    ['“It says so.” '],
    ['And more?'],
  ]);
  expect(notePieces(['這是總數。文件說「沒有。」再說。'])).toEqual([['這是總數。'], ['文件說「沒有。」'], ['再說。']]);
});

test('words without an end are parted at spaces, else anywhere but within a letter', () => {
  const words = 'word '.repeat(100);
  const parted = notePieces([words]);
  expect(parted.length).toBeGreaterThan(2);
  expect(parted.flat().join('')).toBe(words);
  for (const piece of parted) expect(piece.join('')).toMatch(/^(?:word )+$/);
  const signs = '𠮷'.repeat(500);
  const cut = notePieces([signs]);
  expect(cut.flat().join('')).toBe(signs);
  for (const piece of cut) expect(piece.join('')).toMatch(/^(?:𠮷)+$/u);
});
