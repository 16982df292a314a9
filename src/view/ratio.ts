import type { Row } from './view.ts';

/** One of the two sides of a ratio: how many parts, and who bears them. */
export interface Side {
  readonly parts: string;
  readonly bearer: string;
}

export interface RatioView {
  readonly kind: 'ratio';
  readonly rows: readonly [Row<'ratio'>];
  readonly sides: readonly [larger: Side, smaller: Side];
}

/** So many parts to one, as one bar. */
export const ratio = (row: Row<'ratio'>, sides: RatioView['sides']): RatioView => ({
  kind: 'ratio',
  rows: [row],
  sides,
});
