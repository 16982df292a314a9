import type { Feature, FeatureCollection, Polygon } from 'geojson';

export type Position = [lon: number, lat: number];
export type PolygonFeature = Feature<Polygon, Readonly<Record<string, string>>>;

/** A polygon from one ring, closed if it is not. */
export function feature(ring: readonly Position[], properties: Readonly<Record<string, string>>): PolygonFeature {
  const [first] = ring;
  const last = ring.at(-1);
  const closed = first?.join() === last?.join() || first === undefined ? [...ring] : [...ring, first];
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [closed] } };
}

export const collection = (features: readonly PolygonFeature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...features],
});
