import type { Row } from './view.ts';

/** A ceiling on a count: so many pale cells at the most, and what they are. */
export interface CeilingView {
  readonly kind: 'ceiling';
  readonly rows: readonly [Row];
  readonly noun: string;
}

/** A ceiling as pale cells under a cap; fewer are possible, too. */
export const ceiling = (row: Row, noun: string): CeilingView => ({ kind: 'ceiling', rows: [row], noun });
