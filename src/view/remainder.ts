import type { NamedRow, Row } from './view.ts';

/** A vague whole of which the document gives only what is still to come. */
export interface RemainderView {
  readonly kind: 'remainder';
  readonly rows: readonly (Row | NamedRow)[];
  readonly whole: Row;
  /** Part of the whole, never beside it. */
  readonly open: Row;
  /** What is left of the whole cannot be worked out: words, never a number. */
  readonly unknown: NamedRow;
  /** Where it happens, and what is said of all of them. */
  readonly places: readonly NamedRow[];
  readonly placesTitle: string;
}

/** A target and the part of it still to come, inside one bar; where it happens as cells, with no share of their own. */
export const remainder = (view: Omit<RemainderView, 'kind' | 'rows'>): RemainderView => ({
  kind: 'remainder',
  rows: [view.whole, view.open, view.unknown, ...view.places],
  ...view,
});
