import type { Deck } from '#src/decks/deck.ts';
import { readyDeck } from '#src/decks/ready-decks.ts';
import { isReady } from '#src/view/chapters.ts';
import { useOwnDecks } from '../build/use-own-decks.ts';
import { useLive } from '../use-live.ts';

/** The briefing of this id: a ready one, or one of the reader's own; null where there is none in this browser. */
export function useDeck(id: string): Deck | null | 'loading' {
  const isLive = useLive();
  const { decks } = useOwnDecks();
  if (isReady(id)) return readyDeck(id);
  if (!isLive) return 'loading';
  return decks.find(({ deck }) => deck.id === id)?.deck ?? null;
}
