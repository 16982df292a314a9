import type { Slide } from '#src/decks/deck.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';

export const RATIOS = ['wide', 'four-three'] as const;
export type Ratio = (typeof RATIOS)[number];

/** The size of a slide in px; a screen shows it larger or smaller as a whole. */
export const STAGES = { wide: { width: 1920, height: 1080 }, 'four-three': { width: 1440, height: 1080 } } as const;

/** What all parts of a slide know. */
export interface Stage {
  readonly slide: Slide;
  /** Its place among the slides, from one, and how many there are. */
  readonly number: number;
  readonly of: number;
  readonly edition: Edition;
  readonly locale: Locale;
  /** The language that follows the leading one, or null. */
  readonly second: Locale | null;
  /** How many of its parts are there. */
  readonly step: number;
  readonly ratio: Ratio;
  readonly isLive: boolean;
  /** Begins every element id of this slide. */
  readonly id: string;
}

/** Free at the left and right, in px. */
const MARGIN = 104;
export const innerWidth = (ratio: Ratio) => STAGES[ratio].width - 2 * MARGIN;

/** The places of drawings, in px. A pair stands side by side; the map fills its side to the edges. */
export const ROOMS = {
  finding: (ratio: Ratio) => ({ width: innerWidth(ratio), height: 556 }),
  pair: (ratio: Ratio) => ({ width: (innerWidth(ratio) - 64) / 2, height: 450 }),
  map: (ratio: Ratio) => ({ width: STAGES[ratio].width - (ratio === 'wide' ? 660 : 500), height: 1080 }),
} as const;
