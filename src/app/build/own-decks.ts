import type { Deck } from '#src/decks/deck.ts';
import { readDeckText, writeDeck } from '#src/decks/deck-file.ts';
import type { DeckFault } from '#src/decks/deck-fault.ts';
import type { Parsed } from '#src/decks/parse-deck.ts';
import { hasStatement } from '#src/decks/statements.ts';
import type { Edition } from '#src/facts/edition.ts';
import { deckShelf, type KeptDeck, type Keeping, type Shelf } from '#src/state/deck-shelf.ts';
import { idOfKey, type AsideText } from '#src/state/shelf-storage.ts';
import { isReady } from '#src/view/chapters.ts';

/** One of the reader's own briefings, and how it is kept. */
export interface OwnDeck {
  readonly deck: Deck;
  readonly kept: KeptDeck;
}

/** A text that could not be read, with the reasons. */
export interface UnreadText extends AsideText {
  readonly faults: readonly DeckFault[];
}

export interface OwnDecks {
  readonly decks: readonly OwnDeck[];
  readonly unread: readonly UnreadText[];
}

/** A text on the shelf. Texts do not change: each is read once for an edition. */
type Lying = Pick<KeptDeck, 'text'>;
const known = new WeakMap<Edition, WeakMap<Lying, Parsed>>();

function readText(lying: Lying, edition: Edition): Parsed {
  const ofEdition = known.get(edition) ?? new WeakMap<Lying, Parsed>();
  known.set(edition, ofEdition);
  const parsed = ofEdition.get(lying) ?? readDeckText(lying.text, (id) => hasStatement(edition, id));
  ofEdition.set(lying, parsed);
  return parsed;
}

/** Whether a text lies under a name that a briefing of the reader's may have. */
const isNamed = (id: string) => !isReady(id) && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);

const namedAs = (deck: Deck, id: string): Deck => (deck.id === id ? deck : { ...deck, id });

/** The reader's own briefings; one that lies under another id than its own goes by where it lies. */
export function readOwnDecks({ decks, aside }: Shelf, edition: Edition): OwnDecks {
  const read = decks.map((kept) => ({ kept, parsed: readText(kept, edition) }));
  return {
    decks: read.flatMap(({ kept, parsed }) =>
      parsed.ok && isNamed(kept.id) ? [{ kept, deck: namedAs(parsed.deck, kept.id) }] : [],
    ),
    unread: aside.map((one) => {
      const parsed = readText(one, edition);
      return { ...one, faults: parsed.ok ? [] : parsed.faults };
    }),
  };
}

/** Moves what cannot be read out of the way, before anything is written. */
export function setUnreadAside(edition: Edition, shelf = deckShelf): void {
  for (const kept of shelf.open().decks) if (!readText(kept, edition).ok || !isNamed(kept.id)) shelf.setAside(kept.id);
}

/** Keeps a briefing as it stands now. */
export const keepDeck = (deck: Deck, shelf = deckShelf): Keeping => shelf.put(deck.id, writeDeck(deck));

/** An id that no briefing here has, be it one that could not be read. */
export function freeDeckId(stem: string, shelf = deckShelf): string {
  const { decks, aside } = shelf.open();
  const taken = new Set([...decks.map(({ id }) => id), ...aside.map(({ key }) => idOfKey(key) ?? '')]);
  const isFree = (id: string) => !taken.has(id) && !isReady(id);
  const base = stem.replace(/-\d+$/, '').slice(0, 50);
  if (isFree(stem)) return stem;
  for (let number = 2; ; number += 1) if (isFree(`${base}-${number}`)) return `${base}-${number}`;
}
