import type { AxisMark, LanesSize } from './lanes-axis.ts';
import { textWidth } from './text-width.ts';

/** Px: from a mark to its label, between what stands in one row, and what a mark takes at the least. */
export const PACKING = { clear: 9, between: 8, reach: 20 } as const;

export type Side = 'right' | 'left';

/** The px that a mark takes with its label, both ends. */
type Slot = readonly [from: number, to: number];

interface Choice {
  readonly side: Side;
  readonly slot: Slot;
}

/** In which row from the top a mark stands, and on which side of it its label. */
export interface Place {
  readonly row: number;
  readonly side: Side;
}

function slotOf({ from, to, tail, row }: AxisMark, side: Side, { width, text }: LanesSize): Slot {
  const label = PACKING.clear + textWidth(row.short, text);
  const [start, end] = [from * width, to * width + tail];
  const middle = (start + end) / 2;
  const [least, most] = [Math.min(start, middle - PACKING.reach / 2), Math.max(end, middle + PACKING.reach / 2)];
  return side === 'right' ? [least, Math.max(most, end + label)] : [Math.min(least, start - label), most];
}

/** Both sides of a mark that have room in the drawing, right first; the left one where none has. */
function choicesOf(mark: AxisMark, size: LanesSize): readonly Choice[] {
  const both = (['right', 'left'] as const).map((side) => ({ side, slot: slotOf(mark, side, size) }));
  const fitting = both.filter(({ slot }) => slot[0] >= size.gutter - PACKING.reach / 2 && slot[1] <= size.width);
  return fitting.length > 0 ? fitting : both.slice(1);
}

const meet = ([from, to]: Slot, other: Slot) => from < other[1] + PACKING.between && other[0] < to + PACKING.between;

/** How many rows these slots need, and how often two of them meet: fewer is better, in this order. */
function costOf(slots: readonly Slot[]): number {
  const begins = slots.map((slot) => slots.filter((other) => other[0] <= slot[0] && meet(slot, other)).length);
  return Math.max(0, ...begins) * 1000 + begins.reduce((sum, count) => sum + count, 0);
}

/** The choices with those of some marks turned to their other side. */
const turned = (chosen: readonly number[], marks: readonly number[]) =>
  chosen.map((choice, at) => (marks.includes(at) ? 1 - choice : choice));

/** Labels on the sides that take the fewest rows: one or two are turned as long as that helps. */
function chooseSides(options: readonly (readonly Choice[])[]): readonly Choice[] {
  const free = options.flatMap(({ length }, at) => (length > 1 ? [at] : []));
  const moves = free.flatMap((one, at) => [[one], ...free.slice(at + 1).map((other) => [one, other])]);
  const taken = (chosen: readonly number[]) =>
    options.flatMap((choices, at) => choices[Math.min(chosen[at] ?? 0, choices.length - 1)] ?? []);
  const cost = (chosen: readonly number[]) => costOf(taken(chosen).map(({ slot }) => slot));
  let best = options.map(() => 0);
  let least = cost(best);
  for (let at = 0; at < moves.length; at += 1) {
    const next = turned(best, moves[at] ?? []);
    if (cost(next) >= least) continue;
    [best, least, at] = [next, cost(next), -1];
  }
  return taken(best);
}

/** Marks into rows, from the top: each into the first that has room for it and its label. */
export function packMarks(marks: readonly AxisMark[], size: LanesSize): readonly Place[] {
  const chosen = chooseSides(marks.map((mark) => choicesOf(mark, size)));
  const rows: Slot[][] = [];
  const places = new Map<number, Place>();
  const order = chosen.map((_, at) => at).sort((a, b) => (chosen[a]?.slot[0] ?? 0) - (chosen[b]?.slot[0] ?? 0));
  for (const at of order) {
    const { side, slot } = chosen[at] as Choice;
    const found = rows.findIndex((row) => row.every((other) => !meet(slot, other)));
    const row = found < 0 ? rows.length : found;
    rows[row] = [...(rows[row] ?? []), slot];
    places.set(at, { row, side });
  }
  return marks.flatMap((_, at) => places.get(at) ?? []);
}
