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
}

export type XY = readonly [x: number, y: number];

/** The Mercator ordinate, in degrees of longitude at the equator. */
const northing = (lat: number) => (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;

/** Mercator into a frame, y downwards: two lines, so that a small map costs a page no map library. */
export function projector({ width, height, pxPerDegree, centre }: Frame): (at: LonLat) => XY {
  const north = northing(centre.lat);
  return ({ lon, lat }) => [
    width / 2 + (lon - centre.lon) * pxPerDegree,
    height / 2 - (northing(lat) - north) * pxPerDegree,
  ];
}
