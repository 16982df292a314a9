import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { RailwayLine, Station } from '#src/facts/railways.ts';
import type { BaseMap } from '#src/queries/base-map.ts';
import { mapEndLayer } from './map-end.ts';
import { smoothRoute } from './smooth-route.ts';

export type Areas = FeatureCollection<Polygon | MultiPolygon>;
export type Lines = FeatureCollection<LineString | MultiLineString>;

/** What lies under the places, as GeoJSON; lon, lat in degrees. Each base renderer draws it in its own way. */
export interface BaseLayers {
  /** All districts as one. */
  readonly land: Areas;
  /** Between two districts, never along the coast. */
  readonly districtLines: Lines;
  readonly mainland: Areas;
  readonly reservoirs: Areas;
  /** One feature for each line, with its own colour as #rrggbb. */
  readonly railways: FeatureCollection<MultiLineString, { readonly colour: string }>;
  readonly stations: FeatureCollection<Point>;
  /** To be filled in the colour of the sea, one over the other: see `MAP_END`. */
  readonly mapEnd: FeatureCollection<Polygon, { readonly opacity: number }>;
}

const railwayOf = ({ colour, routes }: RailwayLine): Feature<MultiLineString, { readonly colour: string }> => ({
  type: 'Feature',
  properties: { colour },
  geometry: { type: 'MultiLineString', coordinates: routes.map(smoothRoute) },
});

const stationOf = ({ at }: Station): Feature<Point> => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Point', coordinates: [...at] },
});

const areas = (topology: Topology, layer: GeometryCollection) => feature(topology, layer) as Areas;

/** The geometry of the base map, taken out of the files it is kept in. */
export function baseLayers({ districts, mainland, reservoirs, railways }: BaseMap): BaseLayers {
  return {
    land: areas(districts, districts.objects.land),
    districtLines: feature(districts, districts.objects['district-lines']) as Lines,
    mainland: areas(mainland, mainland.objects.mainland),
    reservoirs: areas(reservoirs, reservoirs.objects.reservoirs),
    railways: { type: 'FeatureCollection', features: railways.lines.map(railwayOf) },
    stations: { type: 'FeatureCollection', features: railways.stations.map(stationOf) },
    mapEnd: mapEndLayer(),
  };
}
