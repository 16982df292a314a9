import type { WrittenAmount } from './amount.ts';
import type { CsvRecord } from './csv.ts';
import type { FilePart } from './file-part.ts';
import type { Column } from './heads.ts';
import { Names } from './names.ts';

const FIRST_TEXT = 1 << 16;
const SPACE = 0x20;
const LINE_END = 0x0a;

/** Puts rows into columns that are as long as the file could make them. */
export class PartBuilder {
  rows = 0;
  readonly #columns: Omit<FilePart, 'rows' | 'text'>;
  #text: Uint8Array = new Uint8Array(FIRST_TEXT);
  #size = 0;

  constructor(atMost: number) {
    const numbers = () => new Uint32Array(atMost);
    const amounts = () => ({ mantissas: new Float64Array(atMost), decimals: new Uint8Array(atMost) });
    this.#columns = {
      programmeNames: new Names(),
      applicantNames: new Names(),
      lines: numbers(),
      programmes: numbers(),
      applicants: numbers(),
      referenceEnds: numbers(),
      titleEnds: numbers(),
      remarksEnds: numbers(),
      approved: amounts(),
      revised: amounts(),
    };
  }

  /** Keeps the text of a cell, and a line end after it, so that no search runs from one cell into the next. */
  #keep(record: CsvRecord, cell: number): number {
    const from = cell <= 0 ? 0 : (record.ends[cell - 1] ?? 0);
    const to = cell < 0 ? 0 : (record.ends[cell] ?? 0);
    const needed = this.#size + (to - from) + 1;
    if (needed > this.#text.length) {
      const more = new Uint8Array(Math.max(needed, this.#text.length * 2));
      more.set(this.#text);
      this.#text = more;
    }
    const { bytes } = record;
    for (let at = from; at < to; at += 1) this.#text[this.#size + at - from] = bytes[at] ?? 0;
    this.#text[needed - 1] = LINE_END;
    this.#size = needed;
    return needed;
  }

  add(record: CsvRecord, at: Readonly<Record<Column, number>>, approved: WrittenAmount, revised: WrittenAmount) {
    const { rows } = this;
    const columns = this.#columns;
    columns.lines[rows] = record.spots[0] ?? 0;
    columns.programmes[rows] = internCell(columns.programmeNames, record, at.programme);
    columns.applicants[rows] = internCell(columns.applicantNames, record, at.applicant);
    columns.referenceEnds[rows] = this.#keep(record, at.reference);
    columns.titleEnds[rows] = this.#keep(record, at.title);
    columns.remarksEnds[rows] = this.#keep(record, at.remarks);
    columns.approved.mantissas[rows] = approved.mantissa;
    columns.approved.decimals[rows] = approved.decimals;
    columns.revised.mantissas[rows] = revised.mantissa;
    columns.revised.decimals[rows] = revised.decimals;
    this.rows += 1;
  }

  get programmeCount(): number {
    return this.#columns.programmeNames.size;
  }

  get part(): FilePart {
    return { ...this.#columns, rows: this.rows, text: this.#text.subarray(0, this.#size) };
  }
}

/** The code of a cell's text, without the spaces around it. */
function internCell(names: Names, { bytes, ends }: CsvRecord, cell: number): number {
  let from = cell === 0 ? 0 : (ends[cell - 1] ?? 0);
  let to = ends[cell] ?? 0;
  while (from < to && (bytes[from] ?? 0) <= SPACE) from += 1;
  while (to > from && (bytes[to - 1] ?? 0) <= SPACE) to -= 1;
  return names.intern(bytes, from, to);
}
