import type { DeckFault } from '#src/decks/deck-fault.ts';
import type { Deck } from '#src/decks/deck.ts';
import type { Edition } from '#src/facts/edition.ts';
import { deckShelf, MOST_DECKS, type Keeping } from '#src/state/deck-shelf.ts';
import { freeDeckId, keepDeck, setUnreadAside } from './own-decks.ts';
import { readDeckFile } from './read-deck-file.ts';

/** What became of a file: a briefing of the reader's, or the faults that kept it from being one. */
export interface Imported {
  readonly file: string;
  readonly deck: Deck | null;
  readonly keeping: Keeping | null;
  readonly faults: readonly DeckFault[];
}

/** Reads a file as a new briefing. No briefing that is there is touched: a known id gets a number. */
async function importFile(file: File, edition: Edition): Promise<Imported> {
  const none = { file: file.name, deck: null, keeping: null, faults: [] };
  const parsed = await readDeckFile(file, edition);
  if (!parsed.ok) return { ...none, faults: parsed.faults };
  if (deckShelf.open().decks.length >= MOST_DECKS) return { ...none, keeping: 'too-many' };
  const deck = { ...parsed.deck, id: freeDeckId(parsed.deck.id) };
  const keeping = keepDeck(deck);
  deckShelf.choose(deck.id);
  return { ...none, deck, keeping };
}

/** As many files as anyone means to open at once. */
const MOST_FILES = 10;

/** Reads files one after the other, so that the page stays awake. */
export async function importFiles(files: readonly File[], edition: Edition): Promise<readonly Imported[]> {
  setUnreadAside(edition);
  const [first, ...rest] = files.slice(0, MOST_FILES);
  if (!first) return [];
  const imported = await importFile(first, edition);
  return [imported, ...(await importFiles(rest, edition))];
}
