import type { EventlessRow, EventRow, NamedRow, Row, WidthClass } from './view.ts';

/** Something named: with words, or with a date of its own. */
export type NameRow = NamedRow | EventlessRow | EventRow;

/** Equal cells under one heading. */
export interface NameGroup {
  readonly key: string;
  /** Words, or a count whose label says what is counted. */
  readonly head: string | Row;
  /** Draws the count as so many dots; what has no upper end goes on after the last. */
  readonly dots?: boolean;
  readonly names?: readonly NameRow[];
  /** Whether a cell writes what is said of its name; its date it always writes. */
  readonly says?: boolean;
  /** How many columns of its part it takes. */
  readonly span?: number;
  /** A last cell, hatched: what the document does not say. */
  readonly rest?: NamedRow;
}

/** Groups beside each other, so many across at most. */
export interface NamePart {
  readonly key: string;
  readonly heading?: string;
  readonly groups: readonly NameGroup[];
  readonly across?: Partial<Readonly<Record<WidthClass, number>>>;
}

export interface NamesView {
  readonly kind: 'names';
  /** Part by part and group by group: its count, its names, then what is not said. */
  readonly rows: readonly (NameRow | Row)[];
  readonly parts: readonly NamePart[];
}

const rowsOf = ({ head, names = [], rest }: NameGroup) => [
  ...(typeof head === 'string' ? [] : [head]),
  ...names,
  ...(rest ? [rest] : []),
];

/** Things that are named but hardly counted: nothing is drawn to a scale, and no two groups share one. */
export const names = (parts: readonly NamePart[]): NamesView => ({
  kind: 'names',
  parts,
  rows: parts.flatMap(({ groups }) => groups.flatMap(rowsOf)),
});
