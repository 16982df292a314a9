import { useCallback, useEffect, useState } from 'react';
import type { Sheet } from './paginate.ts';

/** Counts how often faces have come: words are then as wide as they will be. */
function useFaces(): number {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const count = () => setTimes((now) => now + 1);
    document.fonts.addEventListener('loadingdone', count);
    return () => document.fonts.removeEventListener('loadingdone', count);
  }, []);
  return times;
}

/** The sheets as last measured, and whether they are to be measured anew: for other choices or with other faces. */
export function useSheets(key: string) {
  const now = `${key} ${useFaces()}`;
  const [measured, setMeasured] = useState<{ readonly key: string; readonly sheets: readonly Sheet[] } | null>(null);
  const handleSheets = useCallback((sheets: readonly Sheet[]) => setMeasured({ key: now, sheets }), [now]);
  return { sheets: measured?.sheets ?? [], isStale: measured?.key !== now, handleSheets };
}
