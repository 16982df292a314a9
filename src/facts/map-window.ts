import * as v from 'valibot';

/** Lon, lat in degrees (WGS84). */
export type LonLat = readonly [lon: number, lat: number];

/** The window of the base map: a position outside it is a slip, lon and lat exchanged for one. */
export const lon = v.pipe(v.number(), v.minValue(113.55), v.maxValue(114.62));
export const lat = v.pipe(v.number(), v.minValue(21.95), v.maxValue(22.78));

export const lonLat = v.strictTuple([lon, lat]);
