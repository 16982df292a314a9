import { inflateSync } from 'node:zlib';

/** What a PNG is, read to its last byte. */
export interface ReadPng {
  readonly width: number;
  readonly height: number;
  /** How many different bytes its filtered rows hold: an empty picture has next to none. */
  readonly colours: number;
}

const SIGNATURE = '89504e470d0a1a0a';

/** Throws where it is no whole PNG of eight bits. */
export function readPng(file: Uint8Array): ReadPng {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (bytes.toString('hex', 0, 8) !== SIGNATURE) throw new Error('This is no PNG');
  const [width, height, depth] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes.readUInt8(24)];
  const channels = { 2: 3, 6: 4 }[bytes.readUInt8(25)];
  if (depth !== 8 || channels === undefined) throw new Error('This PNG is of another kind');
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const rows = inflateSync(Buffer.concat(data));
  if (rows.length !== height * (width * channels + 1)) throw new Error('This PNG is cut off');
  return { width, height, colours: new Set(rows).size };
}
