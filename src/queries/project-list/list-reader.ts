import { readAmount, type AmountFault, type WrittenAmount } from './amount.ts';
import { CsvReader, type CsvBreak, type CsvFault, type CsvRecord, type Spot } from './csv.ts';
import type { FilePart } from './file-part.ts';
import { HEADS, readHeads, type Column, type HeadFault, type ReadHeads } from './heads.ts';
import { FAULTS_TOLD, MOST_NAMES, MOST_ROWS } from './limits.ts';
import { PartBuilder } from './part-builder.ts';

/** A row that is left out, and where in it the fault lies. */
export interface RowFault extends Spot {
  readonly code: CsvFault | AmountFault | 'cell-empty' | 'too-few-cells' | 'too-many-cells';
  /** The head of the column at fault, where it is one column's. */
  readonly head: string | null;
}

/** Why a file is not taken in at all. */
export type FileFault =
  | (CsvBreak & { readonly heads?: readonly string[] })
  | (HeadFault & Spot)
  | { readonly code: 'no-rows' | 'too-many-rows' | 'too-many-programmes' };

export interface ReadList {
  readonly part: FilePart;
  readonly heads: ReadHeads;
  /** The first faults. */
  readonly faults: readonly RowFault[];
  readonly faultCount: number;
}

const NEEDED: readonly Column[] = ['programme', 'reference', 'title'];

const SPACE = 0x20;

/** Reads the rows of one file as its bytes come (in UTF-8), and says which are not in order. */
export class ListReader {
  fault: FileFault | null = null;
  readonly #csv = new CsvReader((record) => this.#take(record));
  readonly #builder: PartBuilder;
  readonly #room: number;
  readonly #amount: WrittenAmount = { mantissa: 0, decimals: 0 };
  readonly #revised: WrittenAmount = { mantissa: 0, decimals: 0 };
  readonly #faults: RowFault[] = [];
  #faultCount = 0;
  #heads: ReadHeads | null = null;

  /** The file has no more than `atMost` rows, and there is `room` for so many. */
  constructor(atMost: number, room = MOST_ROWS) {
    this.#room = room;
    this.#builder = new PartBuilder(Math.min(atMost, room));
  }

  get rows(): number {
    return this.#builder.rows;
  }

  #readHeads({ bytes, ends, cells, spots }: CsvRecord) {
    const decoder = new TextDecoder();
    const texts = Array.from({ length: cells }, (_, cell) =>
      decoder.decode(bytes.subarray(cell === 0 ? 0 : ends[cell - 1], ends[cell])),
    );
    const heads = readHeads(texts);
    if ('code' in heads) this.fault = { ...heads, line: spots[0] ?? 1, column: 1 };
    else this.#heads = heads;
  }

  #leaveOut(code: RowFault['code'], spot: Spot, head: string | null = null) {
    this.#faultCount += 1;
    if (this.#faults.length < FAULTS_TOLD) this.#faults.push({ code, head, line: spot.line, column: spot.column });
  }

  #flaw(record: CsvRecord, cell: number, code: RowFault['code'], column: Column | null) {
    const at = Math.min(cell, record.cells - 1) * 2;
    const spot = { line: record.spots[at] ?? 1, column: record.spots[at + 1] ?? 1 };
    this.#leaveOut(code, spot, column && HEADS[column]);
  }

  /** Whether the row has the cells that it must have. */
  #isWhole(record: CsvRecord, heads: ReadHeads): boolean {
    if (record.fault) this.#leaveOut(record.fault.code, record.fault);
    else if (record.cells < heads.count) this.#flaw(record, record.cells - 1, 'too-few-cells', null);
    else if (record.cells > heads.count) this.#flaw(record, heads.count, 'too-many-cells', null);
    else {
      const empty = NEEDED.find((column) => isBlank(record, heads.at[column]));
      if (empty === undefined) return true;
      this.#flaw(record, heads.at[empty], 'cell-empty', empty);
    }
    return false;
  }

  /** Reads an amount of the row; false where it is at fault. */
  #hasAmount(record: CsvRecord, column: 'approved' | 'revised', heads: ReadHeads): boolean {
    const cell = heads.at[column];
    const amount = column === 'approved' ? this.#amount : this.#revised;
    const from = cell === 0 ? 0 : (record.ends[cell - 1] ?? 0);
    const fault = readAmount(record.bytes, from, record.ends[cell] ?? 0, amount);
    if (fault === 'empty' && column === 'revised') amount.mantissa = -1;
    else if (fault) {
      this.#flaw(record, cell, fault === 'empty' ? 'cell-empty' : fault, column);
      return false;
    }
    return true;
  }

  #take(record: CsvRecord) {
    if (this.fault) return;
    const heads = this.#heads;
    if (!heads) this.#readHeads(record);
    else if (
      this.#isWhole(record, heads) &&
      this.#hasAmount(record, 'approved', heads) &&
      this.#hasAmount(record, 'revised', heads)
    ) {
      if (this.#builder.rows >= this.#room) this.fault = { code: 'too-many-rows' };
      else this.#builder.add(record, heads.at, this.#amount, this.#revised);
      if (this.#builder.programmeCount > MOST_NAMES) this.fault = { code: 'too-many-programmes' };
    }
  }

  push(bytes: Uint8Array) {
    this.#csv.push(bytes);
    if (this.#csv.broken) this.fault ??= this.#csv.broken;
  }

  /** What was read, or null where the file is at fault. */
  end(): ReadList | null {
    this.#csv.end();
    if (this.#csv.broken) this.fault ??= this.#csv.broken;
    if (!this.#heads || this.rows === 0) this.fault ??= { code: 'no-rows' };
    if (this.fault || !this.#heads) return null;
    const { part } = this.#builder;
    return { part, heads: this.#heads, ...this.rowFaults };
  }

  get rowFaults() {
    return { faults: this.#faults as readonly RowFault[], faultCount: this.#faultCount };
  }
}

function isBlank({ bytes, ends }: CsvRecord, cell: number): boolean {
  const to = ends[cell] ?? 0;
  for (let at = cell === 0 ? 0 : (ends[cell - 1] ?? 0); at < to; at += 1)
    if ((bytes[at] ?? SPACE) > SPACE) return false;
  return true;
}
