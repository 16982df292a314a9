import { boxAround, type Box } from './boxes.ts';
import { frameOf, pxPerDegree, type MapView, type Size } from './map-view.ts';
import { placeLabels, waysOf, type Label, type PlacedLabel } from './place-labels.ts';
import { projector, type LonLat, type XY } from './projection.ts';
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

/** A name on the map that is no site. */
export interface MapName extends LonLat {
  readonly key: string;
  readonly label: string;
  /** From this zoom on, and up to that. */
  readonly from: number;
  readonly to: number;
}

interface Dot {
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

export interface Scene {
  readonly dots: readonly Dot[];
  readonly labels: readonly SiteLabel[];
  readonly names: readonly PlacedLabel[];
  /** Lines from a spot to the names that have no room beside it. */
  readonly leads: readonly (readonly [XY, XY])[];
  readonly boxes: readonly Box[];
}

export interface SceneParts {
  readonly view: MapView;
  readonly size: Size;
  readonly marks: readonly SiteMark[];
  readonly names: readonly MapName[];
  readonly type: Type;
  /** What lies over the map: buttons, legend and the like. */
  readonly covered: readonly Box[];
  readonly chosen: string | null;
}

/** Sites nearer to each other than a dot and a half are told apart by their names, in a list at the first of them. */
function blocksOf(dots: readonly Dot[], type: Type): readonly (readonly Dot[])[] {
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
function reachOf({ outline, uncertainty, lon }: SiteMark, zoom: number): number {
  const degrees = outline
    ? Math.max(...outline.map(([corner]) => Math.abs(corner - lon)))
    : uncertainty / METRES_PER_DEGREE;
  return Math.max(degrees * pxPerDegree(zoom), 7);
}

/** How far the ring of the chosen one stands out, in px. */
const RING = 5;

/** Above this reach, in px, the name of an area stands in it. */
const WIDE = 48;

function labelOf(block: readonly Dot[], type: Type, chosen: string | null): Label | null {
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
function siteLabels(block: readonly Dot[], placed: PlacedLabel, pitch: number): readonly SiteLabel[] {
  const [x, y] = placed.at;
  const { anchor } = placed;
  const [first] = block;
  if (block.length === 1 && first)
    return [{ mark: first.mark, lines: placed.lines, anchor, at: placed.at, leads: true }];
  return block.map(({ mark }, at) => ({ mark, lines: [mark.label], anchor, at: [x, y + at * pitch], leads: at === 0 }));
}

const isNear = ([x, y]: XY, { width, height }: Size) => x > -20 && y > -20 && x < width + 20 && y < height + 20;

const nameLabel = (name: MapName, at: XY, type: Type): Label => ({
  key: name.key,
  ways: [[name.label]],
  at,
  reach: 0,
  ground: null,
  text: type.text - 1,
  pitch: type.pitch,
  across: true,
  needed: false,
});

/** Everything that is drawn over the base map, with its place in px. Both base maps and the picture to take away share it. */
export function sceneOf({ view, size, marks, names, type, covered, chosen }: SceneParts): Scene {
  const project = projector(frameOf(view, size));
  const dots = marks
    .map((mark) => ({
      mark,
      at: project(mark),
      radius: mark.extent === 'area' ? reachOf(mark, view.zoom) : mark.ink === 'c2' ? type.dot - 1 : type.dot,
    }))
    .filter(({ at }) => isNear(at, size));
  const blocks = blocksOf(dots, type);
  const spots = dots.filter(({ mark }) => mark.extent === 'spot');
  const taken = [...covered, ...spots.map(({ at, radius }) => boxAround(...at, radius + 1))];
  const labels = blocks.flatMap((block) => labelOf(block, type, chosen) ?? []);
  const named = names.filter(({ from, to }) => view.zoom >= from && view.zoom < to);
  const room = { ...size, margin: 4, taken };
  const placed = placeLabels([...labels, ...named.map((name) => nameLabel(name, project(name), type))], room);
  const at = new Map(placed.map((one) => [one.key, one]));
  const isName = new Set(named.map(({ key }) => key));
  return {
    dots,
    labels: blocks.flatMap((block) => {
      const label = at.get(block[0]?.mark.id ?? '');
      return label ? siteLabels(block, label, type.pitch) : [];
    }),
    names: placed.filter(({ key }) => isName.has(key)),
    leads: placed.flatMap(({ lead }) => (lead ? [lead] : [])),
    boxes: placed.map(({ box }) => box),
  };
}
