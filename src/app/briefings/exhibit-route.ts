import type { Exhibit } from '#src/exhibits/define.ts';
import type { Route } from '#src/state/routes.ts';
import type { Topic } from '#src/view/chapters.ts';

/** The topics that show an exhibit; a test holds this list against the pages. */
const TOPICS: Readonly<Record<string, Topic>> = {
  'culture-events': 'culture',
  'cyber-security': 'security',
  'data-centres': 'security',
  'digital-government-steps': 'digital-government',
  'digital-inclusion': 'inclusion',
  'grand-challenge': 'culture',
  'guangdong-projects': 'mainland',
  'hkpc-competences': 'ecosystem',
  'innohk-anatomy': 'ecosystem',
  'it-strategy': 'digital-government',
  'life-and-health': 'mainland',
  'mainland-agreements': 'mainland',
  'national-labs-ceiling': 'mainland',
  'national-programmes': 'mainland',
  'open-data': 'digital-government',
  'policy-bodies': 'ecosystem',
  'policy-directions': 'ecosystem',
  'rd-centres': 'ecosystem',
  'smart-city-areas': 'smart-city',
  'smart-city-services': 'smart-city',
  'smart-lampposts': 'smart-city',
  'the-loop': 'mainland',
  'web-accessibility': 'inclusion',
  'who-runs-what': 'ecosystem',
  'wifi-hk': 'smart-city',
};

/** Exhibits that stand on another page than their chapter's. */
const ELSEWHERE: Readonly<Record<string, Route>> = {
  'dated-events': { page: 'overview' },
  'facilities-overview': { page: 'overview' },
};

/** Exhibits from outside the document that stand beside its plans; the others stand on the page of money over time. */
const ON_SINCE: readonly string[] = [
  'facility-reports',
  'internship-rate',
  'rd-expenditure',
  'start-ups',
  'talent-allowances',
];

/** The page that shows an exhibit. */
export function routeOf({ id, chapter, layer }: Pick<Exhibit, 'id' | 'chapter' | 'layer'>): Route {
  if (layer === 'outside') return { page: ON_SINCE.includes(id) ? 'since' : 'over-time' };
  const topic = TOPICS[id];
  return ELSEWHERE[id] ?? (topic ? { page: 'topic', topic } : { page: chapter });
}
