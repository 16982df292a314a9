import type { Deck } from '#src/decks/deck.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { SlidePicture } from '#src/takeaway/pptx/content.ts';
import type { Room } from '#src/takeaway/pptx/geometry.ts';
import type { Span, View } from '#src/view/view.ts';

/** A picture of a drawing: its smallest text in px as drawn, and how much larger it stands on the slide. */
export interface Drawn extends SlidePicture {
  readonly smallest: number;
  readonly scale: number;
}

export interface DrawingAsked {
  readonly view: View;
  readonly span: Span;
  readonly room: Room;
  readonly locale: Locale;
}

export interface MapAsked {
  readonly deck: Deck;
  /** Which slide, from zero. */
  readonly at: number;
  readonly edition: Edition;
  readonly locale: Locale;
}

/** Makes pictures of what has no native form; only a browser can. */
export interface DrawPicture {
  readonly drawing: (asked: DrawingAsked) => Promise<Drawn>;
  readonly map: (asked: MapAsked) => Promise<Drawn>;
}
