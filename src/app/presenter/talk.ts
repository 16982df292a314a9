import type { Deck, Slide } from '#src/decks/deck.ts';
import type { Drift } from '#src/decks/drift.ts';
import type { Steps } from '#src/decks/show.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Address } from '#src/state/address.ts';
import type { Ratio } from '../show/stage.ts';
import type { ShownShow } from '../show/use-show.ts';

/** What all parts of the speaker's window know. */
export interface Talk extends Pick<ShownShow, 'show' | 'order' | 'peers'> {
  readonly deck: Deck;
  readonly steps: Steps;
  readonly edition: Edition;
  readonly drift: Drift;
  /** Of the speaker's own window; its language is the speaker's. */
  readonly address: Address;
  readonly locale: Locale;
  readonly ratio: Ratio;
  /** Of the room's slides. */
  readonly theme: 'light' | 'dark';
}

export const slideNow = ({ deck, show }: Pick<Talk, 'deck' | 'show'>): Slide | undefined => deck.slides[show.slide];
