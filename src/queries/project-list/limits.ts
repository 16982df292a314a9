/** What is opened at once, of all files together. */
export const MOST_ROWS = 1_000_000;
export const MOST_BYTES = 300 * 1024 * 1024;

/** So many faulty rows of a file are told one by one; the rest are counted. */
export const FAULTS_TOLD = 1000;

/** More programmes than this are none: another column stands under their head. */
export const MOST_NAMES = 2000;
