import { expect, test } from 'vitest';
import { plain, plainSentence, sentence, type Sentence } from '#src/view/sentence.ts';
import { notePieces } from './note-pieces.ts';

const wordsOf = (text: Sentence) => plainSentence(text, 'en');

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
  expect(wordsOf(parted.flat())).toBe(words);
  for (const piece of parted) expect(wordsOf(piece)).toMatch(/^(?:word )+$/);
  const signs = '𠮷'.repeat(500);
  const cut = notePieces([signs]);
  expect(wordsOf(cut.flat())).toBe(signs);
  for (const piece of cut) expect(wordsOf(piece)).toMatch(/^(?:𠮷)+$/u);
});
