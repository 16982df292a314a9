import type { Deck, Shown } from './deck.ts';

/** What the atlas has to show besides statements. */
export interface Showable {
  readonly exhibit: (id: string, measure: string | null) => boolean;
  readonly site: (id: string) => boolean;
  readonly statement: (id: string) => boolean;
}

/** Something a slide shows that this atlas does not have (any more): it keeps its slot, with a placeholder. */
export interface Missing {
  readonly slide: string;
  /** Its place among what the slide shows. */
  readonly at: number;
  readonly kind: Shown['kind'];
  readonly id: string;
}

/** The exhibit that a stretch of time is shown by. */
export const TIMELINE = 'timeline';

function missingId(shown: Shown, atlas: Showable): string | null {
  switch (shown.kind) {
    case 'exhibit':
      return atlas.exhibit(shown.exhibit, shown.measure) ? null : shown.exhibit;
    case 'timeline':
      return atlas.exhibit(TIMELINE, null) ? null : TIMELINE;
    case 'map':
      return shown.site === null || atlas.site(shown.site) ? null : shown.site;
    case 'figure':
      return atlas.statement(shown.figure) ? null : shown.figure;
    case 'text':
      return null;
  }
}

/** Everything a deck shows that is not there; nothing is dropped from the deck for it. */
export const missingIn = ({ slides }: Pick<Deck, 'slides'>, atlas: Showable): readonly Missing[] =>
  slides.flatMap((slide) =>
    slide.shows.flatMap((shown, at) => {
      const id = missingId(shown, atlas);
      return id === null ? [] : [{ slide: slide.id, at, kind: shown.kind, id }];
    }),
  );
