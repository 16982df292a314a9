import { boxAround } from './boxes.ts';
import { pxPerDegree } from './map-view.ts';
import { waysOf, type Label, type PlacedLabel } from './place-labels.ts';
import type { XY } from './projection.ts';
import type { SiteMark } from './site-marks.ts';

/** Radius of a dot, from its middle to its label, size of text and from one line to the next; in px. */
export interface Type {
  readonly dot: number;
  readonly gap: number;
  readonly text: number;
  readonly pitch: number;
}

/** For reading, and for a room that looks at a wall. */
export const TYPES = {
  reading: { dot: 5, gap: 10, text: 14, pitch: 17 },
  presenting: { dot: 8, gap: 15, text: 21, pitch: 26 },
} as const satisfies Record<string, Type>;

export interface Dot {
  readonly mark: SiteMark;
  readonly at: XY;
  /** Radius in px: of the dot, or of the ring where only an area is known. */
  readonly radius: number;
}

/** One line of a block: the name of a site. */
export interface SiteLabel {
  readonly mark: SiteMark;
  readonly lines: readonly string[];
  readonly anchor: PlacedLabel['anchor'];
  readonly at: XY;
  /** The first of those at one spot. */
  readonly leads: boolean;
}

/** Sites nearer to each other than a dot and a half are told apart by their names, in a list at the first of them. */
export function blocksOf(dots: readonly Dot[], type: Type): readonly (readonly Dot[])[] {
  const blocks: Dot[][] = [];
  for (const dot of dots.toSorted((a, b) => a.mark.rank - b.mark.rank)) {
    const near = blocks.find(([first]) => {
      if (!first || first.mark.extent !== dot.mark.extent) return false;
      return Math.hypot(first.at[0] - dot.at[0], first.at[1] - dot.at[1]) < type.dot * 3.4;
    });
    if (near) near.push(dot);
    else blocks.push([dot]);
  }
  return blocks;
}

const METRES_PER_DEGREE = 111_320 * Math.cos((22.4 * Math.PI) / 180);

/** How far an area reaches from its middle, in px. */
export function reachOf({ outline, uncertainty, lon }: SiteMark, zoom: number): number {
  const degrees = outline
    ? Math.max(...outline.map(([corner]) => Math.abs(corner - lon)))
    : uncertainty / METRES_PER_DEGREE;
  return Math.max(degrees * pxPerDegree(zoom), 7);
}

/** How far the ring of the chosen one stands out, in px. */
const RING = 5;

/** Above this reach, in px, the name of an area stands in it. */
const WIDE = 48;

export function labelOf(block: readonly Dot[], type: Type, chosen: string | null): Label | null {
  const [first] = block;
  if (!first) return null;
  const { mark, at, radius } = first;
  const list = block.map((dot) => dot.mark.label);
  const isArea = mark.extent === 'area';
  const isChosen = block.some((dot) => dot.mark.id === chosen);
  return {
    key: mark.id,
    ways: block.length > 1 ? [list] : waysOf(mark.label, type.text),
    at,
    reach: (isArea && radius > WIDE ? 0 : isArea ? radius + 5 : type.gap) + (isChosen ? RING : 0),
    ground: isArea ? boxAround(...at, radius) : null,
    text: type.text,
    pitch: type.pitch,
    across: isArea && radius > WIDE,
    needed: true,
  };
}

/** The lines of a placed block given back to the sites they name. */
export function siteLabels(block: readonly Dot[], placed: PlacedLabel, pitch: number): readonly SiteLabel[] {
  const [x, y] = placed.at;
  const { anchor } = placed;
  const [first] = block;
  if (block.length === 1 && first)
    return [{ mark: first.mark, lines: placed.lines, anchor, at: placed.at, leads: true }];
  return block.map(({ mark }, at) => ({ mark, lines: [mark.label], anchor, at: [x, y + at * pitch], leads: at === 0 }));
}
