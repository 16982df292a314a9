import { MissingFact, type Edition } from '#src/facts/edition.ts';
import type { DatedEvent } from './timeline.ts';

/** The statement with this id, which must have a date of its own. */
function datedEvent(edition: Edition, id: string): DatedEvent {
  const fact = edition.fact(id);
  const { event } = fact;
  if (event === null || event.kind === 'every-year') throw new MissingFact(id, 'has no date in this edition');
  return { ...fact, event };
}

/** What the first Smart City Blueprint is divided into, what the second adds, and what is counted of both. */
export const smartCityAreas = (edition: Edition) => ({
  areas: edition.figure('smart-city-areas', 'areas'),
  areaList: edition.fact('smart-city-areas'),
  additions: edition.figure('smart-city-blueprint-2-additions', 'topics'),
  additionList: edition.fact('smart-city-blueprint-2-additions'),
  initiatives: edition.figure('smart-city-blueprint-2-initiatives', 'initiatives'),
  villagePlaces: edition.figure('village-wifi-places', 'places'),
  first: datedEvent(edition, 'smart-city-blueprint-published'),
  second: datedEvent(edition, 'smart-city-blueprint-2-published'),
});

/** What carries the smart city: when each began, and what is counted of it; of the last nothing is. */
export const smartCityServices = (edition: Edition) => ({
  iamSmart: {
    start: datedEvent(edition, 'iam-smart-launched'),
    services: edition.figure('iam-smart-services', 'services'),
  },
  cloud: {
    start: datedEvent(edition, 'gov-cloud-launched'),
    services: edition.figure('gov-cloud-services', 'services'),
    projects: edition.figure('big-data-projects', 'projects'),
  },
  blockchain: { start: datedEvent(edition, 'shared-blockchain-platform-launched') },
});

/** The lampposts of the pilot: all of them, those still to come, and where. How many stand is not asked. */
export const smartLampposts = (edition: Edition) => ({
  total: edition.figure('smart-lampposts-total', 'lampposts'),
  remaining: edition.figure('smart-lampposts-remaining', 'lampposts'),
  districts: edition.figure('smart-lampposts-districts', 'districts'),
  districtList: edition.fact('smart-lampposts-districts'),
});

export const wifiHotspots = (edition: Edition) => ({
  start: datedEvent(edition, 'wifi-hk-since'),
  hotspots: edition.figure('wifi-hk-hotspots', 'hotspots'),
});

/** Three counts of datasets; how far they overlap is not stated. */
export const openData = (edition: Edition) => ({
  releases: datedEvent(edition, 'open-data-releases-since'),
  fresh: edition.figure('open-data-new-datasets', 'datasets'),
  portal: edition.figure('data-gov-hk-datasets', 'datasets'),
  spatialStart: datedEvent(edition, 'csdi-portal-launched'),
  spatial: edition.figure('csdi-datasets', 'datasets'),
});

/** Ids of the statements of one lane, in the order of their dates. */
type Lanes = Readonly<Record<string, readonly string[]>>;

const lanesOf = (edition: Edition, lanes: Lanes) =>
  Object.entries(lanes).map(([key, ids]) => ({ key, steps: ids.map((id) => datedEvent(edition, id)) }));

/** What was set up for citizens on line, thing by thing. */
export const digitalGovernmentSteps = (edition: Edition) =>
  lanesOf(edition, {
    govhk: ['govhk-launched', 'govhk-redesigned'],
    mygovhk: ['mygovhk-launched'],
    'open-data-policy': ['open-data-policy-announced', 'open-data-releases-since'],
    'csdi-portal': ['csdi-portal-launched'],
    '3d-visualisation-map': ['first-3d-visualisation-map'],
  });

/** What was set up so that everyone can use digital services, thing by thing; after the last the text breaks off. */
export const digitalInclusion = (edition: Edition) => ({
  lanes: lanesOf(edition, {
    'web-accessibility-campaign': ['web-accessibility-campaign-since'],
    'web-accessibility-recognition-scheme': ['web-accessibility-recognition-hkirc-since'],
    'ict-outreach-elderly': ['elderly-outreach-since', 'elderly-outreach-dementia', 'elderly-outreach-regularised'],
    'enriched-ict-training-elderly': ['elderly-enriched-training-launched'],
    'elderly-learning-portal': ['elderly-learning-portal-launched'],
  }),
  last: edition.fact('elderly-learning-portal-launched'),
});
