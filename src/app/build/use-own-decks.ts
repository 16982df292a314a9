import { useEffect, useMemo } from 'react';
import { useShelf } from '#src/state/deck-shelf.ts';
import { useEdition } from '../edition.ts';
import { readOwnDecks, setUnreadAside, type OwnDecks } from './own-decks.ts';

/** The reader's own briefings as they lie in this browser now; what cannot be read is moved aside. */
export function useOwnDecks(): OwnDecks {
  const edition = useEdition();
  const shelf = useShelf();
  const own = useMemo(() => readOwnDecks(shelf, edition), [shelf, edition]);
  const hasUnread = own.decks.length < shelf.decks.length;
  useEffect(() => {
    if (hasUnread) setUnreadAside(edition);
  }, [edition, hasUnread]);
  return own;
}
