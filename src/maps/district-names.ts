import type { District } from '#src/facts/districts.ts';

/** Where the name of a district is set, by eye, clear of the sites; in lon, lat. */
export const DISTRICT_NAMES: Readonly<Record<District, readonly [lon: number, lat: number]>> = {
  'central-western': [114.138, 22.279],
  'wan-chai': [114.182, 22.268],
  eastern: [114.226, 22.272],
  southern: [114.205, 22.238],
  'yau-tsim-mong': [114.164, 22.316],
  'sham-shui-po': [114.152, 22.342],
  'kowloon-city': [114.186, 22.324],
  'wong-tai-sin': [114.203, 22.346],
  'kwun-tong': [114.236, 22.318],
  'tsuen-wan': [114.1, 22.385],
  'tuen-mun': [113.965, 22.405],
  'yuen-long': [114.045, 22.43],
  north: [114.19, 22.515],
  'tai-po': [114.155, 22.468],
  'sai-kung': [114.29, 22.385],
  'sha-tin': [114.2, 22.392],
  'kwai-tsing': [114.118, 22.352],
  islands: [113.955, 22.262],
};
