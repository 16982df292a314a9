import { useSyncExternalStore } from 'react';
import { deckKey, idOfKey, moveAside, readStored, writeIndex } from './shelf-storage.ts';
import type { AsideText, Shelves } from './shelf-storage.ts';

/** As many briefings of their own a reader may keep. */
export const MOST_DECKS = 50;

/** Whether a briefing is kept in this browser, or why it is not: it then lives in this page's memory only. */
export type Keeping = 'saved' | 'blocked' | 'full' | 'elsewhere' | 'too-many';

/** One of the reader's own briefings, as the text of its file: what it says is not this module's business. */
export interface KeptDeck {
  readonly id: string;
  readonly text: string;
  readonly keeping: Keeping;
  /** When it was saved; null where nobody knows. */
  readonly savedAt: number | null;
  /** What another window has made of it while it was being changed here; null where that took it away. */
  readonly theirs?: string | null;
}

export interface Shelf {
  readonly decks: readonly KeptDeck[];
  /** Where the next view is added. */
  readonly current: string | null;
  /** What could not be read, kept for the reader to save. */
  readonly aside: readonly AsideText[];
  readonly lostIndex: boolean;
  readonly isBlocked: boolean;
}

const EMPTY: Shelf = { decks: [], current: null, aside: [], lostIndex: false, isBlocked: false };

/**
 * The reader's own briefings in a browser. No call throws: what cannot be written stays in memory and says so. A text
 * is only ever written over the one that this window has seen last.
 */
export class DeckShelf {
  readonly #storageOf: () => Shelves;
  readonly #now: () => number;
  #shelf = EMPTY;
  #isOpen = false;
  /** The text of each briefing in storage as this window saw it last. */
  readonly #seen = new Map<string, string>();
  readonly #held = new Map<string, number>();
  readonly #listeners = new Set<() => void>();

  constructor(storageOf: () => Shelves, now: () => number) {
    this.#storageOf = storageOf;
    this.#now = now;
  }

  /** What is there, looked up once. */
  readonly open = (): Shelf => {
    if (this.#isOpen) return this.#shelf;
    this.#isOpen = true;
    try {
      const { decks, ...rest } = readStored(this.#storageOf());
      for (const { id, text } of decks) this.#seen.set(id, text);
      this.#shelf = { ...rest, isBlocked: false, decks: decks.map((deck) => ({ ...deck, keeping: 'saved' })) };
    } catch {
      this.#shelf = { ...EMPTY, isBlocked: true };
    }
    return this.#shelf;
  };

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  #show(change: Partial<Shelf>) {
    this.#shelf = { ...this.#shelf, ...change };
    for (const listener of this.#listeners) listener();
  }

  #find(id: string) {
    return this.open().decks.find((deck) => deck.id === id);
  }

  #place(deck: KeptDeck) {
    const { decks } = this.open();
    const isKnown = this.#find(deck.id) !== undefined;
    this.#show({ decks: isKnown ? decks.map((one) => (one.id === deck.id ? deck : one)) : [...decks, deck] });
  }

  #drop(id: string, change: Partial<Shelf> = {}) {
    const { decks, current } = this.open();
    this.#seen.delete(id);
    this.#show({
      decks: decks.filter((one) => one.id !== id),
      current: current === id ? null : current,
      ...change,
    });
  }

  /** The list is written after what it lists: without it only order and dates are lost. */
  #keepIndex() {
    const { decks, current } = this.#shelf;
    const saved = decks.flatMap(({ id, savedAt }) => (this.#seen.has(id) ? [[id, savedAt ?? 0] as const] : []));
    try {
      writeIndex(this.#storageOf(), { current, saved });
    } catch {
      // Every text that is not saved tells so itself.
    }
  }

  #store(id: string, text: string): Pick<KeptDeck, 'keeping' | 'theirs'> {
    let storage: Shelves;
    try {
      storage = this.#storageOf();
      const there = storage.getItem(deckKey(id));
      if (there !== (this.#seen.get(id) ?? null) && there !== text) return { keeping: 'elsewhere', theirs: there };
    } catch {
      return { keeping: 'blocked' };
    }
    if (!this.#seen.has(id) && this.#seen.size >= MOST_DECKS) return { keeping: 'too-many' };
    try {
      storage.setItem(deckKey(id), text);
    } catch {
      return { keeping: 'full' };
    }
    this.#seen.set(id, text);
    return { keeping: 'saved' };
  }

  /** Keeps a text under an id, in this browser where it can. */
  put(id: string, text: string): Keeping {
    const before = this.#find(id);
    if (before?.keeping === 'elsewhere') {
      this.#place({ ...before, text });
      return 'elsewhere';
    }
    const stored = this.#store(id, text);
    const savedAt = stored.keeping === 'saved' ? this.#now() : (before?.savedAt ?? null);
    this.#place({ id, text, savedAt, ...stored });
    this.#keepIndex();
    return stored.keeping;
  }

  /** Takes a briefing away and gives its text back; null where another window has changed it meanwhile. */
  remove(id: string): string | null {
    const deck = this.#find(id);
    if (!deck) return null;
    try {
      const there = this.#storageOf().getItem(deckKey(id));
      if (there !== null && there !== this.#seen.get(id)) {
        this.#place({ ...deck, keeping: 'elsewhere', theirs: there });
        return null;
      }
      this.#storageOf().removeItem(deckKey(id));
    } catch {
      // Closed storage holds nothing that could come back.
    }
    this.#drop(id);
    this.#keepIndex();
    return deck.text;
  }

  /** Moves a text that cannot be read out of the way. Where there is no room it stays, and is not written over either. */
  setAside(id: string) {
    const deck = this.#find(id);
    if (!deck) return;
    let moved: AsideText | null = null;
    try {
      moved = moveAside(this.#storageOf(), deckKey(id));
    } catch {
      // The text is kept in memory below.
    }
    this.#drop(id, { aside: [...this.#shelf.aside, moved ?? { key: deckKey(id), text: deck.text }] });
    this.#keepIndex();
  }

  /** Throws away a text that was set aside, as the reader asked. */
  discard(key: string) {
    try {
      this.#storageOf().removeItem(key);
    } catch {
      // Storage that is closed shows it to nobody.
    }
    this.#show({ aside: this.open().aside.filter((one) => one.key !== key) });
  }

  /** Makes a briefing the one that views are added to. */
  choose(id: string) {
    if (id === this.open().current) return;
    this.#show({ current: id });
    this.#keepIndex();
  }

  /** Ends a clash as the reader chose: this window's text over the other's, or the other's in its place. */
  settle(id: string, whose: 'mine' | 'theirs') {
    const deck = this.#find(id);
    if (deck?.theirs === undefined) return;
    const { theirs, ...mine } = deck;
    if (theirs === null) this.#seen.delete(id);
    else this.#seen.set(id, theirs);
    if (whose === 'theirs' && theirs === null) {
      this.#drop(id);
      return;
    }
    this.#place({ ...mine, text: whose === 'mine' ? deck.text : (theirs ?? ''), keeping: 'saved' });
    if (whose === 'mine') this.put(id, deck.text);
  }

  /** Tries again to save what is not. */
  retry() {
    for (const { id, text, keeping } of this.open().decks)
      if (keeping !== 'saved' && keeping !== 'elsewhere') this.put(id, text);
  }

  /** A window that changes a briefing is asked before another's text takes its place. */
  hold(id: string): () => void {
    this.#held.set(id, (this.#held.get(id) ?? 0) + 1);
    return () => void this.#held.set(id, (this.#held.get(id) ?? 1) - 1);
  }

  /** Another window has written: what is being changed here waits for the reader, the rest follows. */
  readonly handleStorage = ({ key, newValue }: Pick<StorageEvent, 'key' | 'newValue'>) => {
    const id = idOfKey(key);
    if (id === null || newValue === (this.#seen.get(id) ?? null)) return;
    const deck = this.#find(id);
    if (deck && ((this.#held.get(id) ?? 0) > 0 || deck.keeping !== 'saved')) {
      this.#place({ ...deck, keeping: 'elsewhere', theirs: newValue });
    } else if (newValue === null) {
      this.#drop(id);
    } else {
      this.#seen.set(id, newValue);
      this.#place({ id, text: newValue, keeping: 'saved', savedAt: this.#now() });
    }
  };
}

/** The shelf of this browser; one that bars storage throws at the name already. */
export const deckShelf = new DeckShelf(() => localStorage, Date.now);

let listens = false;

function subscribe(listener: () => void) {
  if (!listens) addEventListener('storage', deckShelf.handleStorage);
  listens = true;
  return deckShelf.subscribe(listener);
}

/** What lies on the shelf; nothing in the build and while React takes a page over. */
export const useShelf = (): Shelf => useSyncExternalStore(subscribe, deckShelf.open, () => EMPTY);
