/** A point on a whole-number grid. */
export type Point = readonly [x: number, y: number];

const same = (a: Point | undefined, b: Point | undefined) => a !== undefined && b?.[0] === a[0] && b[1] === a[1];

/** Whether b lies on the straight way from a to c, so that leaving it out changes nothing. */
const idle = (a: Point, b: Point, c: Point) => {
  const turn = (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0]);
  const ahead = (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]);
  return turn === 0 && ahead > 0;
};

/** Without points that rounding put on top of each other or in line. */
function lean(line: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of line) {
    if (same(kept.at(-1), point)) continue;
    const [before, last] = kept.slice(-2);
    if (before && last && idle(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

/** Numbers as short as SVG allows: a minus sign separates by itself. */
const terse = (numbers: readonly number[]) => numbers.join(' ').replaceAll(' -', '-');

/** One SVG path of relative lines on whole numbers. Rings that rounding left without an area are dropped. */
export function pathOf(linesToDraw: readonly (readonly Point[])[], closed: boolean): string {
  let pen: Point = [0, 0];
  let path = '';
  for (const line of linesToDraw) {
    const kept = lean(line);
    const corners = closed && same(kept[0], kept.at(-1)) ? kept.slice(0, -1) : kept;
    const [start] = corners;
    if (start === undefined || corners.length < (closed ? 3 : 2)) continue;
    const steps = corners.map(([x, y], at) => {
      const [fromX, fromY] = corners[at - 1] ?? pen;
      return [x - fromX, y - fromY];
    });
    path += `m${terse(steps.flat())}${closed ? 'z' : ''}`;
    // A closed ring leaves the pen where it began.
    pen = closed ? start : (corners.at(-1) ?? start);
  }
  return path;
}
