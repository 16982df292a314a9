/** Where something stands in a file: line and character, both from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

export type CsvFault = 'stray-quote' | 'after-quote' | 'control-character';

/** One record: its cells lie in `bytes` one after another, cell n from `ends[n - 1]` to `ends[n]`. Valid until the next. */
export interface CsvRecord {
  bytes: Uint8Array;
  ends: Int32Array;
  /** Line and column of each cell. */
  spots: Int32Array;
  cells: number;
  /** The first thing that is no proper CSV in it. */
  fault: (Spot & { readonly code: CsvFault }) | null;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const LF = 0x0a;
const CR = 0x0d;
const TAB = 0x09;

/** Why nothing after it can be trusted: a quote that nothing closes, or a cell without any end. */
export type CsvBreak = Spot & { readonly code: 'unclosed-quote' | 'cell-too-long' };

/** Bytes, or a little more; a quoted cell that is longer has lost its closing quote. */
const LONGEST_CELL = 100_000;

/** What a byte is inside a cell: part of it, the continuation of a character, or something to be looked at. */
const ORDINARY = 0;
const CONTINUED = 1;
const SPECIAL = 2;

const kindsBesides = (...special: readonly number[]) =>
  Uint8Array.from({ length: 256 }, (_, byte) => {
    if ((byte < 0x20 && byte !== TAB) || special.includes(byte)) return SPECIAL;
    return (byte & 0xc0) === 0x80 ? CONTINUED : ORDINARY;
  });
const IN_PLAIN = kindsBesides(QUOTE, COMMA);
const IN_QUOTES = kindsBesides(QUOTE);

const START = 0;
const PLAIN = 1;
const QUOTED = 2;
const CLOSED = 3;

/**
 * Takes a CSV file apart as its bytes come (UTF-8, or any code whose bytes below 0x80 are ASCII): quotes, doubled
 * quotes, line breaks in quotes; LF, CRLF and CR. It knows line and column of every cell.
 */
export class CsvReader {
  /** Where the file stops being CSV. */
  broken: CsvBreak | null = null;
  readonly #onRecord: (record: CsvRecord) => void;
  readonly #record: CsvRecord = {
    bytes: new Uint8Array(4096),
    ends: new Int32Array(64),
    spots: new Int32Array(128),
    cells: 0,
    fault: null,
  };
  #state = START;
  #size = 0;
  #cellStart = 0;
  #line = 1;
  #column = 1;
  #afterCr = false;

  constructor(onRecord: (record: CsvRecord) => void) {
    this.#onRecord = onRecord;
  }

  #flaw(code: CsvFault) {
    this.#record.fault ??= { code, line: this.#line, column: this.#column };
  }

  #begin() {
    const record = this.#record;
    const { cells } = record;
    if (cells >= record.ends.length) {
      const [ends, spots] = [new Int32Array(cells * 2), new Int32Array(cells * 4)];
      ends.set(record.ends);
      spots.set(record.spots);
      Object.assign(record, { ends, spots });
    }
    record.spots[cells * 2] = this.#line;
    record.spots[cells * 2 + 1] = this.#column;
  }

  #endCell() {
    const record = this.#record;
    if (this.#state === START) this.#begin();
    record.ends[record.cells] = this.#size;
    record.cells += 1;
    this.#cellStart = this.#size;
    this.#state = START;
  }

  #endRecord() {
    this.#endCell();
    const record = this.#record;
    // A line with nothing on it is no record.
    if (record.cells > 1 || this.#size > 0 || record.fault) this.#onRecord(record);
    record.cells = 0;
    record.fault = null;
    this.#size = 0;
    this.#cellStart = 0;
  }

  #nextLine() {
    this.#line += 1;
    this.#column = 1;
  }

  #put(byte: number) {
    const { bytes } = this.#record;
    if (this.#size >= bytes.length) {
      const more = new Uint8Array(bytes.length * 2);
      more.set(bytes);
      this.#record.bytes = more;
    }
    this.#record.bytes[this.#size] = byte;
    this.#size += 1;
  }

  #measureCell() {
    if (this.#size - this.#cellStart > LONGEST_CELL)
      this.#break(this.#state === QUOTED ? 'unclosed-quote' : 'cell-too-long');
  }

  #break(code: CsvBreak['code']) {
    const { spots, cells } = this.#record;
    this.broken ??= { code, line: spots[cells * 2] ?? 1, column: spots[cells * 2 + 1] ?? 1 };
  }

  /** What a byte inside quotes does; a quote may close them. */
  #inQuotes(byte: number) {
    if (byte === QUOTE) {
      this.#state = CLOSED;
      return;
    }
    this.#put(byte);
    if (byte < 0x20 && byte !== TAB && byte !== LF && byte !== CR) this.#flaw('control-character');
  }

  #outside(byte: number) {
    if (byte === COMMA) this.#endCell();
    else if (byte === LF || byte === CR) this.#endRecord();
    else if (byte === QUOTE && this.#state === START) {
      this.#begin();
      this.#state = QUOTED;
    } else if (byte === QUOTE && this.#state === CLOSED) {
      this.#put(byte);
      this.#state = QUOTED;
    } else this.#plain(byte);
  }

  #plain(byte: number) {
    if (this.#state === START) {
      this.#begin();
      this.#state = PLAIN;
    }
    if (byte === QUOTE) this.#flaw('stray-quote');
    else if (this.#state === CLOSED) this.#flaw('after-quote');
    else if (byte < 0x20 && byte !== TAB) this.#flaw('control-character');
    this.#put(byte);
  }

  /** Takes ordinary bytes of a cell as far as they go, and tells where that is. */
  #run(chunk: Uint8Array, from: number, kinds: Uint8Array): number {
    const { bytes } = this.#record;
    const most = Math.min(chunk.length, from + bytes.length - this.#size);
    let size = this.#size;
    let column = this.#column;
    let at = from;
    for (; at < most; at += 1) {
      const byte = chunk[at] ?? 0;
      const kind = kinds[byte];
      if (kind === SPECIAL) break;
      bytes[size] = byte;
      size += 1;
      if (kind === ORDINARY) column += 1;
    }
    if (at > from) this.#afterCr = false;
    this.#size = size;
    this.#column = column;
    return at;
  }

  #step(byte: number) {
    // The second half of CRLF: inside quotes it belongs to the cell, outside to the line that has ended.
    if (byte === LF && this.#afterCr) {
      this.#afterCr = false;
      if (this.#state === QUOTED) this.#put(byte);
      return;
    }
    if (this.#state === QUOTED) this.#inQuotes(byte);
    else this.#outside(byte);
    this.#afterCr = byte === CR;
    if (byte === LF || byte === CR) this.#nextLine();
    // Bytes that go on with a character begin none.
    else if ((byte & 0xc0) !== 0x80) this.#column += 1;
  }

  /** Takes the next bytes. Stops where the file stops being CSV. */
  push(chunk: Uint8Array) {
    let at = 0;
    while (at < chunk.length && !this.broken) {
      if (this.#state === PLAIN) at = this.#run(chunk, at, IN_PLAIN);
      else if (this.#state === QUOTED) at = this.#run(chunk, at, IN_QUOTES);
      this.#measureCell();
      if (at < chunk.length) this.#step(chunk[at] ?? 0);
      at += 1;
    }
  }

  /** Ends the last record, which needs no line break after it. */
  end() {
    if (this.#state === QUOTED) this.#break('unclosed-quote');
    if (!this.broken && (this.#record.cells > 0 || this.#state !== START)) this.#endRecord();
  }
}
