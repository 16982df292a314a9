import { describe, expect, test } from 'vitest';
import { writeDeck } from '#src/decks/deck-file.ts';
import { LIMITS } from '#src/decks/limits.ts';
import { sampleDeck } from '#src/decks/sample-deck.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import { readDeckFile } from './read-deck-file.ts';

const edition = indexEdition(readEdition('2023'));
const codes = async (file: Pick<Blob, 'size' | 'arrayBuffer'>) => {
  const parsed = await readDeckFile(file, edition);
  return parsed.ok ? [] : parsed.faults.map(({ code }) => code);
};

test('a file that was exported is read as the same briefing', async () => {
  const parsed = await readDeckFile(new Blob([writeDeck(sampleDeck)]), edition);
  expect(parsed).toEqual({ ok: true, deck: sampleDeck });
});

test('a file of two gigabytes is refused without being read', async () => {
  let wasRead = false;
  const huge = {
    size: 2 ** 31,
    arrayBuffer: () => {
      wasRead = true;
      return Promise.resolve(new ArrayBuffer(0));
    },
  };
  expect(await codes(huge)).toEqual(['too-large']);
  expect(wasRead).toBe(false);
});

test('a file that the browser cannot read is told', async () => {
  const gone = { size: 10, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
  expect(await codes(gone)).toEqual(['unreadable']);
});

const notes = 'x{itf-schemes}'.repeat(150);
const rests = edition.facts.slice(0, 100).map(({ id }) => ({ statement: id, was: 'x'.repeat(8) }));
const large = writeDeck({
  ...sampleDeck,
  slides: Array.from({ length: LIMITS.slides }, (_, at) => ({
    ...structuredClone(sampleDeck.slides[at % sampleDeck.slides.length] ?? sampleDeck.slides[0]),
    id: `slide-${at}`,
    notes: { en: notes, tc: notes, sc: notes },
    rests,
  })) as unknown as (typeof sampleDeck)['slides'],
}).replace(/\n +/g, '');

const manyKeys = Array.from({ length: 90_000 }, (_, at) => `"k${at}":0`).join(',');

describe('a file as large as may be is read in steps, and the page has its turn between them', () => {
  test.each<[string, string, boolean]>([
    ['a briefing', large, true],
    ['a cut one', large.slice(0, -9), false],
    ['brackets without end', '['.repeat(LIMITS.bytes), false],
    ['strings without end', `{${'"a\\'.repeat(LIMITS.bytes / 4)}`, false],
    ['slides without end', `{"format":"hk-it-atlas-deck","version":1,"slides":[${'0,'.repeat(490_000)}0]}`, false],
    ['keys without end', `{"format":"hk-it-atlas-deck","version":1,${manyKeys}}`, false],
    ['a list of nothing', `[${'0,'.repeat(LIMITS.bytes / 2 - 2)}0]`, false],
  ])('%s', async (_, text, isSound) => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1));
    const parsed = await readDeckFile(new Blob([text]), edition);
    clearInterval(timer);
    expect(text.length).toBeGreaterThan(LIMITS.bytes * 0.6);
    expect(parsed.ok).toBe(isSound);
    // The page has its turn between the steps; how long one takes is for the bench.
    expect(turns).toBeGreaterThanOrEqual(2);
  });
});
