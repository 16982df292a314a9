import type { Edition } from '#src/facts/edition.ts';
import overview from '#data/places/overview-places.json' with { type: 'json' };

/** Sites that the document speaks of as still to come, by the statement that says so. */
const PLANS: Readonly<Record<string, string>> = { hsitp: 'hsitp-first-batch-completion' };

/** The parks on the Overview's map, north first; `planned` as the edition has it. */
export const overviewPlaces = (edition: Edition) =>
  overview.places.map((place) => {
    const plan = PLANS[place.id];
    return { ...place, planned: plan !== undefined && edition.fact(plan).status === 'planned' };
  });
