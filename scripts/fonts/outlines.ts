import { tableOf, type Tables } from './sfnt.ts';

/** A drawn character: its contours' points in font units. Chinese faces hold no composites; one would throw. */
export interface Outline {
  /** Index of the last point of each contour. */
  readonly ends: readonly number[];
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly onCurve: readonly boolean[];
}

const EMPTY: Outline = { ends: [], x: [], y: [], onCurve: [] };
const ON_CURVE = 1;
const SHORT = { x: 2, y: 4 };
const SAME = { x: 16, y: 32 };
const REPEAT = 8;

/** Every outline of a font by glyph number. */
export function readOutlines(tables: Tables): Outline[] {
  const glyf = tableOf(tables, 'glyf');
  const loca = tableOf(tables, 'loca');
  const isLong = tableOf(tables, 'head').readInt16BE(50) === 1;
  const offset = (glyph: number) => (isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2);
  const count = tableOf(tables, 'maxp').readUInt16BE(4);
  return Array.from({ length: count }, (_, glyph) => readOutline(glyf.subarray(offset(glyph), offset(glyph + 1))));
}

function readOutline(bytes: Buffer): Outline {
  if (bytes.length === 0) return EMPTY;
  const contours = bytes.readInt16BE(0);
  if (contours < 0) throw new Error('A composite glyph: the merger handles simple outlines only.');
  const ends = Array.from({ length: contours }, (_, contour) => bytes.readUInt16BE(10 + contour * 2));
  const instructions = 10 + contours * 2;
  let at = instructions + 2 + bytes.readUInt16BE(instructions);
  const points = (ends.at(-1) ?? -1) + 1;
  const flags: number[] = [];
  while (flags.length < points) {
    const flag = bytes.readUInt8(at++);
    const times = flag & REPEAT ? bytes.readUInt8(at++) + 1 : 1;
    for (let i = 0; i < times; i++) flags.push(flag);
  }
  const along = (axis: 'x' | 'y') => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & SHORT[axis]) value += (flag & SAME[axis] ? 1 : -1) * bytes.readUInt8(at++);
      else if (!(flag & SAME[axis])) {
        value += bytes.readInt16BE(at);
        at += 2;
      }
      return value;
    });
  };
  const x = along('x');
  const y = along('y');
  return { ends, x, y, onCurve: flags.map((flag) => (flag & ON_CURVE) === ON_CURVE) };
}

export const boxOf = ({ x, y }: Outline) =>
  x.length === 0 ? [0, 0, 0, 0] : [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)];

// The web font format packs points anew, so one plain encoding for all is enough here.
function writeOutline(outline: Outline): Buffer {
  const { ends, x, y, onCurve } = outline;
  if (x.length === 0) return Buffer.alloc(0);
  const bytes = Buffer.alloc((12 + ends.length * 2 + x.length * 5 + 3) & ~3);
  bytes.writeInt16BE(ends.length, 0);
  boxOf(outline).forEach((edge, index) => bytes.writeInt16BE(edge, 2 + index * 2));
  ends.forEach((end, contour) => bytes.writeUInt16BE(end, 10 + contour * 2));
  let at = 12 + ends.length * 2;
  for (const isOn of onCurve) at = bytes.writeUInt8(isOn ? ON_CURVE : 0, at);
  for (const values of [x, y])
    values.forEach((value, i) => (at = bytes.writeInt16BE(value - (values[i - 1] ?? 0), at)));
  return bytes;
}

/** The tables `glyf` and `loca` (long offsets) of these outlines. */
export function writeOutlines(outlines: readonly Outline[]): { glyf: Buffer; loca: Buffer } {
  const bodies = outlines.map(writeOutline);
  const loca = Buffer.alloc((bodies.length + 1) * 4);
  let offset = 0;
  bodies.forEach((body, glyph) => loca.writeUInt32BE((offset += body.length), (glyph + 1) * 4));
  return { glyf: Buffer.concat(bodies), loca };
}
