/** What a deck file may hold: far more than a briefing needs, far less than would make a browser wait. */
export const LIMITS = {
  /** Bytes of a file. */
  bytes: 1_000_000,
  slides: 60,
  /** Levels of lists and objects in a file. */
  depth: 8,
  /** Statements that one slide rests on. */
  rests: 200,
  id: 60,
  title: 120,
  heading: 200,
  caption: 400,
  notes: 3000,
  text: 400,
  print: 200,
  leastSeconds: 5,
  mostSeconds: 3600,
  /** Faults that are listed; beyond them a file is not worth mending by hand. */
  faults: 50,
} as const;
