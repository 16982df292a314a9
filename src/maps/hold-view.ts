import { BOUNDS, ZOOMS, type MapView } from './map-view.ts';

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/** The nearest view that a map may show: both renderers hold to it, so that neither shows what the other cannot. */
export function holdView({ lon, lat, zoom, bearing }: MapView): MapView {
  return {
    lon: clamp(lon, BOUNDS.west, BOUNDS.east),
    lat: clamp(lat, BOUNDS.south, BOUNDS.north),
    zoom: clamp(zoom, ZOOMS.least, ZOOMS.most),
    bearing,
  };
}

const isNear = (a: number, b: number) => Math.abs(a - b) < 1e-9;

/** Whether two views show the same, but for what arithmetic loses. */
export const isSameView = (a: MapView, b: MapView) =>
  isNear(a.lon, b.lon) && isNear(a.lat, b.lat) && isNear(a.zoom, b.zoom) && isNear(a.bearing, b.bearing);
