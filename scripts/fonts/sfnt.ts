/** The tables of a TrueType file by their four-letter tag. */
export type Tables = Map<string, Buffer>;

const DIRECTORY = 12;
const RECORD = 16;
const CHECKSUM_MAGIC = 0xb1b0afba;

export function readTables(font: Buffer): Tables {
  const tables: Tables = new Map();
  for (let at = DIRECTORY, end = at + font.readUInt16BE(4) * RECORD; at < end; at += RECORD) {
    const offset = font.readUInt32BE(at + 8);
    tables.set(font.toString('latin1', at, at + 4), font.subarray(offset, offset + font.readUInt32BE(at + 12)));
  }
  return tables;
}

/** The table with this tag; throws when the font has none. */
export function tableOf(tables: Tables, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new Error(`The font has no table "${tag}".`);
  return table;
}

const padded = (table: Buffer) => Buffer.concat([table, Buffer.alloc(-table.length & 3)]);

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

/** One TrueType file of these tables, with checksums as the format wants them. */
export function writeTables(tables: Tables): Buffer {
  const head = Buffer.from(tableOf(tables, 'head'));
  head.writeUInt32BE(0, 8);
  const sorted = [...tables].map(([tag, bytes]) => [tag, tag === 'head' ? head : bytes] as const);
  sorted.sort(([a], [b]) => (a < b ? -1 : 1));
  const directory = Buffer.alloc(DIRECTORY + sorted.length * RECORD);
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(sorted.length, 4);
  directory.writeUInt16BE(power * RECORD, 6);
  directory.writeUInt16BE(Math.log2(power), 8);
  directory.writeUInt16BE((sorted.length - power) * RECORD, 10);
  let offset = directory.length;
  const bodies = sorted.map(([tag, bytes], index) => {
    const at = DIRECTORY + index * RECORD;
    const body = padded(bytes);
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(checksum(body), at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(bytes.length, at + 12);
    offset += body.length;
    return { tag, body, at: offset - body.length };
  });
  const font = Buffer.concat([directory, ...bodies.map(({ body }) => body)]);
  const headAt = bodies.find(({ tag }) => tag === 'head')?.at ?? 0;
  font.writeUInt32BE((CHECKSUM_MAGIC - checksum(font)) >>> 0, headAt + 8);
  return font;
}
