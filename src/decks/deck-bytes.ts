import { deckFault, WHOLE_FILE, type DeckFault } from './deck-fault.ts';
import { LIMITS } from './limits.ts';

/** How files of other kinds begin. */
const OTHERS: readonly { readonly name: string; readonly magic: readonly number[] }[] = [
  { name: 'PPTX/ZIP', magic: [0x50, 0x4b] },
  { name: 'PPT', magic: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'PDF', magic: [0x25, 0x50, 0x44, 0x46] },
  { name: 'GZIP', magic: [0x1f, 0x8b] },
  { name: 'PNG', magic: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'JPEG', magic: [0xff, 0xd8, 0xff] },
];

const beginsWith = (bytes: Uint8Array, magic: readonly number[]) => magic.every((byte, at) => bytes[at] === byte);

/** With its mark, or without: every other byte of its first letters is zero. */
const isUtf16 = (bytes: Uint8Array) =>
  beginsWith(bytes, [0xff, 0xfe]) || beginsWith(bytes, [0xfe, 0xff]) || bytes.subarray(0, 4).includes(0);

/** The text of a file, or what kept it from being read. A mark of UTF-8 at its head is no part of it. */
export function textOfBytes(bytes: Uint8Array): string | DeckFault {
  if (bytes.length > LIMITS.bytes) return deckFault(WHOLE_FILE, 'too-large', LIMITS.bytes);
  if (bytes.length === 0) return deckFault(WHOLE_FILE, 'empty');
  const other = OTHERS.find(({ magic }) => beginsWith(bytes, magic));
  if (other) return deckFault(WHOLE_FILE, 'archive', other.name);
  if (isUtf16(bytes)) return deckFault(WHOLE_FILE, 'utf-16');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return deckFault(WHOLE_FILE, 'not-utf-8');
  }
}
