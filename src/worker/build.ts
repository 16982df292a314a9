/** A file of the build by the address it is served at, with its length and the beginning of its SHA-256 in base64. */
export type BuildFile = readonly [address: string, size: number, sum: string];

/** What one service worker keeps and answers with: all files of one build. */
export interface Build {
  /** Changes with every byte of every file. */
  readonly id: string;
  readonly files: readonly BuildFile[];
  /** Paths below a language that only the app draws. */
  readonly clientRoutes: readonly string[];
}

/** How much of a checksum is kept: 96 bits. */
export const SUM_LENGTH = 16;

const PREFIX = 'atlas-';

export const cacheName = (id: string) => PREFIX + id;

/** The build whose files a cache holds; null for a cache of somebody else. */
export const buildOf = (cache: string) => (cache.startsWith(PREFIX) ? cache.slice(PREFIX.length) : null);

/** Stands in a cache once everything else does. */
export const COMPLETE = '/atlas-complete';

/** How a page says of which build it is, where its address alone does not. */
export const BUILD_HEADER = 'Atlas-Build';
