import { useEffect, useMemo, useState } from 'react';
import { LONGEST_QUERY, type SearchIndex } from '#src/queries/search-index.ts';
import { useEdition } from '../edition.ts';
import type { Findable } from './findable.ts';
import { listFor, movedBy } from './groups.ts';
import { indexOfAtlas } from './index-of-atlas.ts';

/** The index of the edition in view, or null for the moment it takes to make. */
function useIndex(): SearchIndex<Findable> | null {
  const edition = useEdition();
  const [index, setIndex] = useState<SearchIndex<Findable> | null>(null);
  useEffect(() => {
    let gone = false;
    void indexOfAtlas(edition).then((made) => {
      if (!gone) setIndex(made);
    });
    return () => {
      gone = true;
    };
  }, [edition]);
  return index;
}

/** What a reader asks, what that finds (null until there is an index), and which result is chosen: the first, until the keys move on. */
export function useSearch() {
  const index = useIndex();
  const [{ query, moved }, setAsked] = useState({ query: '', moved: null as number | null });
  const listing = useMemo(() => index && listFor(index, query), [index, query]);
  const chosen = moved ?? (listing?.total ? 0 : -1);
  return {
    query,
    listing,
    chosen,
    ask: (text: string) => setAsked({ query: text.slice(0, LONGEST_QUERY), moved: null }),
    /** Moves the choice if the key is for that, and says whether it was. */
    move: (key: string): boolean => {
      const next = movedBy(key, chosen, listing?.members.length ?? 0);
      if (next !== null) setAsked({ query, moved: next });
      return next !== null;
    },
  };
}
