import type { Locale } from '#src/i18n/locales.ts';

/** What the room reads: one language, or English below Traditional Chinese. */
export const ROOM_LANGUAGES = ['en', 'tc', 'sc', 'bilingual'] as const;
export type RoomLanguage = (typeof ROOM_LANGUAGES)[number];

/** The language that leads, and the one that follows it. */
export const localesOf = (room: RoomLanguage): readonly [lead: Locale, second: Locale | null] =>
  room === 'bilingual' ? ['tc', 'en'] : [room, null];

/** A spot on the slide in shares of its width and height. */
export type Spot = readonly [x: number, y: number];

/** A briefing as it is being shown: all that the speaker's window and the room's must agree on. */
export interface Show {
  /** From zero. */
  readonly slide: number;
  /** How many parts of the slide are there; a slide that does not build has one step. */
  readonly step: number;
  readonly isBlack: boolean;
  readonly isPaused: boolean;
  readonly room: RoomLanguage;
  /** What the speaker has done to the slide, as the query of its view; empty where nothing. The next step forgets it. */
  readonly poked: string;
  /** The figure that was pushed to the room over the slide; its id, or null. */
  readonly pushed: string | null;
  readonly pointer: Spot | null;
}

export type Command =
  | { readonly kind: 'next' | 'back' | 'first' | 'last' | 'restore' | 'black' | 'pause' }
  | { readonly kind: 'go'; readonly slide: number; readonly step?: number }
  | { readonly kind: 'poke'; readonly query: string }
  | { readonly kind: 'push'; readonly figure: string | null }
  | { readonly kind: 'room'; readonly room: RoomLanguage }
  | { readonly kind: 'point'; readonly at: Spot | null };

/** The steps of each slide of a deck, at least one each. */
export type Steps = readonly number[];

const within = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/** Goes to a place in the deck, the nearest there is; what was poked, pushed or blacked out is forgotten. */
function at(show: Show, steps: Steps, slide: number, step: number): Show {
  const there = within(slide, 0, steps.length - 1);
  const shown = within(step, 1, steps[there] ?? 1);
  const isSame = there === show.slide && shown === show.step;
  if (isSame && show.poked === '' && show.pushed === null && !show.isBlack) return show;
  return { ...show, slide: there, step: shown, isBlack: false, poked: '', pushed: null };
}

export const startShow = (steps: Steps, slide: number, step: number, room: RoomLanguage): Show => ({
  isPaused: false,
  room,
  pointer: null,
  isBlack: false,
  poked: '',
  pushed: null,
  slide: within(slide, 0, steps.length - 1),
  step: within(step, 1, steps[within(slide, 0, steps.length - 1)] ?? 1),
});

function forward(show: Show, steps: Steps): Show {
  const { slide, step } = show;
  if (step < (steps[slide] ?? 1)) return at(show, steps, slide, step + 1);
  return slide < steps.length - 1 ? at(show, steps, slide + 1, 1) : at(show, steps, slide, step);
}

function backward(show: Show, steps: Steps): Show {
  const { slide, step } = show;
  if (step > 1) return at(show, steps, slide, step - 1);
  return slide > 0 ? at(show, steps, slide - 1, steps[slide - 1] ?? 1) : at(show, steps, slide, step);
}

/** The show after a command; the very same where it changes nothing. */
export function command(show: Show, steps: Steps, order: Command): Show {
  switch (order.kind) {
    case 'next':
      return forward(show, steps);
    case 'back':
      return backward(show, steps);
    case 'first':
      return at(show, steps, 0, 1);
    case 'last':
      return at(show, steps, steps.length - 1, 1);
    case 'go':
      return at(show, steps, order.slide, order.step ?? 1);
    case 'restore':
      return at(show, steps, show.slide, show.step);
    case 'black':
      return { ...show, isBlack: !show.isBlack };
    case 'pause':
      return { ...show, isPaused: !show.isPaused };
    case 'poke':
      return order.query === show.poked ? show : { ...show, poked: order.query };
    case 'push':
      return order.figure === show.pushed ? show : { ...show, pushed: order.figure, isBlack: false };
    case 'room':
      return order.room === show.room ? show : { ...show, room: order.room };
    case 'point':
      return { ...show, pointer: order.at };
  }
}
