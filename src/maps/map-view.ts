import type { LonLat } from './projection.ts';

/** Where a map looks: what lies in its middle, how near it is, and how far the map is turned. */
export interface MapView extends LonLat {
  /** As MapLibre counts it: the world is 512 px round at zoom 0, twice as much at each next one. */
  readonly zoom: number;
  /** Degrees clockwise from north that point up; 0 has north up. */
  readonly bearing: number;
}

/** How many px a degree of longitude takes. */
export const pxPerDegree = (zoom: number) => (512 * 2 ** zoom) / 360;

/** No nearer: the coast is known to some 100 m. No further: the mainland's outline ends there. */
export const ZOOMS = { least: 8.5, most: 15 } as const;

/** The middle of a view stays within: the base map ends beyond. */
export const BOUNDS = { west: 113.75, south: 22.1, east: 114.5, north: 22.62 } as const;
