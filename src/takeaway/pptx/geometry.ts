/** Slides are laid out in px of 1920 x 1080, as the ones that are played; a px is half a point. */
export const SLIDE = { width: 1920, height: 1080 } as const;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 104;
const INNER = SLIDE.width - 2 * MARGIN;

/** Fixed slots. Nothing moves when the language changes. */
export const SLOTS = {
  title: { x: MARGIN, y: 56, width: INNER, height: 164 },
  /** What is counted, or the caption where there is more than one drawing. */
  sub: { x: MARGIN, y: 232, width: INNER, height: 84 },
  body: { x: MARGIN, y: 330, width: INNER, height: 612 },
  /** The body over a caption at its foot. */
  finding: { x: MARGIN, y: 330, width: INNER, height: 548 },
  remark: { x: MARGIN, y: 888, width: INNER, height: 58 },
  opening: { x: MARGIN, y: 180, width: 1500, height: 440 },
  openingCaption: { x: MARGIN, y: 660, width: 1340, height: 176 },
  rule: { x: MARGIN, y: 958, width: INNER, height: 0 },
  source: { x: MARGIN, y: 972, width: 1180, height: 66 },
  asOf: { x: 1308, y: 972, width: 350, height: 66 },
  number: { x: 1676, y: 972, width: 140, height: 34 },
} as const satisfies Record<string, Box>;

/** On a map slide the words stand beside the map. */
export const MAP_SLOTS = {
  title: { x: MARGIN, y: 84, width: 506, height: 400 },
  sub: { x: MARGIN, y: 510, width: 506, height: 220 },
  body: { x: 660, y: 0, width: 1260, height: SLIDE.height },
  rule: { x: MARGIN, y: 760, width: 506, height: 0 },
  source: { x: MARGIN, y: 776, width: 506, height: 216 },
  number: { x: MARGIN, y: 1006, width: 140, height: 34 },
} as const satisfies Record<string, Box>;

export type Room = Pick<Box, 'width' | 'height'>;

/** The places of pictures; in a pair what is left under the finding and the unit. */
export const ROOMS = {
  finding: SLOTS.finding,
  pair: { width: (INNER - 64) / 2, height: 450 },
  map: MAP_SLOTS.body,
} as const satisfies Record<string, Room>;

/** Sizes of text in px: none is below a fiftieth of the height. */
export const TEXT = {
  least: 22,
  foot: 24,
  note: 26,
  caption: 32,
  remark: 27,
  value: 36,
  title: 64,
  opening: 92,
  line: 38,
} as const;

const GAP = 48;

/** Slots beside each other in a box. */
export function across(box: Box, count: number, gap: number = GAP): readonly Box[] {
  const width = (box.width - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, at) => ({ ...box, x: box.x + at * (width + gap), width }));
}

/** A box without so much of its top. */
export const below = (box: Box, height: number): Box => ({ ...box, y: box.y + height, height: box.height - height });

/** The largest box of a shape inside another, in its upper left corner. */
export function fitted(box: Box, shape: Pick<Box, 'width' | 'height'>): Box {
  const scale = Math.min(box.width / shape.width, box.height / shape.height);
  const [width, height] = [shape.width * scale, shape.height * scale];
  return { x: box.x, y: box.y, width, height };
}

export const emu = (px: number): number => Math.round(px * 6350);

/** A size of text as the format counts it: hundredths of a point. */
export const points = (px: number): number => Math.round(px * 50);
