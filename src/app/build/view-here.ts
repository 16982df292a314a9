import type { Shown } from '#src/decks/deck.ts';
import { TIMELINE } from '#src/decks/missing.ts';
import { statementFigure } from '#src/decks/statements.ts';
import type { Edition } from '#src/facts/edition.ts';
import { isTimelineChoice, yearsFor } from '#src/queries/timeline-facets.ts';
import { choiceFor, type Address } from '#src/state/address.ts';
import { findExhibit } from '../show/exhibits.ts';
import { MAP } from '../places/map-name.ts';

/** The stretch of the timeline that the address shows. */
function stretch({ keys }: Address, edition: Edition): Shown {
  const [from, to] = yearsFor(edition, keys.t);
  const lane = choiceFor(keys.only, 'lane') ?? null;
  return { kind: 'timeline', from, to, lane: lane !== null && isTimelineChoice(`lane:${lane}`) ? lane : null };
}

const framing = ({ keys }: Address): Shown => ({
  kind: 'map',
  framing: keys.z ?? null,
  site: choiceFor(keys.sel, MAP) ?? null,
  year: keys.y ?? null,
});

/**
 * What a part of a page shows as a slide would, by the id of the part: everything else of it stands in the address.
 * Null where it is nothing that a slide can show.
 */
export function viewIn(id: string, address: Address, edition: Edition): Shown | null {
  const { keys, route } = address;
  if (id === MAP && route.page === 'places') return framing(address);
  if (id === TIMELINE && route.page === 'timeline') return stretch(address, edition);
  if (id === 'facilities-overview') return { kind: 'map', framing: null, site: null, year: null };
  const found = findExhibit(id);
  if (!found) return null;
  // A number that the reader set is theirs: a slide shows the exhibit as it begins.
  if (found.parameter) return { kind: 'exhibit', exhibit: id, measure: null, mark: null };
  const measure = choiceFor(keys.by, id) ?? found.measures[0]?.id ?? null;
  return { kind: 'exhibit', exhibit: id, measure, mark: choiceFor(keys.sel, id) ?? null };
}

/** A figure as a slide shows it, or null where it is worked out for this reader only. */
export const figureView = (figure: string, edition: Edition): Shown | null =>
  statementFigure(edition, figure) ? { kind: 'figure', figure } : null;
