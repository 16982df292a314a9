import type { FeatureCollection, Polygon } from 'geojson';
import type { LonLat } from './projection.ts';

/** Where the outline of the mainland is cut off, in degrees. To the south and west it ends at the sea. */
const CUT = { east: 114.62, north: 22.74 };

/** Far enough out for any window. */
const OUT = { west: 111, south: 20, east: 118, north: 26 };

/** Over how many degrees the mainland fades out before it is cut off, and in how many steps. */
const FADE = { degrees: 0.1, steps: 20 };

/** How much of the sea each step lays over those before it; all of them together hide the cut. */
export const FADE_OPACITY = 0.22;

const at = (lon: number, lat: number): LonLat => ({ lon, lat });

/** All that lies north or east of a corner. */
const beyond = (east: number, north: number): readonly LonLat[] => [
  at(OUT.west, north),
  at(east, north),
  at(east, OUT.south),
  at(OUT.east, OUT.south),
  at(OUT.east, OUT.north),
  at(OUT.west, OUT.north),
];

/** Rings to be filled one over the other in the colour of the sea, so that the map fades out where it ends. */
export const MAP_END: readonly (readonly LonLat[])[] = Array.from({ length: FADE.steps }, (_, step) => {
  const inset = FADE.degrees * (1 - step / FADE.steps);
  return beyond(CUT.east - inset, CUT.north - inset);
});

/** The same as GeoJSON. */
export function mapEndLayer(): FeatureCollection<Polygon> {
  const closed = (ring: readonly LonLat[]) => [...ring, ...ring.slice(0, 1)].map(({ lon, lat }) => [lon, lat]);
  return {
    type: 'FeatureCollection',
    features: MAP_END.map((ring) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [closed(ring)] },
    })),
  };
}
