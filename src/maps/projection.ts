/** A position in degrees. */
export interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

/** A fixed window on the map: its size and how many px a degree of longitude takes. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly pxPerDegree: number;
  /** What lies in the middle. */
  readonly centre: LonLat;
  /** Degrees clockwise from north that point up; north unless it is said. */
  readonly bearing?: number;
}

export type XY = readonly [x: number, y: number];

/** The Mercator ordinate, in degrees of longitude at the equator. */
const northing = (lat: number) => (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;

/** Turns a vector by degrees, clockwise on a screen. */
function turn([x, y]: XY, degrees: number): XY {
  if (degrees === 0) return [x, y];
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return [x * cos - y * sin, x * sin + y * cos];
}

/** Mercator into a frame, y downwards: two lines, so that a small map costs a page no map library. */
export function projector({ width, height, pxPerDegree, centre, bearing = 0 }: Frame): (at: LonLat) => XY {
  const north = northing(centre.lat);
  return ({ lon, lat }) => {
    const [x, y] = turn([(lon - centre.lon) * pxPerDegree, (north - northing(lat)) * pxPerDegree], -bearing);
    return [width / 2 + x, height / 2 + y];
  };
}

/** The position under a point of a frame: what `projector` undoes. */
export function locator({ width, height, pxPerDegree, centre, bearing = 0 }: Frame): (at: XY) => LonLat {
  const north = northing(centre.lat);
  return ([x, y]) => {
    const [east, south] = turn([x - width / 2, y - height / 2], bearing);
    const lat = (Math.atan(Math.exp(((north - south / pxPerDegree) * Math.PI) / 180)) * 360) / Math.PI - 90;
    return { lon: centre.lon + east / pxPerDegree, lat };
  };
}
