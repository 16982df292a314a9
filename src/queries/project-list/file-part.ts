import type { MoneyUnit } from './heads.ts';
import type { Names } from './names.ts';

/** The amounts of a file as it writes them, before anybody has said in what unit: exact. */
export interface WrittenAmounts {
  readonly mantissas: Float64Array;
  readonly decimals: Uint8Array;
}

/** The rows of one file that are in order, column by column. */
export interface FilePart {
  readonly rows: number;
  /** Line of each row in its file. */
  readonly lines: Uint32Array;
  readonly programmeNames: Names;
  readonly applicantNames: Names;
  /** Codes of the programme's and of the applicant's name, as written. */
  readonly programmes: Uint32Array;
  readonly applicants: Uint32Array;
  /** Where reference, title and remarks of each row end in the text (UTF-8), a line end after each. */
  readonly referenceEnds: Uint32Array;
  readonly titleEnds: Uint32Array;
  readonly remarksEnds: Uint32Array;
  readonly text: Uint8Array;
  readonly approved: WrittenAmounts;
  /** Mantissa -1 where the file revises nothing. */
  readonly revised: WrittenAmounts;
}

/** Cents in one of what a file writes, as a power of ten. */
const CENTS: Readonly<Record<MoneyUnit, number>> = { million: 8, dollar: 2 };

/** The largest sum that is still exact to the cent. */
const LARGEST_SUM = Number.MAX_SAFE_INTEGER;

/**
 * Above this a project is not believed: in no year has the whole Fund approved HK$10 billion. Below the least, all
 * amounts of a file in dollars are not.
 */
const PLAUSIBLE = { million: 10_000, dollar: 1000 } as const;

/** Whether the unit that the heads name can be true of the amounts. */
export function isPlausible(unit: MoneyUnit, largest: number): boolean {
  return unit === 'million' ? largest <= PLAUSIBLE.million : largest === 0 || largest >= PLAUSIBLE.dollar;
}

const amountAt = ({ mantissas, decimals }: WrittenAmounts, row: number) =>
  (mantissas[row] ?? 0) / 10 ** (decimals[row] ?? 0);

/** The largest amount approved or revised, as written. */
export function largestOf({ rows, approved, revised }: FilePart): number {
  let largest = 0;
  for (let row = 0; row < rows; row += 1) largest = Math.max(largest, amountAt(approved, row), amountAt(revised, row));
  return largest;
}

export type UnitFault = 'finer-than-cents' | 'too-large-to-add';

interface InCents {
  readonly approved: Float64Array;
  /** The revised amount where the file gives one, else the approved one. */
  readonly revised: Float64Array;
  readonly isRevised: Uint8Array;
}

/** The amounts of a file in cents, as whole numbers; or why they cannot be in that unit. */
export function inCents(part: FilePart, unit: MoneyUnit): InCents | UnitFault {
  const { rows } = part;
  const shift = CENTS[unit];
  const powers = Array.from({ length: shift + 1 }, (_, power) => 10 ** power);
  const result = {
    approved: new Float64Array(rows),
    revised: new Float64Array(rows),
    isRevised: new Uint8Array(rows),
  };
  let [total, totalRevised] = [0, 0];
  for (let row = 0; row < rows; row += 1) {
    const factor = powers[shift - (part.approved.decimals[row] ?? 0)];
    const again = powers[shift - (part.revised.decimals[row] ?? 0)];
    if (factor === undefined || again === undefined) return 'finer-than-cents';
    const cents = (part.approved.mantissas[row] ?? 0) * factor;
    const mantissa = part.revised.mantissas[row] ?? -1;
    const revised = mantissa < 0 ? cents : mantissa * again;
    result.approved[row] = cents;
    result.revised[row] = revised;
    result.isRevised[row] = mantissa < 0 ? 0 : 1;
    total += cents;
    totalRevised += revised;
    if (total > LARGEST_SUM || totalRevised > LARGEST_SUM) return 'too-large-to-add';
  }
  return result;
}
