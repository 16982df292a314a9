import { useSyncExternalStore } from 'react';

/** The figure that found no room in the comparison, and the comparison it found full. */
interface TurnedAway {
  readonly id: string;
  readonly full: string;
}

let latest: TurnedAway | null = null;
const listeners = new Set<() => void>();

/** Says that a full comparison takes no more. */
export function turnAway(id: string, compared: readonly string[]) {
  latest = { id, full: compared.join(',') };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/**
 * What the comparison turned away last: the part that asks and the part that answers lie far apart. No zustand store,
 * as one in a lazy chunk makes the bundler split React from the first script, which costs 0.6 kB.
 */
export const useTurnedAway = () => useSyncExternalStore(subscribe, () => latest);
