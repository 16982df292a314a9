import { useEffect, useState } from 'react';
import type { Deck } from '#src/decks/deck.ts';
import { readyDeck } from '#src/decks/ready-decks.ts';
import { isReady } from '#src/view/chapters.ts';
import { useOwnDecks } from '../build/use-own-decks.ts';
import { useEdition } from '../edition.ts';
import { loadPage } from '../pages.ts';
import { filedDecks, isFiled } from '../portable/filed-decks.ts';
import { useLive } from '../use-live.ts';
import { pageDeck, pageOfDeck } from './page-deck.ts';

/** The briefing that a page makes of its exhibits; null where the id names no page, or its code does not come. */
function usePageDeck(id: string): Deck | null | 'loading' {
  const edition = useEdition();
  const [made, setMade] = useState<{ readonly id: string; readonly deck: Deck | null } | null>(null);
  const route = pageOfDeck(id);
  useEffect(() => {
    const page = pageOfDeck(id);
    if (!page) return undefined;
    let gone = false;
    const set = (deck: Deck | null) => void (gone || setMade({ id, deck }));
    loadPage(page).then(
      ({ exhibits }) => set(pageDeck(page, exhibits, edition)),
      () => set(null),
    );
    return () => {
      gone = true;
    };
  }, [id, edition]);
  if (!route) return null;
  return made?.id === id ? made.deck : 'loading';
}

/** The briefing of this id: a ready one, one of the reader's own, or one in this file; null where there is none. */
export function useDeck(id: string): Deck | null | 'loading' {
  const isLive = useLive();
  const { decks } = useOwnDecks();
  const ofPage = usePageDeck(id);
  const edition = useEdition();
  if (isReady(id)) return readyDeck(id);
  if (!isLive) return 'loading';
  if (ofPage !== null) return ofPage;
  if (isFiled(id)) return filedDecks(edition).decks.find((deck) => deck.id === id) ?? null;
  return decks.find(({ deck }) => deck.id === id)?.deck ?? null;
}
