import type { Tally } from './tallies.ts';
import { labelLines } from './text-width.ts';
import { WIDTHS, type Row, type WidthClass } from './view.ts';

/** Sizes and distances in px: baselines of the name, of a number and its words, and the room between schemes. */
export const TALLIES = {
  head: 16,
  number: 34,
  money: 24,
  words: 25,
  pitch: 18,
  date: 14,
  gap: 28,
  between: 18,
  title: 13.5,
  label: 14,
} as const;

/** How many counts stand side by side in a width class. */
const ACROSS: Readonly<Record<WidthClass, number>> = { narrow: 2, wide: 3, full: 5 };

/** A number with its words, in px from the corner of the drawing. */
export interface PlacedCount {
  readonly row: Row;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isMoney: boolean;
}

export interface PlacedTally {
  readonly tally: Tally;
  readonly name: readonly string[];
  readonly x: number;
  readonly top: number;
  readonly height: number;
  readonly counts: readonly PlacedCount[];
  /** Stands at the left edge, so with no hairline before it. */
  readonly isFirst: boolean;
}

export interface TalliesLayout {
  readonly width: number;
  readonly height: number;
  readonly tallies: readonly PlacedTally[];
  /** Hairlines between rows of schemes. */
  readonly rules: readonly number[];
}

/** Schemes into rows: as many as fit side by side, in their order. */
function rowsOf(all: readonly Tally[], across: number): readonly (readonly Tally[])[] {
  const rows: Tally[][] = [];
  const taken = (row: readonly Tally[]) => row.reduce((sum, { counts }) => sum + counts.length, 0);
  for (const tally of all) {
    const last = rows.at(-1);
    if (last && taken(last) + tally.counts.length <= across) last.push(tally);
    else rows.push([tally]);
  }
  return rows;
}

const wordsOf = ({ label }: Row, width: number) => labelLines(label, TALLIES.label, width);

/** Height of a number with this many lines of words and its date. */
const heightOf = (lines: number, isMoney: boolean) =>
  (isMoney ? TALLIES.money : TALLIES.number) + TALLIES.words + lines * TALLIES.pitch + TALLIES.date - 4;

interface Line {
  readonly schemes: readonly Tally[];
  readonly column: number;
  readonly top: number;
}

/** One row of schemes: names, then counts, then money, each on lines that the whole row shares. */
function placeRow({ schemes, column, top }: Line): readonly PlacedTally[] {
  const width = column - TALLIES.gap;
  const wide = ({ counts }: Tally) => counts.length * column - TALLIES.gap;
  const names = schemes.map((tally) => labelLines(tally.name, TALLIES.title, wide(tally)));
  const head = Math.max(...names.map(({ length }) => length)) * TALLIES.pitch + 2;
  const most = Math.max(...schemes.flatMap(({ counts }) => counts.map((row) => wordsOf(row, width).length)));
  const high = heightOf(most, false);
  const monies = schemes.flatMap((tally) => (tally.money ? [wordsOf(tally.money, wide(tally)).length] : []));
  const height = head + high + (monies.length > 0 ? heightOf(Math.max(...monies), true) + 6 : 0);
  return schemes.map((tally, at) => {
    const before = schemes.slice(0, at).reduce((sum, { counts }) => sum + counts.length, 0);
    const x = before * column;
    const counts = tally.counts.map((row, place): PlacedCount => {
      const box = { x: x + place * column, y: top + head, width, height: high };
      return { row, lines: wordsOf(row, width), ...box, isMoney: false };
    });
    const money = tally.money && {
      row: tally.money,
      lines: wordsOf(tally.money, wide(tally)),
      x,
      y: top + head + high + 6,
      width: wide(tally),
      height: heightOf(wordsOf(tally.money, wide(tally)).length, true),
      isMoney: true,
    };
    return {
      tally,
      name: names[at] ?? [],
      x,
      top,
      height,
      counts: [...counts, ...(money ? [money] : [])],
      isFirst: at === 0,
    };
  });
}

/** Schemes side by side, as many counts to a row as the width has room for. */
export function talliesLayout(all: readonly Tally[], width: WidthClass): TalliesLayout {
  const across = ACROSS[width];
  const column = (WIDTHS[width] + TALLIES.gap) / across;
  const placed: PlacedTally[] = [];
  const rules: number[] = [];
  let top = 0;
  for (const schemes of rowsOf(all, across)) {
    if (top > 0) rules.push(top - TALLIES.between / 2);
    const row = placeRow({ schemes, column, top });
    placed.push(...row);
    top += Math.max(...row.map(({ height }) => height)) + TALLIES.between;
  }
  return { width: WIDTHS[width], height: top - TALLIES.between, tallies: placed, rules };
}
