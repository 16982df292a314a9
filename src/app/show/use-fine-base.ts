import { useEffect, useState } from 'react';
import type { FineBase } from '#src/maps/base-paths.ts';
import { loadBaseMap } from '#src/queries/base-map.ts';

let fetched: Promise<FineBase> | null = null;

async function fetchBase(): Promise<FineBase> {
  const [map, { fineBase }] = await Promise.all([loadBaseMap(), import('#src/maps/base-paths.ts')]);
  return fineBase(map);
}

/** The fine base map once it is there; until then, and where it cannot be fetched, the coarse one stands in. */
export function useFineBase(): FineBase | null {
  const [base, setBase] = useState<FineBase | null>(null);
  useEffect(() => {
    let gone = false;
    fetched ??= fetchBase();
    fetched.then(
      (fine) => void (gone || setBase(fine)),
      () => void (fetched = null),
    );
    return () => {
      gone = true;
    };
  }, []);
  return base;
}
