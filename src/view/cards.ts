import type { StepRow } from './steps.ts';
import type { NamedRow, Row } from './view.ts';

/** One named thing: when it began, what is counted of it, or in words that nothing is. */
export interface Card {
  readonly key: string;
  readonly name: string;
  /** Words stand in its place where the document gives no beginning. */
  readonly start: StepRow | string;
  readonly counts: readonly Row[];
  readonly said?: NamedRow;
}

export interface CardsView {
  readonly kind: 'cards';
  readonly rows: readonly (StepRow | Row | NamedRow)[];
  readonly cards: readonly Card[];
  /** First and last year of the little axis that every card has, to one scale. */
  readonly years: { readonly first: number; readonly last: number };
}

/** Unlike things side by side, each with its beginning and its own numbers; no number is drawn to a scale. */
export const cards = (years: CardsView['years'], all: readonly Card[]): CardsView => ({
  kind: 'cards',
  cards: all,
  years,
  rows: all.flatMap(({ start, counts, said }) => [
    ...(typeof start === 'string' ? [] : [start]),
    ...counts,
    ...(said ? [said] : []),
  ]),
});
