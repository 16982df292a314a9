export type Position = readonly [lon: number, lat: number];

/** How many pieces stand for the curve from one station to the next. */
const STEPS = 8;

type Corners = readonly [before: Position, from: Position, to: Position, after: Position];

/** Centripetal: by the root of its length, so that a short way between two long ones makes no loop. */
const pace = (a: Position, b: Position) => Math.sqrt(Math.hypot(b[0] - a[0], b[1] - a[1])) || 1;

/** A point of the Catmull-Rom curve between the two middle corners; `t` goes from 0 to 1. */
function pointAt([before, from, to, after]: Corners, t: number): [number, number] {
  const [p, q, r] = [pace(before, from), pace(from, to), pace(to, after)];
  const along = (axis: 0 | 1) => {
    const [a, b, c, d] = [before[axis], from[axis], to[axis], after[axis]];
    const leave = q * ((b - a) / p - (c - a) / (p + q) + (c - b) / q);
    const arrive = q * ((c - b) / q - (d - b) / (q + r) + (d - c) / r);
    const value = b + t * (leave + t * (3 * (c - b) - 2 * leave - arrive + t * (2 * (b - c) + leave + arrive)));
    return Number(value.toFixed(5));
  };
  return [along(0), along(1)];
}

/** Where a route that ends would have gone on. */
const beyond = (end: Position, inner: Position): Position => [2 * end[0] - inner[0], 2 * end[1] - inner[1]];

/** A route drawn as a railway runs: through every station, round no corner. */
export function smoothRoute(route: readonly Position[]): [number, number][] {
  const curve = route.slice(1).flatMap((to, index) => {
    const from = route[index] ?? to;
    const corners: Corners = [route[index - 1] ?? beyond(from, to), from, to, route[index + 2] ?? beyond(to, from)];
    return Array.from({ length: STEPS }, (_, step) => pointAt(corners, (step + 1) / STEPS));
  });
  const [first] = route;
  return first ? [[...first], ...curve] : [];
}
