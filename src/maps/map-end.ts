import type { FeatureCollection, Polygon } from 'geojson';
import type { LonLat } from './projection.ts';

/** Where the outline of the mainland is cut off, in degrees. To the south and west it ends at the sea. */
const CUT = { east: 114.62, north: 22.74 };

/** Far enough out for any window. */
const OUT = { west: 111, south: 20, east: 118, north: 26 };

/** Over how many degrees the mainland fades out before it is cut off, and in how many steps. */
const FADE = { degrees: 0.1, steps: 12 };

/** An area to be filled in the colour of the sea. */
export interface Veil {
  readonly ring: readonly LonLat[];
  readonly opacity: number;
}

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

/** Laid one over the other they hide the mainland evenly more from step to step, and wholly where it is cut off. */
export const MAP_END: readonly Veil[] = Array.from({ length: FADE.steps }, (_, step) => {
  const inset = FADE.degrees * (1 - step / FADE.steps);
  return { ring: beyond(CUT.east - inset, CUT.north - inset), opacity: 1 / (FADE.steps - step) };
});

const closed = (ring: readonly LonLat[]) => [...ring, ...ring.slice(0, 1)].map(({ lon, lat }) => [lon, lat]);

/** The same as GeoJSON. */
export function mapEndLayer(): FeatureCollection<Polygon, Pick<Veil, 'opacity'>> {
  return {
    type: 'FeatureCollection',
    features: MAP_END.map(({ ring, opacity }) => ({
      type: 'Feature',
      properties: { opacity },
      geometry: { type: 'Polygon', coordinates: [closed(ring)] },
    })),
  };
}
