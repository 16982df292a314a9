import { describe, expect, test } from 'vitest';
import { DeckShelf, MOST_DECKS } from './deck-shelf.ts';
import { SampleStorage } from './sample-storage.ts';

function shelfOn(storage: SampleStorage) {
  let clock = 1000;
  return new DeckShelf(
    () => storage,
    () => (clock += 1),
  );
}

const ids = (shelf: DeckShelf) => shelf.open().decks.map(({ id }) => id);
const keeping = (shelf: DeckShelf, id: string) => shelf.open().decks.find((deck) => deck.id === id)?.keeping;
const textOf = (shelf: DeckShelf, id: string) => shelf.open().decks.find((deck) => deck.id === id)?.text;

describe('a shelf', () => {
  test('gives back after a reload what was put on it, in its order, with its dates and the current one', () => {
    const storage = new SampleStorage();
    const shelf = shelfOn(storage);
    expect(shelf.put('b', 'text of b')).toBe('saved');
    shelf.put('a', 'text of a');
    shelf.put('b', 'later text of b');
    shelf.choose('a');
    const again = shelfOn(storage).open();
    expect(again.decks.map(({ id, text, savedAt }) => [id, text, savedAt])).toEqual([
      ['b', 'later text of b', 1003],
      ['a', 'text of a', 1002],
    ]);
    expect(again.current).toBe('a');
    expect(again.aside).toEqual([]);
  });

  test('tells those who listen, until they leave', () => {
    const shelf = shelfOn(new SampleStorage());
    let told = 0;
    const leave = shelf.subscribe(() => (told += 1));
    shelf.put('a', 'text');
    expect(told).toBe(1);
    leave();
    shelf.put('a', 'more');
    expect(told).toBe(1);
  });

  test('gives back what is taken off it, so that it can be put back', () => {
    const storage = new SampleStorage();
    const shelf = shelfOn(storage);
    shelf.put('a', 'text');
    shelf.choose('a');
    expect(shelf.remove('a')).toBe('text');
    expect(shelf.open().current).toBeNull();
    expect(ids(shelfOn(storage))).toEqual([]);
    shelf.put('a', 'text');
    expect(ids(shelfOn(storage))).toEqual(['a']);
  });

  test('takes no more than it holds', () => {
    const storage = new SampleStorage();
    const shelf = shelfOn(storage);
    for (let at = 0; at < MOST_DECKS; at += 1) shelf.put(`deck-${at}`, 'text');
    expect(shelf.put('one-more', 'text')).toBe('too-many');
    expect(storage.kept.has('atlas.deck.one-more')).toBe(false);
    expect(textOf(shelf, 'one-more')).toBe('text');
    expect(shelf.put('deck-0', 'changed')).toBe('saved');
  });
});

describe('storage that takes nothing', () => {
  test.each([
    ['full', 'full'],
    ['closed', 'blocked'],
  ] as const)('%s: what is written stays in memory, says so, and is saved when it can be', (trouble, said) => {
    const storage = new SampleStorage({ 'atlas.deck.old': 'old text' });
    const shelf = shelfOn(storage);
    shelf.open();
    storage.trouble = trouble;
    expect(shelf.put('new', 'new text')).toBe(said);
    expect(shelf.put('old', 'changed')).toBe(said);
    expect([keeping(shelf, 'new'), textOf(shelf, 'old')]).toEqual([said, 'changed']);
    expect(storage.kept.get('atlas.deck.old')).toBe('old text');
    storage.trouble = 'none';
    shelf.retry();
    expect([keeping(shelf, 'new'), keeping(shelf, 'old')]).toEqual(['saved', 'saved']);
    expect(storage.kept.get('atlas.deck.old')).toBe('changed');
    expect(ids(shelfOn(storage))).toEqual(['old', 'new']);
  });

  test('closed from the start is told', () => {
    const storage = new SampleStorage({ 'atlas.deck.old': 'old text' });
    storage.trouble = 'closed';
    const shelf = shelfOn(storage);
    expect(shelf.open()).toMatchObject({ isBlocked: true, decks: [] });
    shelf.discard('atlas.aside.x');
    shelf.setAside('old');
    storage.trouble = 'none';
    // What was there all along was never seen here, so it is not written over.
    expect(shelf.put('old', 'new text')).toBe('elsewhere');
    expect(storage.kept.get('atlas.deck.old')).toBe('old text');
  });
});

describe('a text that cannot be read', () => {
  test('is moved aside, found again, and thrown away only when asked', () => {
    const storage = new SampleStorage({ 'atlas.deck.a': 'broken', 'atlas.aside.deck.a': 'broken before' });
    const shelf = shelfOn(storage);
    shelf.setAside('a');
    expect(ids(shelf)).toEqual([]);
    expect(Object.fromEntries(storage.kept)).toMatchObject({
      'atlas.aside.deck.a': 'broken before',
      'atlas.aside.deck.a.2': 'broken',
    });
    expect(storage.kept.has('atlas.deck.a')).toBe(false);
    shelf.put('a', 'a new one');
    const { aside } = shelfOn(storage).open();
    expect(aside.map(({ text }) => text)).toEqual(['broken before', 'broken']);
    shelf.discard('atlas.aside.deck.a.2');
    expect(shelf.open().aside.map(({ text }) => text)).toEqual(['broken before']);
    expect(shelfOn(storage).open().aside).toHaveLength(1);
  });

  test('stays where it is while there is no room, and is not written over', () => {
    const storage = new SampleStorage({ 'atlas.deck.a': 'broken' });
    const shelf = shelfOn(storage);
    shelf.open();
    storage.trouble = 'full';
    shelf.setAside('a');
    expect(shelf.open().aside).toEqual([{ key: 'atlas.deck.a', text: 'broken' }]);
    storage.trouble = 'none';
    expect(shelf.put('a', 'a new one')).toBe('elsewhere');
    expect(storage.kept.get('atlas.deck.a')).toBe('broken');
  });
});

describe('another window', () => {
  /** Two windows on one storage; what the second writes is told to the first, as browsers do. */
  function twoWindows() {
    const storage = new SampleStorage({ 'atlas.deck.a': 'first' });
    const here = shelfOn(storage);
    const there = shelfOn(storage);
    here.open();
    there.open();
    const tell = (newValue: string | null) => here.handleStorage({ key: 'atlas.deck.a', newValue });
    return { storage, here, there, tell };
  }

  test('that writes is followed where nothing is being changed', () => {
    const { here, there, tell } = twoWindows();
    there.put('a', 'theirs');
    tell('theirs');
    expect([keeping(here, 'a'), textOf(here, 'a')]).toEqual(['saved', 'theirs']);
    here.handleStorage({ key: 'atlas.deck.b', newValue: 'new there' });
    expect(ids(here)).toEqual(['a', 'b']);
    there.remove('a');
    tell(null);
    expect(ids(here)).toEqual(['b']);
    here.handleStorage({ key: 'another', newValue: 'x' });
    here.handleStorage({ key: null, newValue: null });
    expect(ids(here)).toEqual(['b']);
  });

  test.each([
    ['mine', 'mine', 'mine'],
    ['theirs', 'theirs', 'theirs'],
  ] as const)('is asked about where something is: %s', (whose, kept, stored) => {
    const { storage, here, there, tell } = twoWindows();
    const release = here.hold('a');
    there.put('a', 'theirs');
    tell('theirs');
    expect(here.open().decks[0]).toMatchObject({ keeping: 'elsewhere', theirs: 'theirs', text: 'first' });
    expect(here.put('a', 'mine')).toBe('elsewhere');
    expect(storage.kept.get('atlas.deck.a')).toBe('theirs');
    here.settle('a', whose);
    expect([keeping(here, 'a'), textOf(here, 'a'), storage.kept.get('atlas.deck.a')]).toEqual(['saved', kept, stored]);
    expect(here.open().decks[0]).not.toHaveProperty('theirs');
    release();
    there.put('a', 'again');
    tell('again');
    expect(keeping(here, 'a')).toBe('saved');
  });

  test('is noticed on writing, too, where its message has not come yet', () => {
    const { storage, here, there } = twoWindows();
    there.put('a', 'theirs');
    expect(here.put('a', 'mine')).toBe('elsewhere');
    expect(here.remove('a')).toBeNull();
    expect(storage.kept.get('atlas.deck.a')).toBe('theirs');
  });

  test.each([
    ['mine', 'first'],
    ['theirs', undefined],
  ] as const)('that takes away what is being changed is asked about: %s', (whose, left) => {
    const { storage, here, there, tell } = twoWindows();
    here.hold('a');
    there.remove('a');
    tell(null);
    expect(here.open().decks[0]?.theirs).toBeNull();
    here.settle('a', whose);
    expect([textOf(here, 'a'), storage.kept.get('atlas.deck.a')]).toEqual([left, left]);
  });
});
