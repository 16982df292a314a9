import { locator, projector, type Frame, type LonLat, type XY } from './projection.ts';

/** Where a map looks: what lies in its middle, how near it is, and how far the map is turned. */
export interface MapView extends LonLat {
  /** As MapLibre counts it: the world is 512 px round at zoom 0, twice as much at each next one. */
  readonly zoom: number;
  /** Degrees clockwise from north that point up; 0 has north up. */
  readonly bearing: number;
}

/** A map on screen, in px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How many px a degree of longitude takes. */
export const pxPerDegree = (zoom: number) => (512 * 2 ** zoom) / 360;

/** No nearer: the coast is known to some 100 m. No further: the mainland's outline ends there. */
export const ZOOMS = { least: 8.5, most: 15 } as const;

/** The middle of a view stays within: the base map ends beyond. */
export const BOUNDS = { west: 113.75, south: 22.1, east: 114.5, north: 22.62 } as const;

/** All that the document places, from the Loop to Cyberport. */
const HOME = { west: 113.99, south: 22.225, east: 114.32, north: 22.545 } as const;

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/** The nearest view that the base map has something to show for; turned by less than half a turn either way. */
export const within = ({ lon, lat, zoom, bearing }: MapView): MapView => ({
  lon: clamp(lon, BOUNDS.west, BOUNDS.east),
  lat: clamp(lat, BOUNDS.south, BOUNDS.north),
  zoom: clamp(zoom, ZOOMS.least, ZOOMS.most),
  bearing: ((((bearing + 180) % 360) + 360) % 360) - 180,
});

/** A view as the window that `projector` takes. */
export const frameOf = ({ zoom, bearing, ...centre }: MapView, { width, height }: Size): Frame => ({
  width,
  height,
  pxPerDegree: pxPerDegree(zoom),
  centre,
  bearing,
});

/** The whole of Hong Kong that the document speaks of, with room for labels at the sides. */
export function homeView({ width, height }: Size): MapView {
  const across = (HOME.east - HOME.west) / Math.max(width - 190, 160);
  // A degree of latitude is longer on a Mercator map: 1.082 times at 22.4 degrees north.
  const down = ((HOME.north - HOME.south) * 1.082) / Math.max(height - 90, 160);
  const zoom = Math.log2(360 / 512 / Math.max(across, down));
  return within({ lon: 114.148, lat: 22.388, zoom: Math.min(zoom, 10.9), bearing: 0 });
}

/** The view moved by px: what stood there comes into the middle. */
export function moved(view: MapView, size: Size, [dx, dy]: XY): MapView {
  const { lon, lat } = locator(frameOf(view, size))([size.width / 2 + dx, size.height / 2 + dy]);
  return within({ ...view, lon, lat });
}

/** The view nearer by steps of zoom, or further; what stands at a point stays there. */
export function zoomed(view: MapView, size: Size, steps: number, at: XY = [size.width / 2, size.height / 2]): MapView {
  const zoom = clamp(view.zoom + steps, ZOOMS.least, ZOOMS.most);
  const held = locator(frameOf(view, size))(at);
  const [x, y] = projector(frameOf({ ...view, zoom }, size))(held);
  return moved({ ...view, zoom }, size, [x - at[0], y - at[1]]);
}

const ADDRESS = /^(?<lat>\d{1,2}\.\d{1,5}),(?<lon>\d{1,3}\.\d{1,5}),(?<zoom>\d{1,2}(?:\.\d{1,2})?)$/;

/** Reads latitude, longitude and zoom as an address has them; null where the base map shows nothing. */
export function readView(text: string | undefined): MapView | null {
  const found = ADDRESS.exec(text ?? '')?.groups;
  if (!found) return null;
  const view = { lat: Number(found['lat']), lon: Number(found['lon']), zoom: Number(found['zoom']), bearing: 0 };
  const near = within(view);
  return near.lat === view.lat && near.lon === view.lon && near.zoom === view.zoom ? view : null;
}

/** A view as an address has it: to some 10 m and a hundredth of a step. */
export const writeView = ({ lat, lon, zoom }: MapView) =>
  `${lat.toFixed(4)},${lon.toFixed(4)},${Number(zoom.toFixed(2))}`;

/** What is looked at: its middle, and how far it reaches from there, in metres. */
export interface Target extends LonLat {
  readonly reach: number;
}

/** Nearer than this nothing is gained by looking at one site; further away its surroundings say nothing. */
const LOOKS = { nearest: 13.2, furthest: 11.4 } as const;

const METRES_PER_DEGREE = 111_320 * Math.cos((22.4 * Math.PI) / 180);

/** A view with a target in its middle, and enough around it to know where it is. */
export function lookAt({ lon, lat, reach }: Target, { width, height }: Size): MapView {
  const px = Math.min(width, height) * 0.28;
  const zoom = Math.log2((px / Math.max(reach, 200)) * METRES_PER_DEGREE * (360 / 512));
  return within({ lon, lat, zoom: clamp(zoom, LOOKS.furthest, LOOKS.nearest), bearing: 0 });
}
