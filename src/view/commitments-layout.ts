import { momentOnAxis, onAxis } from './strip-layout.ts';
import type { Lane, Row, ViewOf, WidthClass } from './view.ts';

/** Years of the axis, both included, and those it names. */
export const AXIS = { first: 1999, last: 2025, named: [1999, 2005, 2010, 2015, 2020, 2025] } as const;

/**
 * Sizes in px, and shares of the width: `root` is the radius of HK$1 billion, `lane` the least height of a lane, `head`
 * the room its name takes above its circles; `axis` runs from one share of the width to another, and what has no date
 * starts at `undated`, beside the lanes or, at 0, below them. `room` is what a label has at the least width.
 */
const SIZES = {
  narrow: { root: 6.2, lane: 80, head: 24, axis: [0.03, 0.98], undated: 0, room: { dated: 232, undated: 196 } },
  wide: { root: 6.2, lane: 84, head: 24, axis: [0.02, 0.53], undated: 0.57, room: { dated: 226, undated: 138 } },
  full: { root: 8.1, lane: 70, head: 0, axis: [0.165, 0.62], undated: 0.655, room: { dated: 300, undated: 176 } },
} as const satisfies Record<WidthClass, unknown>;

type Commitments = ViewOf<'commitments'>;

const TICKS = 34;
const INSET = 16;

/** One amount as a circle. `at` is its place on the axis as a share of the width; null where the document gives no date. */
export interface PlacedCommitment {
  readonly row: Row<'HKD'>;
  readonly lane: Lane | undefined;
  readonly radius: number;
  readonly at: number | null;
  /** From and to on the axis, as shares of the width: as wide as the date is vague. */
  readonly period: readonly [from: number, to: number] | null;
  /** The middle of the circle: from the left edge of its part in px, and from the top. */
  readonly x: number;
  readonly y: number;
  /** How far from its middle the label keeps, in px: undated labels stand in one column. */
  readonly reach: number;
  /** What its label has at the least width of the class. */
  readonly room: number;
}

export interface PlacedLane {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
}

export interface CommitmentsLayout {
  readonly height: number;
  /** Where the lanes end; on a phone what has no date stands below. */
  readonly lanesEnd: number;
  readonly head: number;
  readonly lanes: readonly PlacedLane[];
  readonly marks: readonly PlacedCommitment[];
  readonly ticks: readonly { readonly year: number; readonly at: number }[];
  /** The part for what has no date: a share of the width, and px from the top. */
  readonly undated: { readonly left: number; readonly top: number };
}

/** To a hundredth of a px, which keeps areas as the amounts to a thousandth. */
const sizeOf = ({ figure }: Row, root: number) => Math.round(100 * root * Math.sqrt(figure.value / 1e9)) / 100;

/** The period of a row's date from 0 to 1 along the axis, or null where the document gives none. */
function periodOf({ figure: { event } }: Row): readonly [number, number] | null {
  if (!event || event.kind === 'every-year' || event.kind === 'earliest') return null;
  return [momentOnAxis(AXIS, event.from), momentOnAxis(AXIS, event.to)];
}

const isDated = (row: Row) => periodOf(row) !== null;

/** Stacks parts of these heights from a top down. */
function stack<T>(parts: readonly T[], top: number, heightOf: (part: T) => number) {
  let next = top;
  const placed = parts.map((part) => {
    const height = heightOf(part);
    next += height;
    return { part, top: next - height, height };
  });
  return { placed, end: next };
}

const tallest = (rows: readonly Row[], root: number) => Math.max(...rows.map((row) => 2 * sizeOf(row, root)), 0);

/** The rows that stand in a lane: on a phone only those with a date. */
const inLane = (rows: readonly Row<'HKD'>[], { nature }: Lane, width: WidthClass) =>
  rows.filter((row) => row.figure.nature === nature && (SIZES[width].undated > 0 || isDated(row)));

/** Lanes from the top, each as high as its largest circle with a bracket below needs. */
function placeLanes({ rows, lanes }: Commitments, width: WidthClass) {
  const { root, lane: least, head } = SIZES[width];
  const shown = lanes.filter((lane) => inLane(rows, lane, width).length > 0);
  return stack(shown, TICKS, (lane) => Math.max(least, head + tallest(inLane(rows, lane, width), root) + 26));
}

/**
 * Every amount as a circle whose area is the amount, in a lane of its kind: on a linear axis where it has a date, else
 * in the part for what has none, which no axis reaches.
 */
export function commitmentsLayout(view: Commitments, width: WidthClass): CommitmentsLayout {
  const { root, head, axis, undated, room } = SIZES[width];
  const below = undated === 0;
  const { placed, end } = placeLanes(view, width);
  const loose = view.rows.filter((row) => !isDated(row));
  const list = stack(loose, end + 16 + TICKS, (row) => Math.max(76, 2 * sizeOf(row, root) + 10));
  const widest = tallest(loose, root);
  const share = (along: number) => axis[0] + along * (axis[1] - axis[0]);
  const middleOf = (row: Row): number => {
    const item = below ? list.placed.find(({ part }) => part === row) : undefined;
    if (item) return item.top + item.height / 2;
    const lane = placed.find(({ part }) => part.nature === row.figure.nature);
    return lane ? lane.top + head + (lane.height - head) / 2 - (head > 0 ? 4 : 0) : 0;
  };
  const place = (row: Row<'HKD'>): PlacedCommitment => {
    const period = periodOf(row);
    const radius = sizeOf(row, root);
    const here = { row, radius, lane: view.lanes.find(({ nature }) => nature === row.figure.nature), y: middleOf(row) };
    if (!period) return { ...here, at: null, period, x: INSET + widest / 2, reach: widest / 2, room: room.undated };
    const [from, to] = [share(period[0]), share(period[1])];
    return { ...here, at: (from + to) / 2, period: [from, to], x: 0, reach: radius, room: room.dated };
  };
  return {
    height: below ? list.end + 10 : end + 2,
    lanesEnd: end,
    head,
    lanes: placed.map(({ part, top, height }) => ({ lane: part, top, height })),
    marks: view.rows.map(place),
    ticks: AXIS.named.map((year) => ({ year, at: share(onAxis(AXIS, year, 0)) })),
    undated: { left: undated, top: below ? end + 16 : 0 },
  };
}
