import { readyDeck } from '#src/decks/ready-decks.ts';
import type { Deck } from '#src/decks/deck.ts';
import { isReady } from '#src/view/chapters.ts';

/** The briefing of this id, or null where there is none. */
export const useDeck = (id: string): Deck | null | 'loading' => (isReady(id) ? readyDeck(id) : null);
