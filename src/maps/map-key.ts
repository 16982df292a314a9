import { textWidth } from '#src/view/text-width.ts';
import type { Box } from './boxes.ts';
import { pxPerDegree, type MapView, type Size } from './map-view.ts';
import type { Look, SiteMark } from './site-marks.ts';

/** A sign of the map and what it means. */
export interface KeyEntry {
  readonly look: Look;
  readonly extent: SiteMark['extent'];
  readonly words: string;
}

/** Lengths that a scale may have, in km. */
const LENGTHS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20] as const;
/** A scale is no longer than this, in px. */
const LONGEST = 110;

const KM_PER_DEGREE = 111.32;

/** The longest round length that fits, in km, and how many px it takes at the middle of the map. */
export function scaleOf({ zoom, lat }: MapView): { readonly km: number; readonly px: number } {
  const pxPerKm = pxPerDegree(zoom) / (KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180));
  const km = LENGTHS.findLast((length) => length * pxPerKm <= LONGEST) ?? LENGTHS[0];
  return { km, px: Math.round(km * pxPerKm) };
}

const EDGE = 14;
const SIGN = 22;
const GAP = 16;

export interface KeyLayout {
  readonly entries: readonly { readonly entry: KeyEntry; readonly at: readonly [number, number] }[];
  /** Where the scale begins: the left end of its bar. */
  readonly scale: readonly [number, number];
  /** What labels keep clear of. */
  readonly box: Box;
}

/** Signs in rows along the foot of the map, the scale above them; text is of a size in px. */
export function keyLayout(entries: readonly KeyEntry[], { width, height }: Size, text: number): KeyLayout {
  const row = text * 1.7;
  const placed: { entry: KeyEntry; x: number; row: number }[] = [];
  let [x, rows] = [EDGE, 0];
  for (const entry of entries) {
    const wide = SIGN + textWidth(entry.words, text);
    if (x > EDGE && x + wide > width - EDGE) [x, rows] = [EDGE, rows + 1];
    placed.push({ entry, x, row: rows });
    x += wide + GAP;
  }
  const top = height - EDGE - rows * row;
  const widest = Math.max(...placed.map((one) => one.x + SIGN + textWidth(one.entry.words, text)), LONGEST + EDGE);
  return {
    entries: placed.map((one) => ({ entry: one.entry, at: [one.x, top + one.row * row] })),
    scale: [EDGE, top - row],
    box: [0, top - row * 2.1, widest + 8, height],
  };
}
