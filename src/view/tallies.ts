import type { Row } from './view.ts';

/** What one scheme reports: counts side by side, money below them, each with its own unit and date. */
export interface Tally {
  readonly key: string;
  readonly name: string;
  readonly counts: readonly [Row, ...Row[]];
  readonly money?: Row<'HKD'>;
}

export interface TalliesView {
  readonly kind: 'tallies';
  /** Scheme by scheme, counts before money. */
  readonly rows: readonly Row[];
  readonly tallies: readonly Tally[];
}

/** Schemes beside each other, nothing to a scale and nothing in common: no total belongs to it. */
export const tallies = (all: readonly Tally[]): TalliesView => ({
  kind: 'tallies',
  tallies: all,
  rows: all.flatMap(({ counts, money }) => [...counts, ...(money ? [money] : [])]),
});
