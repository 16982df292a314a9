import { fileFault, placeAt, type FileFault } from './file-fault.ts';
import { EDITION_LIMITS } from './limits.ts';

/** How files of other kinds begin. */
const OTHERS: readonly (readonly [name: string, ...magic: number[]])[] = [
  ['ZIP, XLSX, PPTX', 0x50, 0x4b],
  ['XLS, PPT', 0xd0, 0xcf, 0x11, 0xe0],
  ['PDF', 0x25, 0x50, 0x44, 0x46],
  ['GZIP', 0x1f, 0x8b],
  ['PNG', 0x89, 0x50, 0x4e, 0x47],
  ['JPEG', 0xff, 0xd8, 0xff],
];

const beginsWith = (bytes: Uint8Array, magic: readonly number[]) => magic.every((byte, at) => bytes[at] === byte);

/** With its mark, or without: every other byte of its first letters is zero. */
const isUtf16 = (bytes: Uint8Array) =>
  beginsWith(bytes, [0xff, 0xfe]) || beginsWith(bytes, [0xfe, 0xff]) || bytes.subarray(0, 4).includes(0);

/** The text of a file, or what kept it from being read. A mark of UTF-8 at its head is no part of it. */
export function textOfEditionBytes(bytes: Uint8Array): string | FileFault {
  if (bytes.length > EDITION_LIMITS.bytes) return fileFault('too-large', EDITION_LIMITS.bytes);
  if (bytes.length === 0) return fileFault('empty');
  const other = OTHERS.find(([, ...magic]) => beginsWith(bytes, magic));
  if (other) return fileFault('other-kind', other[0]);
  if (isUtf16(bytes)) return fileFault('utf-16');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    return fileFault('not-utf-8', '', placeAt(text, Math.max(0, text.indexOf('\uFFFD'))));
  }
}
