import { DECK_FILES } from '#src/queries/deck-data.ts';
import type { DeckId } from '#src/view/chapters.ts';
import type { Deck } from './deck.ts';

/** A briefing that comes with the atlas; the build has parsed it, so it is not parsed again here. */
export const readyDeck = (id: DeckId) => DECK_FILES[id] as unknown as Deck;
