import { readDeltas, readPoints, writeDeltas } from './deltas.ts';
import { interpolateUntouched } from './untouched.ts';
import type { Outline } from './outlines.ts';
import { tableOf, type Tables } from './sfnt.ts';

/** How far each point of an outline moves from the lightest to the boldest end of the axis. */
export interface Shift {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

const PHANTOMS = 4;
const SHARED_POINTS = 0x8000;
const EMBEDDED_PEAK = 0x8000;
const INTERMEDIATE = 0x4000;
const PRIVATE_POINTS = 0x2000;
const ONE = 0x4000;

/** The shifts of a font with one axis whose only other drawing is at the bold end; anything else throws. */
export function readShifts(tables: Tables, outlines: readonly Outline[]): Shift[] {
  const gvar = tableOf(tables, 'gvar');
  if (gvar.readUInt16BE(4) !== 1) throw new Error('The merger handles fonts with one axis only.');
  const isLong = (gvar.readUInt16BE(14) & 1) === 1;
  const data = gvar.readUInt32BE(16);
  const offset = (glyph: number) =>
    isLong ? gvar.readUInt32BE(20 + glyph * 4) : gvar.readUInt16BE(20 + glyph * 2) * 2;
  const sharedAt = gvar.readUInt32BE(8);
  const sharedPeak = (index: number) => gvar.readInt16BE(sharedAt + index * 2);
  return outlines.map((outline, glyph) =>
    readShift(gvar.subarray(data + offset(glyph), data + offset(glyph + 1)), outline, sharedPeak),
  );
}

function readShift(bytes: Buffer, outline: Outline, sharedPeak: (index: number) => number): Shift {
  const total = { x: outline.x.map(() => 0), y: outline.x.map(() => 0) };
  if (bytes.length === 0) return total;
  const count = bytes.readUInt16BE(0);
  let at = bytes.readUInt16BE(2);
  let common: number[] | undefined;
  if (count & SHARED_POINTS) ({ points: common, next: at } = readPoints(bytes, at));
  for (let left = count & 0xfff, header = 4; left > 0; left--) {
    const size = bytes.readUInt16BE(header);
    const flags = bytes.readUInt16BE(header + 2);
    const peak = flags & EMBEDDED_PEAK ? bytes.readInt16BE(header + 4) : sharedPeak(flags & 0xfff);
    if (peak !== ONE || flags & INTERMEDIATE) throw new Error('A drawing between the ends of the weight axis.');
    header += flags & EMBEDDED_PEAK ? 6 : 4;
    const tuple = readTuple(bytes.subarray(at, at + size), outline, flags & PRIVATE_POINTS ? 'own' : common);
    tuple.x.forEach((value, point) => (total.x[point] = (total.x[point] ?? 0) + value));
    tuple.y.forEach((value, point) => (total.y[point] = (total.y[point] ?? 0) + value));
    at += size;
  }
  return total;
}

function readTuple(bytes: Buffer, outline: Outline, given: number[] | undefined | 'own'): Shift {
  const { points, next } = given === 'own' ? readPoints(bytes, 0) : { points: given, next: 0 };
  const count = points?.length ?? outline.x.length + PHANTOMS;
  const x = readDeltas(bytes, next, count);
  const y = readDeltas(bytes, x.next, count);
  if (!points) return { x: x.values.slice(0, outline.x.length), y: y.values.slice(0, outline.x.length) };
  return {
    x: interpolateUntouched(outline.ends, outline.x, points, x.values),
    y: interpolateUntouched(outline.ends, outline.y, points, y.values),
  };
}

function writeShift({ x, y }: Shift): Buffer {
  if (x.every((value) => value === 0) && y.every((value) => value === 0)) return Buffer.alloc(0);
  const still = Array.from({ length: PHANTOMS }, () => 0);
  const deltas = Buffer.concat([Buffer.of(0), writeDeltas([...x, ...still]), writeDeltas([...y, ...still])]);
  const header = Buffer.alloc(8);
  header.writeUInt16BE(1, 0);
  header.writeUInt16BE(8, 2);
  header.writeUInt16BE(deltas.length, 4);
  header.writeUInt16BE(PRIVATE_POINTS, 6);
  const body = Buffer.concat([header, deltas]);
  return Buffer.concat([body, Buffer.alloc(body.length & 1)]);
}

/** The table `gvar` of these shifts, one for each glyph. */
export function writeShifts(shifts: readonly Shift[]): Buffer {
  const bodies = shifts.map(writeShift);
  const offsets = 20 + (bodies.length + 1) * 4;
  const header = Buffer.alloc(offsets + 2);
  header.writeUInt16BE(1, 0);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(1, 6);
  header.writeUInt32BE(offsets, 8);
  header.writeUInt16BE(bodies.length, 12);
  header.writeUInt16BE(1, 14);
  header.writeUInt32BE(offsets + 2, 16);
  header.writeInt16BE(ONE, offsets);
  let offset = 0;
  bodies.forEach((body, glyph) => header.writeUInt32BE((offset += body.length), 24 + glyph * 4));
  return Buffer.concat([header, ...bodies]);
}
