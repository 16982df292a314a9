import hongKong from '@svg-maps/hong-kong';
import type { District } from '#src/facts/districts.ts';
import { feature, type PolygonFeature, type Position } from './geojson.ts';

/** The package's ids of the districts. */
const DISTRICT_OF: Readonly<Record<string, District>> = {
  cw: 'central-western',
  wc: 'wan-chai',
  ea: 'eastern',
  so: 'southern',
  yt: 'yau-tsim-mong',
  ss: 'sham-shui-po',
  kc: 'kowloon-city',
  wt: 'wong-tai-sin',
  ku: 'kwun-tong',
  tw: 'tsuen-wan',
  tm: 'tuen-mun',
  yl: 'yuen-long',
  no: 'north',
  tp: 'tai-po',
  sk: 'sai-kung',
  st: 'sha-tin',
  ki: 'kwai-tsing',
  is: 'islands',
};

/** From the package's drawing to Mercator degrees: fitted once to a 70 m terrain grid; mean coast error 56 m. */
const LON = { perX: 0.000990851277, at0: 113.834321 };
const NORTHING = { perY: -0.000996464854, at0: 23.169123 };

const latitude = (northing: number) => (Math.atan(Math.exp((northing * Math.PI) / 180)) * 360) / Math.PI - 90;
const degrees = (value: number) => Number(value.toFixed(6));

const lonLat = (x: number, y: number): Position => [
  degrees(LON.perX * x + LON.at0),
  degrees(latitude(NORTHING.perY * y + NORTHING.at0)),
];

interface Pen {
  x: number;
  y: number;
  /** Where the present ring began: closing it takes the pen back there. */
  start: readonly [x: number, y: number];
  readonly rings: Position[][];
}

/** Where one command with its numbers takes the pen; a fault in the package's drawing is loud. */
function draw(pen: Pen, command: string, numbers: readonly number[]) {
  const [first = 0, second = 0] = numbers;
  const relative = command === command.toLowerCase();
  const from = relative ? pen : { x: 0, y: 0 };
  const axis = command.toLowerCase();
  if (axis === 'z') {
    [pen.x, pen.y] = pen.start;
    return;
  }
  if (axis === 'h') pen.x = from.x + first;
  else if (axis === 'v') pen.y = from.y + first;
  else if (axis === 'l' || axis === 'm') [pen.x, pen.y] = [from.x + first, from.y + second];
  else throw new Error(`the package draws with ${command}, which is not understood here`);
  if (axis === 'm') {
    pen.start = [pen.x, pen.y];
    pen.rings.push([]);
  }
  pen.rings.at(-1)?.push(lonLat(pen.x, pen.y));
}

/** The rings of an SVG path of straight lines. Pairs after a moveto are linetos, as SVG has it. */
function ringsOf(path: string): readonly (readonly Position[])[] {
  const pen: Pen = { x: 0, y: 0, start: [0, 0], rings: [] };
  for (const [, command = '', rest = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const step = /[hv]/i.test(command) ? 1 : 2;
    const follow = command === 'm' ? 'l' : command === 'M' ? 'L' : command;
    if (numbers.length === 0) draw(pen, command, []);
    for (let at = 0; at < numbers.length; at += step)
      draw(pen, at === 0 ? command : follow, numbers.slice(at, at + step));
  }
  return pen.rings;
}

/** The 18 districts as the package draws them, on the globe. */
export function packageDistricts(): readonly PolygonFeature[] {
  return hongKong.locations.flatMap(({ id, path }) => {
    const district = DISTRICT_OF[id];
    if (district === undefined) throw new Error(`the package has an unknown district ${id}`);
    return ringsOf(path).map((ring) => feature(ring, { id: district }));
  });
}
