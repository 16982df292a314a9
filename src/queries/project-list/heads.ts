/** What a column of the official list holds. */
export const COLUMNS = [
  'number',
  'programme',
  'reference',
  'title',
  'applicant',
  'approved',
  'revised',
  'remarks',
] as const;
export type Column = (typeof COLUMNS)[number];

/** The heads of the official English files, in their order. */
export const HEADS: Readonly<Record<Column, string>> = {
  number: 'No.',
  programme: 'Programme',
  reference: 'Reference No.',
  title: 'Project Title',
  applicant: 'Lead Applicant',
  approved: 'Funds Approved ($M)',
  revised: 'Revised Funds Approved ($M)',
  remarks: 'Remarks',
};

/** Columns that a file may leave out. */
const OPTIONAL: readonly Column[] = ['number', 'remarks'];

/** What amounts are written in, as a head says it: millions of dollars, or dollars. */
export type MoneyUnit = 'million' | 'dollar';

export interface ReadHeads {
  /** The place of each column among the cells of a row, -1 where there is none. */
  readonly at: Readonly<Record<Column, number>>;
  readonly count: number;
  readonly unit: MoneyUnit;
  /** Heads that the official list does not have, as written. */
  readonly unknown: readonly string[];
  readonly absent: readonly Column[];
}

export type HeadFault =
  | { readonly code: 'column-missing'; readonly heads: readonly string[] }
  | { readonly code: 'column-twice'; readonly heads: readonly string[] }
  | { readonly code: 'units-differ'; readonly heads: readonly string[] };

const tidy = (head: string) => head.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase().replace(/\.$/, '');

const MONEY = /^(?<revised>revised )?funds approved \((?:hk)?\$ ?(?<million>m|mn|million)?\)$/;

function readHead(head: string): { readonly column: Column; readonly unit?: MoneyUnit } | null {
  const said = tidy(head);
  const money = MONEY.exec(said)?.groups;
  if (money)
    return {
      column: money['revised'] === undefined ? 'approved' : 'revised',
      unit: money['million'] === undefined ? 'dollar' : 'million',
    };
  const column = COLUMNS.find((one) => tidy(HEADS[one]) === said);
  return column ? { column } : null;
}

/** Finds the columns of the official list by their heads, wherever they stand. */
export function readHeads(cells: readonly string[]): ReadHeads | HeadFault {
  const read = cells.map(readHead);
  const at = Object.fromEntries(
    COLUMNS.map((column) => [column, read.findIndex((head) => head?.column === column)]),
  ) as Record<Column, number>;
  const missing = COLUMNS.filter((column) => at[column] < 0);
  const needed = missing.filter((column) => !OPTIONAL.includes(column));
  if (needed.length > 0) return { code: 'column-missing', heads: needed.map((column) => HEADS[column]) };
  const twice = COLUMNS.filter((column) => read.filter((head) => head?.column === column).length > 1);
  if (twice.length > 0) return { code: 'column-twice', heads: twice.map((column) => HEADS[column]) };
  const units = read.flatMap((head) => head?.unit ?? []);
  if (new Set(units).size > 1)
    return { code: 'units-differ', heads: [cells[at.approved] ?? '', cells[at.revised] ?? ''] };
  return {
    at,
    count: cells.length,
    unit: units[0] ?? 'million',
    unknown: cells.filter((cell, place) => read[place] === null && cell.trim() !== ''),
    absent: missing,
  };
}
