import type { Edition, Entity, Fact } from '#src/facts/edition.ts';
import { orderBy } from './select.ts';

/** What the document states about one thing. */
export interface FactsAbout {
  /** What has a number, in the order of the document. */
  readonly figures: readonly Fact[];
  /** What has a date and no number, earliest first; what comes round every year stands last. */
  readonly dates: readonly Fact[];
  readonly others: readonly Fact[];
}

const startOf = ({ event }: Fact) => (event && event.kind !== 'every-year' ? event.from : null);
const endOf = ({ event }: Fact) => (event && 'to' in event ? event.to : null);

export function factsAbout(edition: Edition, { id }: Entity): FactsAbout {
  const facts = edition.facts.filter(({ entity }) => entity === id);
  const unnumbered = facts.filter(({ value }) => value === null);
  return {
    figures: facts.filter(({ value }) => value !== null),
    dates: orderBy(
      unnumbered.filter(({ event }) => event !== null),
      [startOf, endOf],
    ),
    others: unnumbered.filter(({ event }) => event === null),
  };
}
