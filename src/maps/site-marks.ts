import type { LonLat } from './projection.ts';

/** How a site is drawn: what stood, what was still to come, or where the document says neither. */
export const LOOKS = ['standing', 'under-way', 'planned', 'under-study', 'not-said'] as const;
export type Look = (typeof LOOKS)[number];

/** A site as a map draws it. Positions never come from the document. */
export interface SiteMark extends LonLat {
  /** Stands in addresses. */
  readonly id: string;
  /** The name on the map. */
  readonly label: string;
  /** The name and what is said of it, for those who listen. */
  readonly said: string;
  readonly look: Look;
  readonly ink: 'c1' | 'c2' | 'c4';
  /** A spot is known, or only that it is somewhere in an area. */
  readonly extent: 'spot' | 'area';
  /** Of sites at one spot the least comes first. */
  readonly rank: number;
  /** Its outline, drawn by hand: corners in lon, lat. */
  readonly outline: readonly (readonly [lon: number, lat: number])[] | null;
  /** The district that is meant where no outline is. */
  readonly district: string | null;
  /** How far off the position may be, in metres. */
  readonly uncertainty: number;
}
