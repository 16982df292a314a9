import { textWidth } from './text-width.ts';

/** A box in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A label to be placed at its mark, most wanted first. */
export interface Wanted {
  readonly key: string;
  readonly lines: readonly string[];
  readonly at: Spot;
  /** Would rather stand over a break than be left out. */
  readonly must: boolean;
}

export interface PlacedLabel extends Wanted {
  readonly anchor: 'start' | 'middle' | 'end';
  /** Where its first line is anchored, and the baseline of that line. */
  readonly x: number;
  readonly y: number;
}

/** Sizes of labels in px: text, from line to line, how far they keep off their mark, what is in the way and the next label, and other marks off them. */
export const SERIES_LABEL = { text: 14, line: 17, off: 11, apart: 3, between: 8, clear: 5, least: 2 } as const;

const meets = (one: Box, other: Box) =>
  one.left < other.right + SERIES_LABEL.apart &&
  other.left < one.right + SERIES_LABEL.apart &&
  one.top < other.bottom + SERIES_LABEL.apart &&
  other.top < one.bottom + SERIES_LABEL.apart;

/** How far a mark is from a label, in px. */
const distance = ({ left, right, top, bottom }: Box, { x, y }: Spot) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** Read as the label of its own mark: no other mark is as near by so many px, short of marks that all but touch. */
const isOwn = (box: Box, at: Spot, others: readonly Spot[], by: number) => {
  const own = distance(box, at);
  return others.every(
    (other) => Math.hypot(other.x - at.x, other.y - at.y) < own + SERIES_LABEL.clear || distance(box, other) > own + by,
  );
};

const within = (box: Box, room: Box) =>
  box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;

type Place = (at: Spot, width: number, height: number) => Omit<PlacedLabel, keyof Wanted> & { readonly box: Box };

const { off, line } = SERIES_LABEL;
const boxAt = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** How far down its line box a baseline stands. */
const BASE = line - 4;

/** Where a label may stand, best first: above, beside, below, and then off a corner. */
const PLACES: readonly Place[] = [
  ({ x, y }, width, height) => {
    const top = y - off - height;
    return { anchor: 'middle', x, y: top + BASE, box: boxAt(x - width / 2, top, width, height) };
  },
  ({ x, y }, width, height) => {
    const top = y - off - height;
    return { anchor: 'end', x: x + 6, y: top + BASE, box: boxAt(x + 6 - width, top, width, height) };
  },
  ({ x, y }, width, height) => {
    const top = y - off - height;
    return { anchor: 'start', x: x - 6, y: top + BASE, box: boxAt(x - 6, top, width, height) };
  },
  ({ x, y }, width, height) => {
    const top = y - height / 2;
    return { anchor: 'end', x: x - off, y: top + BASE, box: boxAt(x - off - width, top, width, height) };
  },
  ({ x, y }, width, height) => {
    const top = y - height / 2;
    return { anchor: 'start', x: x + off, y: top + BASE, box: boxAt(x + off, top, width, height) };
  },
  ({ x, y }, width, height) => {
    const top = y + off - 1;
    return { anchor: 'middle', x, y: top + BASE, box: boxAt(x - width / 2, top, width, height) };
  },
  ({ x, y }, width, height) => {
    const top = y + off - 1;
    return { anchor: 'start', x: x - 6, y: top + BASE, box: boxAt(x - 6, top, width, height) };
  },
  ({ x, y }, width, height) => {
    const top = y + off - 1;
    return { anchor: 'end', x: x + 6, y: top + BASE, box: boxAt(x + 6 - width, top, width, height) };
  },
  ({ x, y }, width, height) => {
    const top = y - 4 - height;
    return { anchor: 'end', x: x - 10, y: top + BASE, box: boxAt(x - 10 - width, top, width, height) };
  },
  ({ x, y }, width, height) => {
    const top = y + 4;
    return { anchor: 'start', x: x + 10, y: top + BASE, box: boxAt(x + 10, top, width, height) };
  },
  ({ x, y }, width, height) => {
    const top = y - 4 - height;
    return { anchor: 'start', x: x + 10, y: top + BASE, box: boxAt(x + 10, top, width, height) };
  },
  ({ x, y }, width, height) => {
    const top = y + 4;
    return { anchor: 'end', x: x - 10, y: top + BASE, box: boxAt(x - 10 - width, top, width, height) };
  },
];

/** What labels keep off: marks and lines always, breaks where they can. */
export interface Obstacles {
  readonly marks: readonly Box[];
  readonly breaks: readonly Box[];
}

/** Labels where they meet neither each other nor what is in the way; what finds no place is left to the reading line. */
export function placeLabels(
  wanted: readonly Wanted[],
  { marks, breaks }: Obstacles,
  room: Box,
): readonly PlacedLabel[] {
  const taken: Box[] = [...marks];
  const tried = (label: Wanted, lines: readonly string[]): PlacedLabel | undefined => {
    const width = Math.max(...lines.map((text) => textWidth(text, SERIES_LABEL.text)));
    const places = PLACES.map((place) => place(label.at, width, lines.length * line)).filter(
      ({ box }) => within(box, room) && !taken.some((other) => meets(box, other)),
    );
    const others = wanted.filter((one) => one !== label).map(({ at }) => at);
    const clear = places.filter(({ box }) => !breaks.some((other) => meets(box, other)));
    const own = [SERIES_LABEL.clear, SERIES_LABEL.least].flatMap((by) =>
      clear.filter(({ box }) => isOwn(box, label.at, others, by)),
    );
    const found = own[0] ?? (label.must ? (clear[0] ?? places[0]) : undefined);
    if (!found) return undefined;
    const { box, ...where } = found;
    const beside = SERIES_LABEL.between - SERIES_LABEL.apart;
    taken.push({ ...box, left: box.left - beside, right: box.right + beside });
    return { ...label, ...where, lines };
  };
  // The number alone, where there is no room for whose it is.
  return wanted.flatMap((label) => tried(label, label.lines) ?? tried(label, label.lines.slice(-1)) ?? []);
}

/** Small boxes along a line, for labels to keep off it. */
export function boxesAlong(from: Spot, to: Spot): readonly Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6));
  return Array.from({ length: steps + 1 }, (_, at) => {
    const x = from.x + ((to.x - from.x) * at) / steps;
    const y = from.y + ((to.y - from.y) * at) / steps;
    return boxAt(x - 1, y - 1, 2, 2);
  });
}
