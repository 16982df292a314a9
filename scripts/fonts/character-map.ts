import { tableOf, type Tables } from './sfnt.ts';

/** Glyph numbers by code point. */
export type CharacterMap = ReadonlyMap<number, number>;

export function readCharacterMap(tables: Tables): CharacterMap {
  const cmap = tableOf(tables, 'cmap');
  const map = new Map<number, number>();
  for (let record = 4, end = 4 + cmap.readUInt16BE(2) * 8; record < end; record += 8) {
    const subtable = cmap.subarray(cmap.readUInt32BE(record + 4));
    const format = subtable.readUInt16BE(0);
    if (format === 4) readSegments(subtable, map);
    if (format === 12) readGroups(subtable, map);
  }
  return map;
}

function readSegments(subtable: Buffer, map: Map<number, number>): void {
  const size = subtable.readUInt16BE(6);
  for (let segment = 0; segment < size; segment += 2) {
    const last = subtable.readUInt16BE(14 + segment);
    const first = subtable.readUInt16BE(16 + size + segment);
    const delta = subtable.readUInt16BE(16 + size * 2 + segment);
    const at = 16 + size * 3 + segment;
    const rangeOffset = subtable.readUInt16BE(at);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const listed = rangeOffset === 0 ? code : subtable.readUInt16BE(at + rangeOffset + (code - first) * 2);
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) map.set(code, glyph);
    }
  }
}

function readGroups(subtable: Buffer, map: Map<number, number>): void {
  for (let group = 16, end = 16 + subtable.readUInt32BE(12) * 12; group < end; group += 12) {
    const first = subtable.readUInt32BE(group);
    const glyph = subtable.readUInt32BE(group + 8);
    for (let code = first; code <= subtable.readUInt32BE(group + 4); code++) map.set(code, glyph + code - first);
  }
}

interface Run {
  readonly first: number;
  readonly glyph: number;
  last: number;
}

function runsOf(map: CharacterMap): Run[] {
  const runs: Run[] = [];
  for (const [code, glyph] of [...map].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run && code === run.last + 1 && glyph === run.glyph + code - run.first) run.last = code;
    else runs.push({ first: code, glyph, last: code });
  }
  return runs;
}

const ENCODINGS = [
  { platform: 0, encoding: 3, isWide: false },
  { platform: 0, encoding: 4, isWide: true },
  { platform: 3, encoding: 1, isWide: false },
  { platform: 3, encoding: 10, isWide: true },
] as const;

/** The table `cmap`: format 4, and format 12 as well where a character lies beyond U+FFFF. */
export function writeCharacterMap(map: CharacterMap): Buffer {
  const runs = runsOf(map);
  const segments = writeSegments(runs.filter(({ last }) => last < 0xffff));
  const groups = runs.some(({ last }) => last > 0xffff) ? writeGroups(runs) : undefined;
  const records = ENCODINGS.filter(({ isWide }) => groups !== undefined || !isWide);
  const header = Buffer.alloc(4 + records.length * 8);
  header.writeUInt16BE(records.length, 2);
  records.forEach(({ platform, encoding, isWide }, i) => {
    header.writeUInt16BE(platform, 4 + i * 8);
    header.writeUInt16BE(encoding, 6 + i * 8);
    header.writeUInt32BE(header.length + (isWide ? segments.length : 0), 8 + i * 8);
  });
  return Buffer.concat([header, segments, groups ?? Buffer.alloc(0)]);
}

function writeSegments(runs: readonly Run[]): Buffer {
  const segments = [...runs, { first: 0xffff, last: 0xffff, glyph: 0 }];
  const size = segments.length * 2;
  const power = 2 ** Math.floor(Math.log2(segments.length));
  const body = Buffer.alloc(16 + size * 4);
  const header = [4, body.length, 0, size, power * 2, Math.log2(power), size - power * 2];
  header.forEach((value, i) => body.writeUInt16BE(value, i * 2));
  segments.forEach(({ first, last, glyph }, i) => {
    body.writeUInt16BE(last, 14 + i * 2);
    body.writeUInt16BE(first, 16 + size + i * 2);
    body.writeUInt16BE(first === 0xffff ? 1 : (glyph - first) & 0xffff, 16 + size * 2 + i * 2);
  });
  return body;
}

function writeGroups(runs: readonly Run[]): Buffer {
  const body = Buffer.alloc(16 + runs.length * 12);
  body.writeUInt16BE(12, 0);
  body.writeUInt32BE(body.length, 4);
  body.writeUInt32BE(runs.length, 12);
  runs.forEach(({ first, last, glyph }, i) =>
    [first, last, glyph].forEach((value, field) => body.writeUInt32BE(value, 16 + i * 12 + field * 4)),
  );
  return body;
}
