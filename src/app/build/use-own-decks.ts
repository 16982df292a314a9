import { useEffect, useMemo } from 'react';
import { useShelf } from '#src/state/deck-shelf.ts';
import { useEdition } from '../edition.ts';
import { readOwnDecks, setUnreadAside, type OwnDecks } from './own-decks.ts';

/** The reader's own briefings as they lie in this browser now; what cannot be read is moved aside. */
export function useOwnDecks(): OwnDecks {
  const edition = useEdition();
  const shelf = useShelf();
  useEffect(() => setUnreadAside(edition), [edition, shelf]);
  return useMemo(() => readOwnDecks(shelf, edition), [shelf, edition]);
}
