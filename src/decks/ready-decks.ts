import { DECK_FILES } from '#src/queries/deck-data.ts';
import type { DeckId } from '#src/view/chapters.ts';
import type { Deck } from './deck.ts';

/** A deck file without its sum, which is of the file and not of the deck. */
function deckOf(file: unknown): Deck {
  const { checksum: _, ...deck } = file as Deck & { readonly checksum: string };
  return deck;
}

const DECKS: Readonly<Record<DeckId, Deck>> = {
  itf: deckOf(DECK_FILES.itf),
  'fact-sheet': deckOf(DECK_FILES['fact-sheet']),
  since: deckOf(DECK_FILES.since),
};

/** A briefing that comes with the atlas; the build has parsed it, so it is not parsed again here. */
export const readyDeck = (id: DeckId): Deck => DECKS[id];
