import type { Fact } from '#src/facts/edition.ts';
import { isIn, suitsChoices, type TimelineChoices, type TimelineLane, type Years } from './timeline-facets.ts';

/** The lane of what a section tells, unless its subject belongs to another. */
const OF_SECTION: Readonly<Record<string, TimelineLane>> = {
  'promoting-innovation-and-technology-development': 'policy',
  'digital-economy-development-committee': 'policy',
  'five-r-and-d-centres': 'policy',
  'innovation-and-technology-fund': 'funding',
  'encouraging-local-r-and-d': 'funding',
  'hong-kong-science-and-technology-parks-corporation': 'buildings',
  'innohk-research-clusters': 'buildings',
  cyberport: 'buildings',
  talent: 'schemes',
  'fostering-an-innovation-and-technology-culture': 'schemes',
  'hong-kong-productivity-council': 'schemes',
  'collaboration-with-the-mainland': 'cooperation',
  'digital-inclusion': 'inclusion',
};

/** Bodies among buildings, buildings among agreements, and the like, by entity. */
const OF_ENTITY: Readonly<Record<string, TimelineLane>> = {
  hkstp: 'policy',
  'esports-support-schemes': 'schemes',
  'cyberport-company': 'funding',
  'budget-2022-23': 'funding',
  'state-key-laboratories': 'funding',
  'science-park-shenzhen-branch': 'buildings',
  hsitp: 'buildings',
  'san-tin-technopole': 'buildings',
  'smart-government-innovation-lab': 'digital',
};

/** The lane a statement stands in; what the document tells of smart city, networks and systems is digital government. */
export const laneOf = ({ entity, source }: Pick<Fact, 'entity' | 'source'>): TimelineLane =>
  OF_ENTITY[entity] ?? OF_SECTION[source.section] ?? 'digital';

/** What a reader has chosen to see of the timeline. */
export interface TimelineShown {
  readonly choices: TimelineChoices;
  readonly years: Years;
}

/** Whether a statement is shown; what has no year of its own belongs to all years. */
export function isShown(fact: Fact, { choices, years }: TimelineShown): boolean {
  const { event } = fact;
  const isInYears = event === null || event.kind === 'every-year' || isIn(years, event.from);
  return isInYears && suitsChoices({ ...fact, lane: laneOf(fact) }, choices);
}
