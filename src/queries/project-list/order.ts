import type { ProjectList } from './project-list.ts';
import type { Selection } from './select.ts';

/** What the rows of the table are put in order by; `file` is how they stand in their files. */
export const LIST_ORDERS = ['file', 'approved', 'revised', 'year', 'programme', 'applicant'] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];

/** Below this a plain sort is quicker than counting digits. */
const FEW = 2048;
const DIGIT = 16;
const DIGITS = 1 << DIGIT;

/** The place of each name among all in the order of letters. */
function ranksOf(names: readonly string[]): Uint32Array {
  const ranks = new Uint32Array(names.length);
  const order = names.map((_, code) => code).sort((a, b) => compareNames(names[a] ?? '', names[b] ?? ''));
  for (const [rank, code] of order.entries()) ranks[code] = rank;
  return ranks;
}

const compareNames = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The whole number that a row is put in order by. */
function keyReader(list: ProjectList, order: Exclude<ListOrder, 'file'>): (row: number) => number {
  if (order === 'approved' || order === 'revised') {
    const column = list[order];
    return (row) => column[row] ?? 0;
  }
  if (order === 'year') return (row) => list.years[row] ?? 0;
  const isProgramme = order === 'programme';
  const ranks = ranksOf(isProgramme ? list.writtenNames : list.applicantNames);
  const codes = isProgramme ? list.written : list.applicants;
  return (row) => ranks[codes[row] ?? 0] ?? 0;
}

/** One pass of a sort by digits: stable, so that the passes before it still count. */
function pass(rows: Uint32Array, into: Uint32Array, digits: Uint16Array) {
  const starts = new Uint32Array(DIGITS + 1);
  for (const row of rows) starts[(digits[row] ?? 0) + 1] = (starts[(digits[row] ?? 0) + 1] ?? 0) + 1;
  for (let digit = 0; digit < DIGITS; digit += 1) starts[digit + 1] = (starts[digit + 1] ?? 0) + (starts[digit] ?? 0);
  for (const row of rows) {
    const digit = digits[row] ?? 0;
    const at = starts[digit] ?? 0;
    into[at] = row;
    starts[digit] = at + 1;
  }
}

/** Sorts rows by keys that are whole numbers from 0 to `largest`, digit by digit. */
function sortByDigits(rows: Uint32Array, keys: Float64Array, largest: number): Uint32Array {
  let now: Uint32Array = rows;
  let next: Uint32Array = new Uint32Array(rows.length);
  const digits = new Uint16Array(keys.length);
  for (let unit = 1; unit <= largest; unit *= DIGITS) {
    for (const row of rows) digits[row] = Math.floor((keys[row] ?? 0) / unit) % DIGITS;
    pass(now, next, digits);
    [now, next] = [next, now];
  }
  return now;
}

/** The rows in an order; rows that are equal in it stand as in their files, either way round. */
export function inOrder(list: ProjectList, selection: Selection, order: ListOrder, isDescending: boolean): Uint32Array {
  const rows = selection ? selection.slice() : Uint32Array.from({ length: list.rows }, (_, row) => row);
  if (order === 'file') return isDescending ? rows.reverse() : rows;
  const read = keyReader(list, order);
  const keys = new Float64Array(list.rows);
  let largest = 0;
  for (const row of rows) {
    const key = read(row);
    keys[row] = key;
    if (key > largest) largest = key;
  }
  if (isDescending) for (const row of rows) keys[row] = largest - (keys[row] ?? 0);
  if (rows.length < FEW) return rows.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
  return sortByDigits(rows, keys, largest);
}
