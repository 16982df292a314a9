import type { PlacesData, Position, Site } from '#src/facts/places.ts';
import { orderBy } from './select.ts';

/** Mean radius of the Earth in kilometres. */
const RADIUS = 6371.0088;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres between two positions along the globe. */
export function kilometresBetween(one: Position, other: Position): number {
  const [lat, otherLat] = [radians(one.lat), radians(other.lat)];
  const across = Math.sin((otherLat - lat) / 2) ** 2;
  const along = Math.cos(lat) * Math.cos(otherLat) * Math.sin(radians(other.lon - one.lon) / 2) ** 2;
  return 2 * RADIUS * Math.asin(Math.sqrt(across + along));
}

export interface Neighbour {
  readonly site: Site;
  /** Between two positions that come from outside the document: say so wherever it is shown. */
  readonly km: number;
  /** Metres by which the distance may be off: what the two positions may be off together. */
  readonly uncertainty: number;
}

/** The nearest other sites, nearest first; those on the very same spot are no neighbours. */
export function neighboursOf({ places }: PlacesData, site: Site, n = 3): readonly Neighbour[] {
  const others = places.map((other) => ({
    site: other,
    km: kilometresBetween(site.position, other.position),
    uncertainty: site.position.uncertainty + other.position.uncertainty,
  }));
  return orderBy(
    others.filter(({ km }) => km > 0),
    [({ km }) => km],
  ).slice(0, n);
}
