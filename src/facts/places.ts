import type { Localized } from '#src/i18n/locales.ts';
import type { District } from './districts.ts';
import type { LonLat } from './map-window.ts';

export const SITE_KINDS = [
  'park',
  'campus',
  'building',
  'agency',
  'rd-centre',
  'cluster',
  'pilot-area',
  'planned-area',
] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

/**
 * How sure a position is. Confirmed: a source names the site there. Inferred: a record fits that does not name it.
 * Park-only, district-only: only the park or the district is sourced. Memory: the address was found in no source.
 * Indicative: an area is meant, not a spot. Only confirmed positions may be drawn as plain dots.
 */
export const IDENTITIES = ['confirmed', 'inferred', 'park-only', 'district-only', 'memory', 'indicative'] as const;
export type Identity = (typeof IDENTITIES)[number];

/** Where a site can be: a district of Hong Kong, or the one across the border that the document speaks of. */
export type SiteDistrict = District | 'shenzhen-futian';

/** Where a dot stands; it never comes from the document. */
export interface Position {
  readonly lon: number;
  readonly lat: number;
  readonly identity: Identity;
  /** An estimate in metres, not a measurement. */
  readonly uncertainty: number;
  /** Why it stands there, for readers. */
  readonly source: Localized;
  /** The records behind it, as an archivist would cite them. */
  readonly records: readonly string[];
}

/** An approximate outline, drawn by hand. */
export interface Outline {
  /** Lon, lat; the last corner is not the first again. */
  readonly ring: readonly LonLat[];
  /** The size of the ring, worked out from it. */
  readonly hectares: number;
  /** The size that some text gives; a match proves nothing, for most rings were sized to it. */
  readonly published: number | null;
  readonly uncertainty: number;
  readonly source: Localized;
}

/** A facility, building or area of the document that can be put on a map. */
export interface Site {
  /** Stands in addresses. */
  readonly id: string;
  /** The entity of the edition that it is, if the edition has it. */
  readonly entity: string | null;
  readonly kind: SiteKind;
  readonly name: Localized;
  /** The name on a map. */
  readonly short: Localized;
  readonly districts: readonly SiteDistrict[];
  readonly position: Position;
  readonly area: Outline | null;
}

/** A facility of the document that no source places: it is listed, never pinned. */
export interface Unplaced {
  readonly entity: string;
  readonly why: Localized;
}

export interface PlacesData {
  readonly about: string;
  readonly places: readonly Site[];
  readonly unplaced: readonly Unplaced[];
}

/** Hectares of a ring, on the plane that touches the globe at its middle: good to a thousandth at the size of a park. */
export function hectaresOf(ring: Outline['ring']): number {
  const middle = ring.reduce((sum, [, lat]) => sum + lat, 0) / ring.length;
  const latitude = (middle * Math.PI) / 180;
  const kmPerLon = 111.412 * Math.cos(latitude) - 0.0935 * Math.cos(3 * latitude);
  const kmPerLat = 111.133 - 0.56 * Math.cos(2 * latitude);
  const [west, south] = ring[0] ?? [0, 0];
  const twice = ring.reduce((sum, [lon, lat], at) => {
    const [nextLon, nextLat] = ring[(at + 1) % ring.length] ?? [lon, lat];
    return sum + (lon - west) * (nextLat - south) - (nextLon - west) * (lat - south);
  }, 0);
  return (Math.abs(twice) / 2) * kmPerLon * kmPerLat * 100;
}
