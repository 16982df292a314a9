import type { Localized } from '#src/i18n/locales.ts';

export const DECK_FORMAT = 'hk-it-atlas-deck';
export const DECK_VERSION = 1;

/** Fixed slots on a slide; nothing is placed by hand. */
export const LAYOUTS = ['title', 'finding', 'pair', 'number', 'map', 'closing'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Words of a deck: running text in which `{fact-id}`, `{derived:rule}` or `{series:name.point}` stands for a figure or a date. */
export type SlideText = Localized;

/** One thing that a slide shows, by the same ids that addresses use. */
export type Shown =
  | {
      readonly kind: 'exhibit';
      readonly exhibit: string;
      readonly measure: string | null;
      readonly mark: string | null;
    }
  /** One lane of it, or null for all of them. */
  | { readonly kind: 'timeline'; readonly from: number; readonly to: number; readonly lane: string | null }
  | { readonly kind: 'figure'; readonly figure: string }
  | {
      readonly kind: 'map';
      /** Latitude, longitude and zoom, as in addresses; null is the whole map. */
      readonly framing: string | null;
      readonly site: string | null;
      readonly year: string | null;
    }
  | { readonly kind: 'text'; readonly text: SlideText };
export type ShownKind = Shown['kind'];

/** A statement of the edition as it stood when the slide was made; see `statementPrint`. */
export interface Rest {
  readonly statement: string;
  readonly was: string;
}

export interface Slide {
  /** Unique within its deck and never renumbered, so that addresses hold. */
  readonly id: string;
  readonly layout: Layout;
  readonly shows: readonly Shown[];
  /** Null where the finding of what it shows is the heading. */
  readonly heading: SlideText | null;
  /** Empty where there is none. */
  readonly caption: SlideText;
  readonly notes: SlideText;
  /** Planned seconds. */
  readonly seconds: number;
  /** Whether what it shows appears one by one. */
  readonly builds: boolean;
  readonly rests: readonly Rest[];
}

/** A briefing as data. */
export interface Deck {
  readonly format: typeof DECK_FORMAT;
  readonly version: typeof DECK_VERSION;
  readonly id: string;
  readonly title: Localized;
  readonly edition: { readonly id: string; readonly hash: string };
  readonly slides: readonly Slide[];
}

/** What the slots of a layout take. */
const SLOTS: Readonly<
  Record<Layout, { readonly kinds: readonly ShownKind[]; readonly least: number; readonly most: number }>
> = {
  title: { kinds: [], least: 0, most: 0 },
  finding: { kinds: ['exhibit', 'timeline'], least: 1, most: 1 },
  pair: { kinds: ['exhibit', 'timeline'], least: 2, most: 2 },
  number: { kinds: ['figure'], least: 1, most: 4 },
  map: { kinds: ['map'], least: 1, most: 1 },
  closing: { kinds: ['text'], least: 0, most: 6 },
};

/** Whether what a slide shows has its slots in a layout. */
export function suits(layout: Layout, shows: readonly Shown[]): boolean {
  const { kinds, least, most } = SLOTS[layout];
  return shows.length >= least && shows.length <= most && shows.every(({ kind }) => kinds.includes(kind));
}

/** Only a drawing of one finding brings its own heading. */
export const needsHeading = (layout: Layout) => layout !== 'finding';

/** How long the whole briefing is planned to take. */
export const secondsOf = ({ slides }: Pick<Deck, 'slides'>) => slides.reduce((sum, { seconds }) => sum + seconds, 0);
