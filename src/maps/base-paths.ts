import { geoPath, geoTransform } from 'd3-geo';
import { feature } from 'topojson-client';
import type { BaseMap } from '#src/queries/base-map.ts';
import { baseLayers, type BaseLayers } from './base-layers.ts';
import { BASE_FRAME } from './frames.ts';
import type { BasePaths } from './MapBase.tsx';
import { projector } from './projection.ts';

const project = projector(BASE_FRAME);
const onGrid = geoTransform({
  point(lon, lat) {
    this.stream.point(...project({ lon, lat }));
  },
});
/** A hundredth of the grid is half a px at the nearest zoom. */
const path = geoPath(onGrid).digits(2);

const pathOf = (geometry: Parameters<typeof path>[0]) => path(geometry) ?? '';

/** The fine base map in the forms that the renderers take. */
export interface FineBase {
  readonly layers: BaseLayers;
  readonly paths: BasePaths;
  /** The outline of each district, by its id. */
  readonly districts: Readonly<Record<string, string>>;
}

/** Makes the paths of the fine base on the grid of the coarse one, so that either can stand for the other. */
export function fineBase(map: BaseMap): FineBase {
  const layers = baseLayers(map);
  const { features } = feature(map.districts, map.districts.objects.districts);
  return {
    layers,
    paths: {
      land: pathOf(layers.land),
      mainland: pathOf(layers.mainland),
      reservoirs: pathOf(layers.reservoirs),
      lines: pathOf(layers.districtLines),
      railways: layers.railways.features.map((line) => ({ colour: line.properties.colour, d: pathOf(line) })),
    },
    districts: Object.fromEntries(features.map((district) => [district.properties.id, pathOf(district)])),
  };
}
