// The packed number lists of the OpenType variation formats (point numbers and deltas).
const WORDS = 0x40;
const ZEROS = 0x80;
const LONGEST_RUN = 64;

/** Reads `count` packed deltas at `at`; says where it stopped. */
export function readDeltas(bytes: Buffer, at: number, count: number): { values: number[]; next: number } {
  const values: number[] = [];
  while (values.length < count) {
    const control = bytes.readUInt8(at++);
    for (let left = (control & 0x3f) + 1; left > 0; left--) {
      if (control & ZEROS) values.push(0);
      else if (control & WORDS) {
        values.push(bytes.readInt16BE(at));
        at += 2;
      } else values.push(bytes.readInt8(at++));
    }
  }
  return { values, next: at };
}

/** Reads packed point numbers; `undefined` stands for all points. */
export function readPoints(bytes: Buffer, at: number): { points: number[] | undefined; next: number } {
  let count = bytes.readUInt8(at++);
  if (count === 0) return { points: undefined, next: at };
  if (count & 0x80) count = ((count & 0x7f) << 8) | bytes.readUInt8(at++);
  const points: number[] = [];
  let point = 0;
  while (points.length < count) {
    const control = bytes.readUInt8(at++);
    for (let left = (control & 0x7f) + 1; left > 0; left--) {
      point += control & 0x80 ? bytes.readUInt16BE(at) : bytes.readUInt8(at);
      at += control & 0x80 ? 2 : 1;
      points.push(point);
    }
  }
  return { points, next: at };
}

const kindOf = (value: number) => (value === 0 ? ZEROS : value >= -128 && value < 128 ? 0 : WORDS);

/** Packs deltas into runs of zeros, bytes and words. */
export function writeDeltas(values: readonly number[]): Buffer {
  const bytes: number[] = [];
  for (let start = 0; start < values.length;) {
    const kind = kindOf(values[start] ?? 0);
    let end = start + 1;
    while (end < values.length && end - start < LONGEST_RUN && belongs(values, end, kind)) end++;
    bytes.push(kind | (end - start - 1));
    for (const value of values.slice(start, end)) {
      if (kind === WORDS) bytes.push((value >> 8) & 0xff);
      if (kind !== ZEROS) bytes.push(value & 0xff);
    }
    start = end;
  }
  return Buffer.from(bytes);
}

// A single zero among bytes is cheaper written as a byte than as a run of its own.
function belongs(values: readonly number[], index: number, kind: number): boolean {
  const own = kindOf(values[index] ?? 0);
  if (kind === 0 && own === ZEROS) return index + 1 < values.length && kindOf(values[index + 1] ?? 0) === 0;
  return own === kind;
}
