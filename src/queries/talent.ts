import { MissingFact, type Edition, type Entity, type Fact } from '#src/facts/edition.ts';
import { groupBy } from './select.ts';
import { datedEvents, type DatedEvent } from './timeline.ts';

/** What the Research Talent Hub pays for a post a month, what a doctorate brings on top, and for how long. */
export const researchAllowances = (edition: Edition) => ({
  bachelor: edition.figure('rth-allowance-bachelor', 'HKD/month'),
  master: edition.figure('rth-allowance-master', 'HKD/month'),
  doctoral: edition.figure('rth-allowance-doctoral', 'HKD/month'),
  living: edition.figure('rth-living-allowance-doctoral', 'HKD/month'),
  longest: edition.figure('rth-living-allowance-max-duration', 'years'),
  /** Never used to work the earlier rates back. */
  increase: edition.figure('rth-allowance-increase', 'percent'),
  from: edition.fact('rth-allowance-change-effective'),
});

/** How many an eligible organisation may engage at the most. */
export const researchCeiling = (edition: Edition) => ({
  most: edition.figure('rth-max-talents-per-organisation', 'people'),
});

/** What each scheme says it has reached. Units and dates differ, so nothing here is added or divided. */
export const talentReach = (edition: Edition) => ({
  posts: edition.figure('rth-posts-funded', 'posts'),
  interns: edition.figure('stem-internship-interns', 'interns'),
  attendances: edition.figure('rttp-trainees', 'person-times'),
  applications: edition.figure('rttp-applications-approved', 'cases'),
  grant: edition.figure('rttp-grant-total', 'HKD'),
  schools: edition.figure('school-it-programmes-schools', 'schools'),
  funding: edition.figure('school-it-programmes-funding', 'HKD'),
  nameOf: (id: string) => edition.entity(id).name,
});

/** The admission scheme: its areas as printed, and what its enhancement changed. */
export function admissionScheme(edition: Edition) {
  const list = edition.fact('techtas-areas');
  if (!list.items) throw new MissingFact(list.id, 'lists nothing in this edition');
  return {
    areas: edition.figure('techtas-areas', 'technology-areas'),
    items: list.items,
    quota: edition.figure('techtas-quota-validity', 'years'),
    launched: edition.fact('techtas-launched'),
    enhanced: edition.fact('techtas-enhanced'),
    lifted: edition.fact('techtas-local-hiring-dropped'),
  };
}

/** The ratio in which training is matched; which side pays which part is not stated. */
export const trainingMatch = (edition: Edition) => ({ ratio: edition.figure('rttp-matching-ratio', 'ratio') });

/** One scheme with its dated steps, the earliest first. */
export interface SchemeSteps {
  readonly scheme: Entity;
  readonly steps: readonly [DatedEvent, ...DatedEvent[]];
}

/** Part of another step, not one of its own. */
const NO_STEPS: readonly string[] = ['techtas-local-hiring-dropped'];

/** Statements of schemes whose start the document does not date. */
const UNDATED = ['rth-posts-funded', 'rttp-applications-approved'] as const;

/** When the schemes for talent began or changed, and those whose start has no date. */
export function talentStarts(edition: Edition) {
  const events = datedEvents(edition).filter(({ id, source }) => source.section === 'talent' && !NO_STEPS.includes(id));
  const schemes = [...groupBy(events, ({ entity }) => entity)].flatMap(([id, [first, ...rest]]): SchemeSteps[] =>
    first ? [{ scheme: edition.entity(id), steps: [first, ...rest] }] : [],
  );
  if (schemes.length === 0) throw new MissingFact('talent', 'dates no scheme in this edition');
  return {
    schemes,
    undated: UNDATED.map((id): Fact => edition.fact(id)),
    written: edition.written,
  };
}
