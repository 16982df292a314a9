import type { Identity, Site } from '#src/facts/places.ts';

/** Positions that no source gives for the site itself; they are shown on request only. */
const UNSURE: readonly Identity[] = ['inferred', 'park-only', 'memory'];
export const isUnsure = ({ position }: Site) => UNSURE.includes(position.identity);
