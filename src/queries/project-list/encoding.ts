export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'big5' | 'windows-1252';

/** How an encoding was found: a mark at the start, its own rules hold throughout, its signs prevail, nothing else fits, or the reader said so. */
export type EncodingReason = 'mark' | 'ascii' | 'holds' | 'pairs' | 'rest' | 'reader';

export interface FoundEncoding {
  readonly encoding: Encoding;
  readonly reason: EncodingReason;
  /** Bytes before the text. */
  readonly skip: number;
}

/** What is no text at all. */
export type NoText = 'empty' | 'zip' | 'pdf' | 'markup' | 'binary';

const startsWith = (bytes: Uint8Array, ...codes: readonly number[]) => codes.every((code, at) => bytes[at] === code);

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** What the first bytes of a file say that it is, where it is none that could be read. */
export function noTextOf(bytes: Uint8Array): NoText | null {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, 0x50, 0x4b, 3, 4)) return 'zip';
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  // The old spreadsheet format.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'zip';
  const start = new TextDecoder().decode(bytes.subarray(0, 500));
  return /^\s*(?:<(?:!doctype|html|\?xml)|\{\\rtf)/i.test(start) ? 'markup' : null;
}

const isLead = (byte: number) => byte >= 0x81 && byte <= 0xfe;
const isTrail = (byte: number) => (byte >= 0x40 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xfe);
/** Where Big5 keeps the five thousand characters that nearly all text is written with. */
const isCommon = (lead: number) => lead >= 0xa4 && lead <= 0xc6;

/** Looks a whole file over as its bytes come, and tells what it is written in. */
export class EncodingProbe {
  /** Line ends so far: no file has more rows. */
  lineEnds = 0;
  size = 0;
  #first: Uint8Array | null = null;
  #isUtf8 = true;
  #hasHigh = false;
  #hasZero = false;
  readonly #utf8 = new TextDecoder('utf-8', { fatal: true });
  #pending = false;
  #lead = 0;
  #isBig5 = true;
  readonly #pairs = { all: 0, common: 0, inRuns: 0 };
  #run = 0;

  #pair(byte: number) {
    if (!isTrail(byte)) this.#isBig5 = false;
    const pairs = this.#pairs;
    pairs.all += 1;
    if (isCommon(this.#lead)) pairs.common += 1;
    this.#run += 1;
    if (this.#run === 2) pairs.inRuns += 2;
    else if (this.#run > 2) pairs.inRuns += 1;
    this.#lead = 0;
  }

  #look(byte: number) {
    if (this.#lead > 0) this.#pair(byte);
    else if (byte < 0x80) this.#run = 0;
    else if (isLead(byte)) this.#lead = byte;
    else this.#isBig5 = false;
  }

  #holdsUtf8(chunk: Uint8Array, isHigh: boolean) {
    // Plain ASCII needs no decoder, unless a character is still open.
    if (!this.#isUtf8 || (!isHigh && !this.#pending)) return;
    try {
      this.#utf8.decode(chunk, { stream: true });
      this.#pending = true;
    } catch {
      this.#isUtf8 = false;
    }
  }

  get isEmpty(): boolean {
    return this.#first === null;
  }

  push(chunk: Uint8Array) {
    this.size += chunk.length;
    this.#first ??= chunk.slice(0, 4);
    let isHigh = false;
    let lineEnds = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte < 0x10) {
        if (byte === 0x0a || byte === 0x0d) lineEnds += 1;
        else if (byte === 0) this.#hasZero = true;
      }
      if (byte >= 0x80) isHigh = true;
      if (isHigh || this.#lead > 0 || this.#run > 0) this.#look(byte);
    }
    this.lineEnds += lineEnds;
    this.#hasHigh ||= isHigh;
    this.#holdsUtf8(chunk, isHigh);
  }

  #endsUtf8(): boolean {
    if (!this.#isUtf8) return false;
    try {
      this.#utf8.decode();
      return true;
    } catch {
      return false;
    }
  }

  /** Big5 keeps its characters together and to the common ones; an accent or a curly quote of Windows stands alone. */
  #readsAsBig5(): boolean {
    const { all, common, inRuns } = this.#pairs;
    return this.#isBig5 && this.#lead === 0 && all > 0 && inRuns * 2 >= all && common * 2 >= all;
  }

  found(): FoundEncoding | 'binary' {
    const first = this.#first ?? new Uint8Array();
    const mark = MARKS.find(([, bytes]) => startsWith(first, ...bytes));
    if (mark) {
      const [encoding, bytes] = mark;
      if (encoding !== 'utf-8' || this.#endsUtf8()) return { encoding, reason: 'mark', skip: bytes.length };
    }
    if (this.#hasZero) return 'binary';
    const skip = mark ? mark[1].length : 0;
    if (!this.#hasHigh) return { encoding: 'utf-8', reason: 'ascii', skip };
    if (this.#endsUtf8()) return { encoding: 'utf-8', reason: 'holds', skip };
    if (this.#readsAsBig5()) return { encoding: 'big5', reason: 'pairs', skip };
    return { encoding: 'windows-1252', reason: 'rest', skip };
  }
}

/** Turns the bytes of a file into UTF-8, piece by piece. */
export function toUtf8(encoding: Encoding): (chunk: Uint8Array, isLast: boolean) => Uint8Array {
  if (encoding === 'utf-8') return (chunk) => chunk;
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const encoder = new TextEncoder();
  return (chunk, isLast) => encoder.encode(decoder.decode(chunk, { stream: !isLast }));
}
