import type { Deck } from './deck.ts';
import { editDeck, type Edit } from './edit-deck.ts';

/** A deck with what it was before, nearest last, and what was undone, nearest first. */
export interface DeckHistory {
  readonly deck: Deck;
  readonly past: readonly Deck[];
  readonly future: readonly Deck[];
}

/** Steps that can be undone; decks share what did not change, so each costs little. */
const DEEPEST = 200;

export const historyOf = (deck: Deck): DeckHistory => ({ deck, past: [], future: [] });

/** Goes on to a deck; one that goes on with the step before it is undone with that. */
export function advanced(history: DeckHistory, deck: Deck, joins = false): DeckHistory {
  if (deck === history.deck) return history;
  const past = joins && history.past.length > 0 ? history.past : [...history.past, history.deck].slice(-DEEPEST);
  return { deck, past, future: [] };
}

/** Takes a step; one that changes nothing is no step. */
export const edited = (history: DeckHistory, edit: Edit): DeckHistory =>
  advanced(history, editDeck(history.deck, edit));

export function undone({ deck, past, future }: DeckHistory): DeckHistory {
  const before = past.at(-1);
  return before ? { deck: before, past: past.slice(0, -1), future: [deck, ...future] } : { deck, past, future };
}

export function redone({ deck, past, future }: DeckHistory): DeckHistory {
  const [next, ...rest] = future;
  return next ? { deck: next, past: [...past, deck], future: rest } : { deck, past, future };
}
