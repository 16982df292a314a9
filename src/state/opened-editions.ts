import { create } from 'zustand';
import type { Edition } from '#src/facts/edition.ts';

/** An edition that the reader opened: in the memory of this window only, never among those of the atlas. */
export interface OpenedEdition {
  /** How an address names it: `opened-1`, counted from the first that was opened here. */
  readonly key: string;
  /** What its file is called. */
  readonly name: string;
  readonly edition: Edition;
}

/** More at a time would only be in the way. */
const MOST_OPENED = 4;

interface Opened {
  readonly editions: readonly OpenedEdition[];
  /** How many were ever opened, so that no key is used twice. */
  readonly count: number;
}

export const useOpenedEditions = create<Opened>()(() => ({ editions: [], count: 0 }));

/** Keeps an edition as long as the window is open; the oldest makes room. Gives its key. */
export function keepOpenedEdition(name: string, edition: Edition): string {
  const { editions, count } = useOpenedEditions.getState();
  const key = `opened-${count + 1}`;
  useOpenedEditions.setState({
    editions: [...editions, { key, name, edition }].slice(-MOST_OPENED),
    count: count + 1,
  });
  return key;
}

export const closeOpenedEdition = (key: string) =>
  useOpenedEditions.setState(({ editions }) => ({ editions: editions.filter((one) => one.key !== key) }));
