import { inCents, type FilePart } from './file-part.ts';
import type { MoneyUnit } from './heads.ts';
import { recognise } from './programmes.ts';

/** A file whose year and unit the reader or the file itself has said. */
export interface SettledPart {
  readonly part: FilePart;
  readonly year: number;
  readonly unit: MoneyUnit;
}

/** All rows of the files taken in, column by column; money in cents, as whole numbers. */
export interface ProjectList {
  readonly rows: number;
  readonly files: readonly SettledPart[];
  /** Which file each row is of. */
  readonly fileOf: Uint8Array;
  readonly years: Uint16Array;
  /** Codes: of the group of programmes, of the name as written, of the applicant. */
  readonly programmes: Uint16Array;
  readonly written: Uint32Array;
  readonly applicants: Uint32Array;
  readonly approved: Float64Array;
  readonly revised: Float64Array;
  readonly isRevised: Uint8Array;
  /** Where the rows of each file begin. */
  readonly begins: readonly number[];
  readonly groups: readonly ProgrammeKey[];
  readonly writtenNames: readonly string[];
  readonly applicantNames: readonly string[];
}

/** The id of a programme, or `unmatched:` and a name that is none that official pages have. */
export type ProgrammeKey = string;
export const UNMATCHED = 'unmatched:';

const keyOfName = (name: string): ProgrammeKey => recognise(name)?.programme.id ?? UNMATCHED + name;

/** Gives each text a number, in the order in which texts come. */
class Numbers {
  readonly #numbers = new Map<string, number>();
  of(text: string): number {
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }
  get all(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

/** Columns of the joined list, and the numbers that texts have in it. */
function emptyColumns(rows: number) {
  return {
    fileOf: new Uint8Array(rows),
    years: new Uint16Array(rows),
    programmes: new Uint16Array(rows),
    written: new Uint32Array(rows),
    applicants: new Uint32Array(rows),
    approved: new Float64Array(rows),
    revised: new Float64Array(rows),
    isRevised: new Uint8Array(rows),
  };
}

interface Numbered {
  readonly groups: Numbers;
  readonly written: Numbers;
  readonly applicants: Numbers;
}

/** Puts the texts of a file, by their numbers in the list, into its columns from `begin` on. */
function addTexts(columns: ReturnType<typeof emptyColumns>, part: FilePart, begin: number, numbered: Numbered) {
  const names = part.programmeNames.all();
  const written = names.map((name) => numbered.written.of(name));
  const groups = names.map((name) => numbered.groups.of(keyOfName(name)));
  const applicants = part.applicantNames.all().map((name) => numbered.applicants.of(name));
  for (let row = 0; row < part.rows; row += 1) {
    const code = part.programmes[row] ?? 0;
    columns.written[begin + row] = written[code] ?? 0;
    columns.programmes[begin + row] = groups[code] ?? 0;
    columns.applicants[begin + row] = applicants[part.applicants[row] ?? 0] ?? 0;
  }
}

/** Joins files into one list. A file whose amounts cannot be in its unit does not come here: see `inCents`. */
export function joinFiles(files: readonly SettledPart[]): ProjectList {
  const rows = files.reduce((sum, { part }) => sum + part.rows, 0);
  const columns = emptyColumns(rows);
  const numbered = { groups: new Numbers(), written: new Numbers(), applicants: new Numbers() };
  const begins: number[] = [];
  let begin = 0;
  for (const [at, { part, year, unit }] of files.entries()) {
    const money = inCents(part, unit);
    if (typeof money === 'string') throw new Error(`A file cannot be in that unit: ${money}`);
    columns.fileOf.fill(at, begin, begin + part.rows);
    columns.years.fill(year, begin, begin + part.rows);
    columns.approved.set(money.approved, begin);
    columns.revised.set(money.revised, begin);
    columns.isRevised.set(money.isRevised, begin);
    addTexts(columns, part, begin, numbered);
    begins.push(begin);
    begin += part.rows;
  }
  const [groups, writtenNames, applicantNames] = [numbered.groups.all, numbered.written.all, numbered.applicants.all];
  return { rows, files, begins, ...columns, groups, writtenNames, applicantNames };
}

/** One project as a reader reads it. */
export interface Project {
  readonly row: number;
  readonly file: number;
  readonly line: number;
  readonly year: number;
  readonly programme: string;
  readonly reference: string;
  readonly title: string;
  readonly applicant: string;
  readonly remarks: string;
  /** In cents. */
  readonly approved: number;
  readonly revised: number | null;
}

const decoder = new TextDecoder();

export function projectAt(list: ProjectList, row: number): Project {
  const file = list.fileOf[row] ?? 0;
  const { part } = list.files[file] ?? { part: null };
  if (!part) throw new RangeError(`No row ${row}`);
  const at = row - (list.begins[file] ?? 0);
  const text = (from: number, to: number) => decoder.decode(part.text.subarray(from, Math.max(from, to - 1)));
  const begin = at === 0 ? 0 : (part.remarksEnds[at - 1] ?? 0);
  const [reference, title, remarks] = [part.referenceEnds[at] ?? 0, part.titleEnds[at] ?? 0, part.remarksEnds[at] ?? 0];
  return {
    row,
    file,
    line: part.lines[at] ?? 0,
    year: list.years[row] ?? 0,
    programme: list.writtenNames[list.written[row] ?? 0] ?? '',
    reference: text(begin, reference).trim(),
    title: text(reference, title).trim(),
    applicant: list.applicantNames[list.applicants[row] ?? 0] ?? '',
    remarks: text(title, remarks).trim(),
    approved: list.approved[row] ?? 0,
    revised: list.isRevised[row] === 1 ? (list.revised[row] ?? 0) : null,
  };
}
