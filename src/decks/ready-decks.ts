import { DECK_FILES } from '#src/queries/deck-data.ts';
import type { DeckId } from '#src/view/chapters.ts';
import type { Deck } from './deck.ts';

const read = new Map<DeckId, Deck>();

/** The sum belongs to the file: a copy that is changed has another. */
function withoutSum({ checksum: _, ...deck }: Deck & { readonly checksum: string }): Deck {
  return deck;
}

/** A briefing that comes with the atlas; the build has parsed it, so it is not parsed again here. */
export function readyDeck(id: DeckId): Deck {
  const deck = read.get(id) ?? withoutSum(DECK_FILES[id] as unknown as Deck & { readonly checksum: string });
  read.set(id, deck);
  return deck;
}
