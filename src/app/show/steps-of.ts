import type { Deck, Slide } from '#src/decks/deck.ts';
import type { Steps } from '#src/decks/show.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Kind } from '#src/view/view.ts';
import { findExhibit } from './exhibits.ts';

/** Drawings whose marks can appear one by one, each with its words. */
const BUILT: ReadonlySet<Kind> = new Set(['bars', 'panels', 'tiles', 'tallies', 'cells', 'cards', 'listed', 'stacks']);

function marksOf({ shows }: Slide, edition: Edition): number {
  const [shown] = shows;
  const exhibit = shown?.kind === 'exhibit' ? findExhibit(shown.exhibit) : undefined;
  const composed = exhibit?.compose(edition, 'en', (shown?.kind === 'exhibit' && shown.measure) || undefined);
  return composed && 'view' in composed && BUILT.has(composed.view.kind) ? composed.view.rows.length : 1;
}

/** Whether a slide has parts that can appear one by one. */
export function canBuild(slide: Slide, edition: Edition): boolean {
  return stepsOf({ ...slide, builds: true }, edition) > 1;
}

/** In how many steps a slide appears. */
function stepsOf(slide: Slide, edition: Edition): number {
  if (!slide.builds) return 1;
  if (slide.layout === 'finding') return marksOf(slide, edition);
  return slide.layout === 'number' || slide.layout === 'closing' ? Math.max(slide.shows.length, 1) : 1;
}

/** The steps of every slide of a deck. */
export const stepsOfDeck = ({ slides }: Pick<Deck, 'slides'>, edition: Edition): Steps =>
  slides.map((slide) => stepsOf(slide, edition));
