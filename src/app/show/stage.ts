import type { Slide } from '#src/decks/deck.ts';
import { textSentence } from '#src/decks/slide-text.ts';
import type { Edition } from '#src/facts/edition.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { plainSentence } from '#src/view/sentence.ts';
import { textWidth } from '#src/view/text-width.ts';
import type { Room } from './fit.ts';

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

/** From the line below the heading to the foot, in px. */
const BODY = 722;
/** What a caption takes of it, in one line or in two. */
const CAPTION = { one: 68, two: 110 } as const;
const CAPTION_SIZE = 30;

/** Whether the caption of a slide needs two lines in any language: the places on a slide are the same in all. */
function captionLines({ caption }: Pick<Slide, 'caption'>, edition: Edition, ratio: Ratio): 'one' | 'two' {
  const widths = LOCALES.map((locale) =>
    textWidth(plainSentence(textSentence(caption, edition, locale), locale), CAPTION_SIZE),
  );
  return Math.max(...widths) < innerWidth(ratio) ? 'one' : 'two';
}

/** The place of one drawing, in px. */
export const findingRoom = ({ slide, edition, ratio }: Pick<Stage, 'slide' | 'edition' | 'ratio'>): Room => ({
  width: innerWidth(ratio),
  height: BODY - CAPTION[captionLines(slide, edition, ratio)],
});

/** The place of each of two drawings side by side. */
export const pairRoom = (ratio: Ratio): Room => ({ width: (innerWidth(ratio) - 64) / 2, height: BODY - 132 });

/** The map fills its side to the edges. */
export const mapRoom = (ratio: Ratio): Room => ({
  width: STAGES[ratio].width - (ratio === 'wide' ? 660 : 500),
  height: STAGES[ratio].height,
});
