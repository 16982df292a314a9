import { areClose, redraw, type Curve, type Point } from './curves.ts';
import type { Outline } from './outlines.ts';
import type { Shift } from './variations.ts';

/** A character's outline and, in a variable face, how it moves towards the bold end. */
export interface Glyph {
  readonly outline: Outline;
  readonly shift: Shift | undefined;
}

/** A curve in the regular and, in a variable face, in the bold drawing: always with as many pieces in both. */
type Curves = readonly Curve[];

/** The same character with fewer points: no curve leaves its place by more than `tolerance` units in any weight. */
export function simplify(glyph: Glyph, tolerance: number): Glyph {
  const drawings = drawingsOf(glyph);
  const result = drawings.map((): Point[] => []);
  const onCurve: boolean[] = [];
  const ends: number[] = [];
  let start = 0;
  for (const end of glyph.outline.ends) {
    for (const segment of segmentsOf(glyph.outline, start, end)) {
      const curves = drawings.map((points) => curveOf(points, segment));
      const fewer = fewestPieces(curves, tolerance);
      fewer.forEach(({ from, pulls }, drawing) => result[drawing]?.push(from, ...pulls));
      onCurve.push(true, ...(fewer[0]?.pulls ?? []).map(() => false));
    }
    ends.push(onCurve.length - 1);
    start = end + 1;
  }
  return glyphOf(result, { ends, onCurve });
}

function drawingsOf({ outline, shift }: Glyph): Point[][] {
  const regular = outline.x.map((x, i): Point => [x, outline.y[i] ?? 0]);
  if (!shift) return [regular];
  return [regular, regular.map(([x, y], i): Point => [x + (shift.x[i] ?? 0), y + (shift.y[i] ?? 0)])];
}

function glyphOf([regular = [], bold]: Point[][], shape: Pick<Outline, 'ends' | 'onCurve'>): Glyph {
  const along = (points: readonly Point[], axis: 0 | 1) => points.map((point) => point[axis]);
  const outline = { ...shape, x: along(regular, 0), y: along(regular, 1) };
  if (!bold) return { outline, shift: undefined };
  const moved = (axis: 0 | 1) => bold.map((point, i) => point[axis] - (regular[i]?.[axis] ?? 0));
  return { outline, shift: { x: moved(0), y: moved(1) } };
}

// Point numbers of each stretch from one point on the curve to the next, round the contour.
function segmentsOf({ onCurve }: Outline, start: number, end: number): number[][] {
  const around = Array.from({ length: end - start + 1 }, (_, i) => start + i);
  const first = around.findIndex((point) => onCurve[point]);
  if (first < 0) throw new Error('A contour without a point on the curve.');
  const turned = [...around.slice(first), ...around.slice(0, first + 1)];
  const stops = turned.flatMap((point, i) => (onCurve[point] ? [i] : []));
  return stops.slice(0, -1).map((stop, i) => turned.slice(stop, (stops[i + 1] ?? stop) + 1));
}

function curveOf(points: readonly Point[], segment: readonly number[]): Curve {
  const [from = [0, 0], ...rest] = segment.map((point): Point => points[point] ?? [0, 0]);
  return { from, pulls: rest.slice(0, -1), to: rest.at(-1) ?? from };
}

function fewestPieces(curves: Curves, tolerance: number): Curves {
  const pieces = curves[0]?.pulls.length ?? 0;
  for (let count = 1; count < pieces; count++) {
    const redrawn = curves.map((curve) => redraw(curve, count));
    if (redrawn.every((curve, i) => areClose(curve, curves[i] ?? curve, tolerance))) return redrawn;
  }
  return curves;
}
