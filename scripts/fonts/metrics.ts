import { boxOf, type Outline } from './outlines.ts';
import { tableOf, type Tables } from './sfnt.ts';

const UNITS_PER_EM = 18;
const BOX = 36;
const LONG_OFFSETS = 50;
// Where these tables keep lengths in font units.
const LENGTHS = {
  hhea: [4, 6, 8, 10, 12, 14, 16],
  'OS/2': [2, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 68, 70, 72, 74, 76, 86, 88],
  post: [8, 10],
} as const;

export const unitsPerEm = (tables: Tables) => tableOf(tables, 'head').readUInt16BE(UNITS_PER_EM);

/** How far the pen moves on after each glyph. */
export function readAdvances(tables: Tables): number[] {
  const hmtx = tableOf(tables, 'hmtx');
  const metrics = tableOf(tables, 'hhea').readUInt16BE(34);
  const count = tableOf(tables, 'maxp').readUInt16BE(4);
  return Array.from({ length: count }, (_, glyph) => hmtx.readUInt16BE(Math.min(glyph, metrics - 1) * 4));
}

/** The tables that hold lengths, redrawn on an em of `1 / grid` as many units. */
export function rescale(tables: Tables, grid: number): Tables {
  const scaled: Tables = new Map();
  for (const [tag, offsets] of Object.entries(LENGTHS)) {
    const table = Buffer.from(tableOf(tables, tag));
    for (const at of offsets) table.writeInt16BE(Math.round(table.readInt16BE(at) / grid), at);
    scaled.set(tag, table);
  }
  const head = Buffer.from(tableOf(tables, 'head'));
  head.writeUInt16BE(unitsPerEm(tables) / grid, UNITS_PER_EM);
  return scaled.set('head', head);
}

/** `hmtx`, and the fields of `head`, `hhea` and `maxp` that depend on the glyphs. */
export function writeMetrics(scaled: Tables, outlines: readonly Outline[], advances: readonly number[]): Tables {
  const boxes = outlines.map(boxOf);
  const last = advances.at(-1);
  const metrics = advances.findLastIndex((advance) => advance !== last) + 2;
  const hmtx = Buffer.alloc(metrics * 4 + (advances.length - metrics) * 2);
  advances.forEach((advance, glyph) => {
    if (glyph < metrics) hmtx.writeUInt16BE(advance, glyph * 4);
    const at = glyph < metrics ? glyph * 4 + 2 : metrics * 4 + (glyph - metrics) * 2;
    hmtx.writeInt16BE(boxes[glyph]?.[0] ?? 0, at);
  });
  const head = Buffer.from(tableOf(scaled, 'head'));
  [Math.min, Math.min, Math.max, Math.max].forEach((pick, edge) =>
    head.writeInt16BE(pick(...boxes.map((box) => box[edge] ?? 0)), BOX + edge * 2),
  );
  head.writeInt16BE(1, LONG_OFFSETS);
  const hhea = Buffer.from(tableOf(scaled, 'hhea'));
  hhea.writeUInt16BE(Math.max(...advances), 10);
  hhea.writeUInt16BE(metrics, 34);
  const maxp = Buffer.alloc(32);
  maxp.writeUInt32BE(0x00010000, 0);
  const points = Math.max(...outlines.map(({ x }) => x.length));
  const contours = Math.max(...outlines.map(({ ends }) => ends.length));
  [outlines.length, points, contours, 0, 0, 2].forEach((value, i) => maxp.writeUInt16BE(value, 4 + i * 2));
  return new Map([...scaled, ['hmtx', hmtx], ['head', head], ['hhea', hhea], ['maxp', maxp]]);
}
