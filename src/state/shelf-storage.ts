/** Under these keys the reader's own briefings lie in this browser, each as the text of its file. */
const DECK = 'atlas.deck.';
const INDEX = 'atlas.decks';
/** What could not be read is moved here, never overwritten. */
const ASIDE = 'atlas.aside.';

/** What of a browser's storage the shelf needs. */
export type Shelves = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export interface StoredText {
  readonly id: string;
  readonly text: string;
  readonly savedAt: number | null;
}

/** A text that could not be read, under the key where it lies. */
export interface AsideText {
  readonly key: string;
  readonly text: string;
}

export interface Stored {
  readonly decks: readonly StoredText[];
  readonly current: string | null;
  readonly aside: readonly AsideText[];
  /** Whether the list of briefings itself could not be read: their order is lost, but no briefing. */
  readonly lostIndex: boolean;
}

export const deckKey = (id: string) => DECK + id;
export const idOfKey = (key: string | null) => (key?.startsWith(DECK) ? key.slice(DECK.length) : null);

const keysOf = (storage: Shelves) =>
  Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').toSorted();

interface Index {
  readonly current: string | null;
  readonly saved: readonly (readonly [id: string, at: number])[];
}

const NO_INDEX: Index = { current: null, saved: [] };
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isSaved = (entry: unknown): entry is readonly [string, number] =>
  Array.isArray(entry) && entry.length === 2 && typeof entry[0] === 'string' && Number.isFinite(entry[1]);

/** The list as it was written, or null where it is none of ours. */
function readIndex(text: string | null): Index | null {
  if (text === null) return NO_INDEX;
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value) || value['version'] !== 1 || !Array.isArray(value['saved'])) return null;
    const { current, saved } = value as { readonly current: unknown; readonly saved: readonly unknown[] };
    if (!saved.every(isSaved) || (current !== null && typeof current !== 'string')) return null;
    return { current, saved };
  } catch {
    return null;
  }
}

export const writeIndex = (storage: Shelves, { current, saved }: Index) =>
  storage.setItem(INDEX, JSON.stringify({ version: 1, current, saved }));

/** Moves a text out of the way of what will be written: copied first, so that a full storage leaves it where it is. */
export function moveAside(storage: Shelves, key: string): AsideText | null {
  const text = storage.getItem(key);
  if (text === null) return null;
  const name = key.replace(/^atlas\./, '');
  const taken = new Set(keysOf(storage));
  let free = ASIDE + name;
  for (let number = 2; taken.has(free); number += 1) free = `${ASIDE}${name}.${number}`;
  try {
    storage.setItem(free, text);
  } catch {
    return { key, text };
  }
  storage.removeItem(key);
  return { key: free, text };
}

/** All that lies on the shelf: the list gives the order, the keys what is there. Throws where storage is closed. */
export function readStored(storage: Shelves): Stored {
  const index = readIndex(storage.getItem(INDEX));
  const spoilt = index ? null : moveAside(storage, INDEX);
  const { current, saved } = index ?? NO_INDEX;
  const dates = new Map(saved);
  const keys = keysOf(storage);
  const there = keys.flatMap((key) => idOfKey(key) ?? []);
  const listed = [...dates.keys()].filter((id) => there.includes(id));
  const ids = [...new Set([...listed, ...there])];
  const aside = keys.filter((key) => key.startsWith(ASIDE)).map((key) => ({ key, text: storage.getItem(key) ?? '' }));
  return {
    decks: ids.map((id) => ({ id, text: storage.getItem(deckKey(id)) ?? '', savedAt: dates.get(id) ?? null })),
    current: current !== null && ids.includes(current) ? current : null,
    aside: spoilt && !aside.some(({ key }) => key === spoilt.key) ? [...aside, spoilt] : aside,
    lostIndex: spoilt !== null,
  };
}
