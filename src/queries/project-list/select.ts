import type { ProgrammeKey, ProjectList } from './project-list.ts';

/** Which projects are asked for. What is not named is not asked. */
export interface Where {
  readonly years?: readonly number[];
  readonly programmes?: readonly ProgrammeKey[];
  /** Words in reference, title, remarks, applicant or the programme as written; capitals make no difference. */
  readonly text?: string;
}

/** Rows of a list, in its order; null stands for all of them. */
export type Selection = Uint32Array | null;

/** ASCII capitals as small letters; other bytes as they are. */
const FOLD = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte));

function holds(bytes: Uint8Array, [from, to]: readonly [number, number], wanted: Uint8Array): boolean {
  const last = to - wanted.length;
  const first = wanted[0] ?? 0;
  for (let at = from; at <= last; at += 1) {
    if (FOLD[bytes[at] ?? 0] !== first) continue;
    let same = 1;
    while (same < wanted.length && FOLD[bytes[at + same] ?? 0] === wanted[same]) same += 1;
    if (same === wanted.length) return true;
  }
  return false;
}

/** A table of which codes are wanted. */
const tableOf = (length: number, isWanted: (code: number) => boolean) =>
  Uint8Array.from({ length }, (_, code) => (isWanted(code) ? 1 : 0));

/** Whether a row says the words somewhere. */
function textTest(list: ProjectList, text: string): (row: number) => boolean {
  const folded = text.toLowerCase();
  const wanted = new TextEncoder().encode(folded).map((byte) => FOLD[byte] ?? 0);
  const says = (names: readonly string[]) =>
    tableOf(names.length, (at) => (names[at] ?? '').toLowerCase().includes(folded));
  const [written, applicants] = [says(list.writtenNames), says(list.applicantNames)];
  return (row) => {
    if (written[list.written[row] ?? 0] === 1 || applicants[list.applicants[row] ?? 0] === 1) return true;
    const file = list.fileOf[row] ?? 0;
    const part = list.files[file]?.part;
    const at = row - (list.begins[file] ?? 0);
    return (
      part !== undefined &&
      holds(part.text, [at === 0 ? 0 : (part.remarksEnds[at - 1] ?? 0), part.remarksEnds[at] ?? 0], wanted)
    );
  };
}

/** The rows that are asked for. */
export function select(list: ProjectList, { years, programmes, text = '' }: Where): Selection {
  const words = text.trim().replaceAll(/\s+/g, ' ');
  if (!years && !programmes && words === '') return null;
  const ofYear = new Uint8Array(65_536).fill(years ? 0 : 1);
  for (const year of years ?? []) ofYear[year] = 1;
  const ofGroup = tableOf(list.groups.length, (group) => !programmes || programmes.includes(list.groups[group] ?? ''));
  const says = words === '' ? null : textTest(list, words);
  const rows = new Uint32Array(list.rows);
  let count = 0;
  for (let row = 0; row < list.rows; row += 1) {
    if (ofYear[list.years[row] ?? 0] === 0 || ofGroup[list.programmes[row] ?? 0] === 0) continue;
    if (says && !says(row)) continue;
    rows[count] = row;
    count += 1;
  }
  return rows.subarray(0, count);
}
