/** A point of the plane, in font units. */
export type Point = readonly [x: number, y: number];

/** A curve between two points on it: quadratic pieces that share their middles, as TrueType draws them. */
export interface Curve {
  readonly from: Point;
  readonly pulls: readonly Point[];
  readonly to: Point;
}

const lerp = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

function pieces({ from, pulls, to }: Curve): [Point, Point, Point][] {
  let start = from;
  return pulls.map((pull, index) => {
    const next = pulls[index + 1];
    const end = next ? lerp(pull, next, 0.5) : to;
    const piece: [Point, Point, Point] = [start, pull, end];
    start = end;
    return piece;
  });
}

function trace(curve: Curve): Point[] {
  const steps = 6;
  const along = pieces(curve).flatMap(([a, b, c]) =>
    Array.from({ length: steps }, (_, step) => {
      const t = step / steps;
      return lerp(lerp(a, b, t), lerp(b, c, t), t);
    }),
  );
  return [...along, curve.to];
}

function distance(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / square;
  const near = lerp(a, b, Math.min(1, Math.max(0, t)));
  return Math.hypot(point[0] - near[0], point[1] - near[1]);
}

const isWithin = (points: readonly Point[], line: readonly Point[], tolerance: number) =>
  points.every((point) => line.some((a, i) => distance(point, a, line[i + 1] ?? a) <= tolerance));

/** Whether two curves stay within this many units of each other everywhere. */
export function areClose(one: Curve, other: Curve, tolerance: number): boolean {
  const [a, b] = [trace(one), trace(other)];
  return isWithin(a, b, tolerance) && isWithin(b, a, tolerance);
}

// The blossom of a cubic: at (t,t,t) a point of the curve, else a control point of a part of it.
function blossom(cubic: readonly Point[], parameters: readonly number[]): Point {
  const left = parameters.reduce<readonly Point[]>(
    (points, t) => points.slice(0, -1).map((point, i) => lerp(point, points[i + 1] ?? point, t)),
    cubic,
  );
  return left[0] ?? [0, 0];
}

/** The curve redrawn with this many quadratic pieces, through the cubic its ends point to. */
export function redraw(curve: Curve, count: number): Curve {
  const { from, pulls, to } = curve;
  const reach = (2 * pulls.length) / 3;
  const cubic = [from, lerp(from, pulls[0] ?? to, reach), lerp(to, pulls.at(-1) ?? from, reach), to];
  const redrawn = Array.from({ length: count }, (_, index) => {
    const [start, end] = [index / count, (index + 1) / count];
    const first = lerp(blossom(cubic, [start, start, start]), blossom(cubic, [start, start, end]), 1.5);
    const last = lerp(blossom(cubic, [end, end, end]), blossom(cubic, [start, end, end]), 1.5);
    return lerp(first, last, count === 1 ? 0.5 : index / (count - 1));
  });
  return { from, pulls: redrawn.map(([x, y]): Point => [Math.round(x), Math.round(y)]), to };
}
