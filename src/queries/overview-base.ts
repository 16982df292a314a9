import base from '#data/places/overview-base.json' with { type: 'json' };
import mainland from '#data/places/overview-mainland.json' with { type: 'json' };

/** Paths on the grid of the committed base: rings, except the district lines. */
export const OVERVIEW_BASE = {
  land: base.land,
  mainland: mainland.mainland,
  reservoirs: base.reservoirs,
  lines: base.lines,
};
