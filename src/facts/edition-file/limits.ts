/** What a file of an edition may hold: some four times what the first one does. */
export const EDITION_LIMITS = {
  /** Bytes of a file; a larger one is not read. */
  bytes: 2_000_000,
  /** Members of a list. */
  members: 2000,
  /** Characters of one text. */
  text: 2000,
  /** Levels of lists and objects. */
  depth: 10,
  /** Faults that are told. */
  told: 20,
} as const;
