import { useQueries } from '@tanstack/react-query';
import type { Edition } from '#src/facts/edition.ts';
import { EDITION_IDS, editionQuery } from '#src/queries/editions.ts';
import { choiceFor } from '#src/state/address.ts';
import { useOpenedEditions } from '#src/state/opened-editions.ts';
import { useAddress } from '#src/state/use-address.ts';

/** An edition that may be compared. */
export interface Candidate {
  /** How an address names it. */
  readonly key: string;
  readonly edition: Edition;
  /** What the file is called that it was read from; null for those of the atlas. */
  readonly file: string | null;
}

const byTime = (a: Candidate, b: Candidate) =>
  a.edition.written.from.localeCompare(b.edition.written.from) || a.key.localeCompare(b.key);

/** The last opened, else the newest of the atlas; and of the others the last before it. */
function usualPair(all: readonly Candidate[], opened: Candidate | undefined) {
  const newer = opened ?? all.at(-1) ?? null;
  const others = all.filter((one) => one !== newer);
  const earlier = others.filter((one) => newer && byTime(one, newer) < 0);
  return { newer, older: earlier.at(-1) ?? others.at(-1) ?? null };
}

/** The editions there are, and the two that the address or else their time names. */
export function useEditions() {
  const { only } = useAddress().address.keys;
  const opened = useOpenedEditions(({ editions }) => editions);
  const loaded = useQueries({ queries: EDITION_IDS.map(editionQuery) });
  const own = opened.map(({ key, name, edition }): Candidate => ({ key, edition, file: name }));
  const bundled = EDITION_IDS.flatMap((key, at): readonly Candidate[] => {
    const edition = loaded[at]?.data;
    return edition ? [{ key, edition, file: null }] : [];
  });
  const all = [...bundled, ...own].toSorted(byTime);
  const usual = usualPair(all, own.at(-1));
  const asked = { older: choiceFor(only, 'older'), newer: choiceFor(only, 'newer') };
  const find = (key: string | undefined) => all.find((one) => one.key === key);
  const isLoading = bundled.length < EDITION_IDS.length && loaded.some(({ isPending }) => isPending);
  return {
    all,
    isLoading,
    older: find(asked.older) ?? usual.older,
    newer: find(asked.newer) ?? usual.newer,
    /** Named by the address, and not here. */
    missing: isLoading ? [] : Object.values(asked).filter((key): key is string => key !== undefined && !find(key)),
  };
}

export type Editions = ReturnType<typeof useEditions>;
