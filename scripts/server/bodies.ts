import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentType, isCompressible } from './content-types.ts';

export type Encoding = 'br' | 'gzip' | 'identity';

export interface Body {
  readonly bytes: Buffer;
  readonly type: string;
  readonly etag: string;
  readonly encoding: Encoding;
  /** Whether another reader may get other bytes. */
  readonly varies: boolean;
}

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** The best encoding a reader accepts; `br;q=0` refuses it. */
export function chooseEncoding(accepted: string): Encoding {
  const refused = (name: string) => new RegExp(`\\b${name}\\s*;\\s*q=0(?:\\.0*)?(?:,|$)`).test(accepted);
  const takes = (name: string) => new RegExp(`\\b${name}\\b`).test(accepted) && !refused(name);
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'identity';
}

function compress(bytes: Buffer, type: string, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return compressGzip(bytes, { level: 9 });
  // A page rides in the first flight of packets, so it is worth the slowest setting; the rest is not.
  const quality = type.startsWith('text/html') ? constants.BROTLI_MAX_QUALITY : 9;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return compressBrotli(bytes, { params });
}

async function makeBody(file: string, encoding: Encoding): Promise<Body> {
  const [raw, type] = [await readFile(file), contentType(file)];
  const varies = isCompressible(type);
  const used = varies ? encoding : 'identity';
  const bytes = used === 'identity' ? raw : await compress(raw, type, used);
  const etag = `"${createHash('sha256').update(raw).digest('base64url').slice(0, 22)}-${used}"`;
  return { bytes, type, etag, encoding: used, varies };
}

/** Reads and compresses each file once for as long as it does not change on disk. */
export function keepBodies() {
  const kept = new Map<string, Promise<Body>>();
  return async (file: string, encoding: Encoding): Promise<Body> => {
    const { mtimeMs, size } = await stat(file);
    const key = `${file}|${mtimeMs}|${size}|${encoding}`;
    const known = kept.get(key) ?? makeBody(file, encoding);
    kept.set(key, known);
    return known;
  };
}
