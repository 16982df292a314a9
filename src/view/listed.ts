import type { NamedRow } from './view.ts';

export interface ListedView {
  readonly kind: 'listed';
  readonly rows: readonly NamedRow[];
  readonly items: readonly NamedRow[];
  /** What the document does not say of the list. */
  readonly open: NamedRow;
}

/** The items of a printed list as equal cells in its order, and a hatched one for what is not said of them. */
export const listed = (items: readonly NamedRow[], open: NamedRow): ListedView => ({
  kind: 'listed',
  items,
  open,
  rows: [...items, open],
});
