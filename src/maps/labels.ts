import { textWidth } from '#src/view/text-width.ts';
import type { HalfWidth } from '#src/view/view.ts';
import { FRAMES } from './frames.ts';
import type { XY } from './projection.ts';

/** Sizes in px: text, from one line to the next, radius of a dot, from its middle to its label. */
export const LABELS = { text: 13.5, pitch: 15.5, dot: 5, gap: 11 } as const;

/** A box in px: left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

export interface Labelled {
  readonly key: string;
  readonly label: string;
  readonly at: XY;
}

export interface PlacedLabel {
  readonly key: string;
  readonly lines: readonly string[];
  /** Where the first line begins or, on the left side, ends: its baseline. */
  readonly at: XY;
  readonly side: Side;
  readonly box: Box;
}

type Side = 'left' | 'right';

interface Anchor {
  readonly side: Side;
  /** Down from the middle of the dot, in px. */
  readonly down?: number;
  /** The last word goes to a line of its own where the language writes words apart. */
  readonly breaks?: boolean;
}

/** Chosen by eye; a place that is not named here has its label on the right. */
const ANCHORS: Readonly<Record<HalfWidth, Readonly<Record<string, Anchor>>>> = {
  wide: {
    'innopark-yuen-long': { side: 'left' },
    'innopark-tai-po': { side: 'right', down: -4 },
    'science-park': { side: 'right', down: 4 },
    'innopark-tseung-kwan-o': { side: 'right', breaks: true },
    cyberport: { side: 'left', down: 2 },
  },
  narrow: {
    'innopark-yuen-long': { side: 'left', breaks: true },
    'innopark-tai-po': { side: 'right', down: -5 },
    'science-park': { side: 'right', down: 5 },
    'innopark-tseung-kwan-o': { side: 'right', breaks: true },
    cyberport: { side: 'left', down: 2 },
  },
};

/** How wide a line of a label is, in px. */
export const lineWidth = (line: string) => textWidth(line, LABELS.text);

function linesOf(label: string, breaks: boolean): readonly string[] {
  const at = label.lastIndexOf(' ');
  return breaks && at > 0 ? [label.slice(0, at), label.slice(at + 1)] : [label];
}

function placeLabel({ key, label, at: [x, y] }: Labelled, { side, down = 0, breaks = false }: Anchor): PlacedLabel {
  const lines = linesOf(label, breaks);
  const from = side === 'right' ? x + LABELS.gap : x - LABELS.gap;
  const baseline = y + down + LABELS.text * 0.35 - ((lines.length - 1) * LABELS.pitch) / 2;
  const width = Math.max(...lines.map(lineWidth));
  const left = side === 'right' ? from : from - width;
  const bottom = baseline + (lines.length - 1) * LABELS.pitch + LABELS.text * 0.24;
  return { key, lines, side, at: [from, baseline], box: [left, baseline - LABELS.text * 0.88, left + width, bottom] };
}

/** A label for each place, beside its dot. */
export function placeLabels(places: readonly Labelled[], width: HalfWidth): readonly PlacedLabel[] {
  return places.map((place) => {
    const chosen = ANCHORS[width][place.key];
    if (chosen) return placeLabel(place, chosen);
    const right = placeLabel(place, { side: 'right' });
    return right.box[2] <= FRAMES[width].width ? right : placeLabel(place, { side: 'left' });
  });
}

export const overlap = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
