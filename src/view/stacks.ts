import type { Sentence } from './sentence.ts';
import type { Row } from './view.ts';

/** What comes on top of a rate, for a limited time: a segment of its own, and the limit in words. */
export interface Supplement {
  readonly row: Row<'HKD/month'>;
  /** How long, at most: said beside the segment and never drawn as a length. */
  readonly limit: Row<'years'>;
  /** The same in running words: what there is more, and for how long. */
  readonly says: readonly [more: Sentence, long: Sentence];
}

/** One bar: a rate, and where there is one its supplement end to end with it. */
export interface Stack {
  readonly base: Row<'HKD/month'>;
  readonly more?: Supplement;
}

export interface StacksView {
  readonly kind: 'stacks';
  /** Bar by bar, each supplement and its limit after its rate. */
  readonly rows: readonly Row<'HKD/month' | 'years'>[];
  readonly stacks: readonly Stack[];
}

/** Rates of one unit as bars from zero, supplements as segments that are never part of them. */
export const stacks = (all: readonly Stack[]): StacksView => ({
  kind: 'stacks',
  stacks: all,
  rows: all.flatMap(({ base, more }) => (more ? [base, more.row, more.limit] : [base])),
});
