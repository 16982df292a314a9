import { labelLines, textWidth } from '#src/view/text-width.ts';
import { isInside, overlap, type Box } from './boxes.ts';
import type { XY } from './projection.ts';

/** A label to be placed: one or more lines about what stands at one spot. */
export interface Label {
  readonly key: string;
  /** The ways to break it into lines, best first; lines of semibold text. */
  readonly ways: readonly (readonly string[])[];
  readonly at: XY;
  /** From the spot to where the label may begin, in px. */
  readonly reach: number;
  /** Size of the text and from one line to the next, in px. */
  readonly text: number;
  readonly pitch: number;
  /** Set across its spot, as the name of a district is, or beside it. */
  readonly across?: boolean;
  /** What it names, as far as it reaches: other labels stand in it only where there is no better place. */
  readonly ground: Box | null;
  /** Room is made for it; others are left out where there is none. */
  readonly needed: boolean;
}

export type Anchor = 'start' | 'middle' | 'end';

export interface PlacedLabel {
  readonly key: string;
  readonly lines: readonly string[];
  readonly anchor: Anchor;
  /** Where the first line begins, has its middle or ends: on its baseline. */
  readonly at: XY;
  readonly box: Box;
  /** From the spot to the label, where it stands too far away to be told by eye. */
  readonly lead: readonly [from: XY, to: XY] | null;
}

/** What labels keep clear of: marks, and what lies over the map; `margin` from the edge, in px. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly taken: readonly Box[];
}

/** Where a label can stand: to which side, how many half heights down from the middle, how many px further away. */
interface Stand {
  readonly side: -1 | 0 | 1;
  readonly down: number;
  readonly away: number;
}

const beside = (away: number): readonly Stand[] => [
  { side: 1, down: 0, away },
  { side: -1, down: 0, away },
  { side: 1, down: -1, away },
  { side: 1, down: 1, away },
  { side: -1, down: -1, away },
  { side: -1, down: 1, away },
  { side: 0, down: -2, away },
  { side: 0, down: 2, away },
];
const STANDS: readonly Stand[] = [0, 10, 24, 42, 64, 90].flatMap(beside);
const ACROSS: readonly Stand[] = [
  { side: 0, down: 0, away: 0 },
  { side: 0, down: -1.2, away: 0 },
  { side: 0, down: 1.2, away: 0 },
];
const ANCHORS = { '-1': 'end', 0: 'middle', 1: 'start' } as const;
/** Further away than this, in px, a label is joined to its spot by a line. */
const FAR = 8;
/** Ways tried before the best found so far is taken: a few milliseconds. */
const PATIENCE = 20_000;

/** The ways to break a label: not at all, the last word on a line of its own, or about the same on each line. */
export function waysOf(label: string, text: number): readonly (readonly string[])[] {
  const at = label.lastIndexOf(' ');
  const last = at > 0 ? [[label.slice(0, at), label.slice(at + 1)]] : [];
  const even = labelLines(label, text, textWidth(label, text) * 0.66);
  return [[label], ...last, ...(even.length > 1 ? [even] : [])];
}

function standing(label: Label, lines: readonly string[], { side, down, away }: Stand): PlacedLabel {
  const { key, at, reach, text, pitch, across } = label;
  const width = Math.max(...lines.map((line) => textWidth(line, text)));
  const height = (lines.length - 1) * pitch + text * 1.12;
  // One step aside and down goes as far as straight aside, so that corners are not further than sides.
  const slant = down !== 0 && side !== 0 ? 0.72 : 1;
  const off = (reach + away) * slant;
  const x = at[0] + side * off;
  const steps = Math.sign(down) * (across ? 0 : off) + (down * height) / (side === 0 && !across ? 4 : 2);
  const top = at[1] + steps - height / 2;
  const left = side === 1 ? x : side === -1 ? x - width : x - width / 2;
  const box: Box = [left, top, left + width, top + height];
  const near: XY = [Math.min(Math.max(at[0], box[0]), box[2]), Math.min(Math.max(at[1], box[1]), box[3])];
  const lead = away > FAR && !across ? ([at, near] as const) : null;
  return { key, lines, anchor: ANCHORS[side], at: [x, top + text * 0.88], box, lead };
}

/** Every stand of a label that is on the map and clear of what is there, best first: none that seems to name another. */
function candidates(label: Label, room: Room, labels: readonly Label[]): readonly PlacedLabel[] {
  const stands = label.across ? (label.needed ? [...ACROSS, ...STANDS] : ACROSS) : STANDS;
  const grounds = labels.flatMap(({ key, ground }) => (ground && key !== label.key ? [ground] : []));
  const strays = ({ box }: PlacedLabel) => grounds.filter((ground) => overlap(ground, box)).length;
  const all = stands.flatMap((stand) => label.ways.map((lines) => standing(label, lines, stand)));
  const free = all.filter(
    ({ box }) => isInside(box, room.width, room.height, room.margin) && !room.taken.some((one) => overlap(one, box)),
  );
  return free.toSorted((one, other) => strays(one) - strays(other));
}

const isFree = (one: PlacedLabel, others: readonly PlacedLabel[]) => !others.some(({ box }) => overlap(box, one.box));

/** Finds a stand for each, going back where the first free ones leave none for a later label. */
function placeAll(choices: readonly (readonly PlacedLabel[])[]): readonly PlacedLabel[] {
  let best: readonly PlacedLabel[] = [];
  let tries = 0;
  const go = (at: number, placed: readonly PlacedLabel[]): boolean => {
    if (placed.length > best.length) best = placed;
    const options = choices[at];
    if (!options) return placed.length === choices.length;
    for (const option of options) {
      tries += 1;
      if (tries > PATIENCE) return false;
      if (isFree(option, placed) && go(at + 1, [...placed, option])) return true;
    }
    return false;
  };
  if (go(0, [])) return best;
  // No way has room for all: those that come first are placed, each where it is free.
  const greedy: PlacedLabel[] = [];
  for (const options of choices) greedy.push(...options.filter((option) => isFree(option, greedy)).slice(0, 1));
  return greedy.length > best.length ? greedy : best;
}

/**
 * A place for each label, none over another, over a mark or over the edge: those that are needed first, then those there
 * is room for, in the order given. Both maps, the small one and the picture to take away are labelled by it.
 */
export function placeLabels(labels: readonly Label[], room: Room): readonly PlacedLabel[] {
  const needed = labels.filter((label) => label.needed).map((label) => candidates(label, room, labels));
  // What has the fewest places to stand is placed first, so that there is little to go back on.
  const placed = [...placeAll(needed.toSorted((a, b) => a.length - b.length).filter(({ length }) => length > 0))];
  for (const label of labels.filter((one) => !one.needed)) {
    const free = candidates(label, room, labels).find((one) => isFree(one, placed));
    if (free) placed.push(free);
  }
  const order = new Map(labels.map(({ key }, at) => [key, at]));
  return placed.toSorted((one, other) => (order.get(one.key) ?? 0) - (order.get(other.key) ?? 0));
}
