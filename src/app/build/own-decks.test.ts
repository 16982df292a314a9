import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#src/decks/checksum.ts';
import { sayFault } from '#src/decks/deck-fault.ts';
import { writeDeck } from '#src/decks/deck-file.ts';
import type { Deck } from '#src/decks/deck.ts';
import { sampleDeck } from '#src/decks/sample-deck.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { DeckShelf } from '#src/state/deck-shelf.ts';
import { SampleStorage } from '#src/state/sample-storage.ts';
import { freeDeckId, keepDeck, readOwnDecks, setUnreadAside } from './own-decks.ts';

const edition = indexEdition(readEdition('2023'));
const deckOf = (id: string): Deck => ({ ...sampleDeck, id });
const good = writeDeck(deckOf('good'));
const index = (value: unknown) => JSON.stringify(value);

/** The atlas as a page finds this browser's storage. */
function openOn(storage: SampleStorage) {
  const shelf = new DeckShelf(
    () => storage,
    () => 1,
  );
  setUnreadAside(edition, shelf);
  return { shelf, own: readOwnDecks(shelf.open(), edition) };
}

const STATES: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['cut', { 'atlas.deck.bad': good.slice(0, 400) }],
  ['of wrong types', { 'atlas.deck.bad': good.replace('"seconds": 60', '"seconds": "60"') }],
  ['another application’s', { 'atlas.deck.bad': '{"state":{"slides":[]},"version":0}' }],
  ['a later version’s', { 'atlas.deck.bad': good.replace('"version": 1', '"version": 2') }],
  ['with a wrong sum', { 'atlas.deck.bad': good.replace('A sample', 'A simple') }],
  ['empty', { 'atlas.deck.bad': '' }],
  ['a list', { 'atlas.deck.bad': '[]' }],
  ['huge', { 'atlas.deck.bad': `{"format":"hk-it-atlas-deck","version":1,"x":"${'x'.repeat(2_000_000)}"}` }],
  ['binary', { 'atlas.deck.bad': 'PK\u0003\u0004\u0014\u0000\uFFFD\u0000' }],
  ['with one id twice', { 'atlas.deck.bad': good.replace('"id": "domains"', '"id": "opening"') }],
  ['under a name that is no id', { 'atlas.deck.Not an id': good }],
  ['under the name of a ready one', { 'atlas.deck.itf': good }],
];

describe('a briefing in storage that is', () => {
  test.each(STATES)('%s is set aside byte for byte, with its reason, and the others are there', (_, bad) => {
    const [[key, text] = ['', '']] = Object.entries(bad);
    const storage = new SampleStorage({ ...bad, 'atlas.deck.good': good });
    const { shelf, own } = openOn(storage);
    expect(own.decks.map(({ deck }) => deck)).toEqual([deckOf('good')]);
    expect(own.unread.map((one) => [one.key, one.text])).toEqual([[key.replace('atlas.', 'atlas.aside.'), text]]);
    expect(storage.kept.get(key.replace('atlas.', 'atlas.aside.'))).toBe(text);
    expect(own.unread[0]?.faults.length).not.toBe(text === good ? -1 : 0);
    for (const locale of LOCALES)
      for (const fault of own.unread[0]?.faults ?? []) expect(sayFault(fault, locale)).not.toBe('');
    keepDeck(deckOf('good'), shelf);
    keepDeck(deckOf('bad'), shelf);
    expect([...storage.kept.values()]).toContain(text);
    expect(storage.kept.get('atlas.deck.good')).toBe(good);
  });
});

describe('a list of briefings that is', () => {
  test.each([
    ['cut', '{"version":1,"saved":[["good"'],
    ['of wrong types', index({ version: 1, current: 7, saved: [] })],
    ['of another version', index({ version: 2, current: null, saved: [] })],
    ['a list', '[]'],
    ['null', 'null'],
    ['of entries of another kind', index({ version: 1, current: null, saved: ['good'] })],
    ['empty', ''],
  ])('%s is set aside, told, and costs no briefing', (_, text) => {
    const storage = new SampleStorage({ 'atlas.decks': text, 'atlas.deck.good': good });
    const { shelf, own } = openOn(storage);
    expect(own.decks).toHaveLength(1);
    expect(shelf.open()).toMatchObject({ lostIndex: true, aside: [{ key: 'atlas.aside.decks', text }] });
    keepDeck(deckOf('good'), shelf);
    expect(storage.kept.get('atlas.aside.decks')).toBe(text);
    expect(openOn(storage).shelf.open().lostIndex).toBe(false);
  });

  test('of what is not there, and of one twice, is read as far as it goes', () => {
    const saved = [
      ['gone', 5],
      ['good', 6],
      ['good', 7],
    ];
    const storage = new SampleStorage({
      'atlas.decks': index({ version: 1, current: 'gone', saved }),
      'atlas.deck.good': good,
      'atlas.deck.other': writeDeck(deckOf('other')),
      'foreign.key': 'of another application',
      atlas: '{"theme":"dark"}',
    });
    const { shelf, own } = openOn(storage);
    expect(own.decks.map(({ deck }) => deck.id)).toEqual(['good', 'other']);
    expect(shelf.open()).toMatchObject({ current: null, aside: [], lostIndex: false });
    expect(storage.kept.get('foreign.key')).toBe('of another application');
  });
});

test('two texts that name one id are two briefings, each under where it lies', () => {
  const storage = new SampleStorage({ 'atlas.deck.good': good, 'atlas.deck.twin': good });
  expect(openOn(storage).own.decks.map(({ deck }) => deck.id)).toEqual(['good', 'twin']);
});

test('with no room to set it aside, a text that cannot be read stays where it is, and its id stays taken', () => {
  const storage = new SampleStorage({ 'atlas.deck.bad': 'broken' });
  storage.trouble = 'full';
  const { shelf, own } = openOn(storage);
  expect(own.unread.map(({ key }) => key)).toEqual(['atlas.deck.bad']);
  expect(freeDeckId('bad', shelf)).toBe('bad-2');
  storage.trouble = 'none';
  keepDeck(deckOf('bad'), shelf);
  expect(storage.kept.get('atlas.deck.bad')).toBe('broken');
});

test('a free id is none that is taken or that a ready briefing has', () => {
  const { shelf } = openOn(new SampleStorage({ 'atlas.deck.mine': good, 'atlas.deck.mine-2': good }));
  expect(['mine', 'itf', 'new'].map((stem) => freeDeckId(stem, shelf))).toEqual(['mine-3', 'itf-2', 'new']);
});

test('what is kept is read again as the very same briefing', () => {
  const storage = new SampleStorage();
  const { shelf } = openOn(storage);
  keepDeck(deckOf('mine'), shelf);
  const [own] = openOn(storage).own.decks;
  expect(canonicalJson(own?.deck)).toBe(canonicalJson(deckOf('mine')));
});
