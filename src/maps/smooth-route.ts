export type Position = readonly [lon: number, lat: number];

/** How many pieces stand for the curve from one station to the next. */
const STEPS = 8;

type Corners = readonly [before: Position, from: Position, to: Position, after: Position];

/** A point of the Catmull-Rom curve between the two middle corners. */
function pointAt([before, from, to, after]: Corners, t: number): [number, number] {
  const along = (axis: 0 | 1) => {
    const [a, b, c, d] = [before[axis], from[axis], to[axis], after[axis]];
    const value = b + (t / 2) * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
    return Number(value.toFixed(5));
  };
  return [along(0), along(1)];
}

/** A route drawn as a railway runs: through every station, round no corner. */
export function smoothRoute(route: readonly Position[]): [number, number][] {
  const curve = route.slice(1).flatMap((to, index) => {
    const from = route[index] ?? to;
    const corners: Corners = [route[index - 1] ?? from, from, to, route[index + 2] ?? to];
    return Array.from({ length: STEPS }, (_, step) => pointAt(corners, (step + 1) / STEPS));
  });
  const [first] = route;
  return first ? [[...first], ...curve] : [];
}
