import type { Edition, Fact } from '#src/facts/edition.ts';
import { groupBy, orderBy, selectFacts } from './select.ts';
import { datedEvents, type DatedEvent } from './timeline.ts';

/** The steps of one building or site that have a date, in the order of their dates. */
export interface SiteSteps {
  /** Id of the entity. */
  readonly site: string;
  readonly steps: readonly [DatedEvent, ...DatedEvent[]];
}

/** A change of policy about sites: no step of a building. */
const NO_STEPS: readonly string[] = ['innoparks-policy-revised'];

const isStep = ({ id }: Fact) => !NO_STEPS.includes(id);

function sitesIn(edition: Edition): readonly SiteSteps[] {
  const ofSites = datedEvents(edition).filter(
    (fact) => edition.entity(fact.entity).kind === 'facility' && isStep(fact),
  );
  return [...groupBy(ofSites, ({ entity }) => entity)].flatMap(([site, [first, ...rest]]) =>
    first ? [{ site, steps: [first, ...rest] as const }] : [],
  );
}

/** The dated steps of one building or site; empty where the document dates none. */
export const stepsOfSite = (edition: Edition, site: string): readonly DatedEvent[] =>
  sitesIn(edition).find((one) => one.site === site)?.steps ?? [];

/**
 * The steps of buildings and sites: those with a date by site, the earliest first, and those without one apart, what
 * had been done before what was still to come.
 */
export const facilitySteps = (edition: Edition) => ({
  sites: sitesIn(edition),
  undated: orderBy(selectFacts(edition, { kind: 'facility', nature: 'event', hasDate: false }).filter(isStep), [
    ({ status }) => (status === 'planned' || status === 'announced' ? 1 : 0),
  ]),
  /** How many buildings the first batch in the Loop has. */
  firstBatch: edition.figure('hsitp-first-batch-buildings', 'buildings'),
  written: edition.written,
});
