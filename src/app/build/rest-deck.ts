import type { Deck, Slide } from '#src/decks/deck.ts';
import { statementPrint } from '#src/decks/statements.ts';
import type { Edition } from '#src/facts/edition.ts';
import { restsOf } from '../briefings/pin-deck.ts';

/** What a changed slide rests on: as it was first added, new figures as they stand now, and what is gone stays told. */
function restedAgain(slide: Slide, edition: Edition): Slide {
  const before = new Map(slide.rests.map((rest) => [rest.statement, rest]));
  const now = restsOf(slide, edition).map((rest) => before.get(rest.statement) ?? rest);
  const gone = slide.rests.filter(({ statement }) => statementPrint(edition, statement) === null);
  return { ...slide, rests: [...now, ...gone] };
}

/** A deck after an edit, the slides that changed resting on what they now show and name. */
export function restDeck(before: Deck, after: Deck, edition: Edition): Deck {
  const known = new Set(before.slides);
  if (after === before || after.slides.every((slide) => known.has(slide))) return after;
  return { ...after, slides: after.slides.map((slide) => (known.has(slide) ? slide : restedAgain(slide, edition))) };
}
