import type { Exhibit } from '#src/exhibits/define.ts';
import cultureEvents from '#src/exhibits/culture-events.ts';
import cyberSecurity from '#src/exhibits/cyber-security.ts';
import datedCommitments from '#src/exhibits/dated-commitments.ts';
import digitalInclusion from '#src/exhibits/digital-inclusion.ts';
import facilitiesOverview from '#src/exhibits/facilities-overview.ts';
import facilitySteps from '#src/exhibits/facility-steps.ts';
import guangdongProjects from '#src/exhibits/guangdong-projects.ts';
import hkstpAllocation from '#src/exhibits/hkstp-allocation.ts';
import innohkAnatomy from '#src/exhibits/innohk-anatomy.ts';
import itfCapital from '#src/exhibits/itf-capital.ts';
import itfSchemes from '#src/exhibits/itf-schemes.ts';
import openData from '#src/exhibits/open-data.ts';
import policyDirections from '#src/exhibits/policy-directions.ts';
import projectsApproved from '#src/exhibits/projects-approved.ts';
import rdProjectsByDomain from '#src/exhibits/rd-projects-by-domain.ts';
import rthAllowances from '#src/exhibits/rth-allowances.ts';
import siteAreas from '#src/exhibits/site-areas.ts';
import smartCityServices from '#src/exhibits/smart-city-services.ts';
import talentReach from '#src/exhibits/talent-reach.ts';
import theLoop from '#src/exhibits/the-loop.ts';
import timeline from '#src/exhibits/timeline.ts';
import type { Route } from '#src/state/routes.ts';
import type { Topic } from '#src/view/chapters.ts';

/** An exhibit of the ready briefings, and the page that shows it. */
export interface DeckExhibit {
  readonly exhibit: Exhibit;
  readonly route: Route;
}

const on = (route: Route, ...shown: readonly Exhibit[]) => shown.map((exhibit) => ({ exhibit, route }));
const about = (topic: Topic, ...shown: readonly Exhibit[]) => on({ page: 'topic', topic }, ...shown);

/** What the ready briefings show; they bring no other exhibit along. */
export const DECK_EXHIBITS: readonly DeckExhibit[] = [
  ...on({ page: 'funding' }, projectsApproved, rdProjectsByDomain, itfCapital, itfSchemes, datedCommitments),
  ...on({ page: 'funding' }, hkstpAllocation, siteAreas),
  ...on({ page: 'talent' }, talentReach, rthAllowances),
  ...on({ page: 'places' }, facilitySteps),
  ...on({ page: 'timeline' }, timeline),
  ...on({ page: 'overview' }, facilitiesOverview),
  ...about('ecosystem', policyDirections, innohkAnatomy),
  ...about('mainland', guangdongProjects, theLoop),
  ...about('culture', cultureEvents),
  ...about('smart-city', smartCityServices),
  ...about('digital-government', openData),
  ...about('security', cyberSecurity),
  ...about('inclusion', digitalInclusion),
];

export const findDeckExhibit = (id: string) => DECK_EXHIBITS.find(({ exhibit }) => exhibit.id === id);
