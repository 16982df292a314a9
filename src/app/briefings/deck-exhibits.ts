import type { Exhibit } from '#src/exhibits/define.ts';
import { exhibits } from '#src/exhibits/registry.ts';
import type { Route } from '#src/state/routes.ts';
import { TOPICS, type Topic } from '#src/view/chapters.ts';

/** An exhibit of the atlas, and the page that shows it. */
export interface DeckExhibit {
  readonly exhibit: Exhibit;
  readonly route: Route;
}

/** The exhibits of each topic; a test holds this against the pages. */
const OF_TOPIC: Readonly<Record<Topic, readonly string[]>> = {
  ecosystem: [
    'hkpc-competences',
    'innohk-anatomy',
    'policy-bodies',
    'policy-directions',
    'rd-centres',
    'who-runs-what',
  ],
  mainland: [
    'guangdong-projects',
    'life-and-health',
    'mainland-agreements',
    'national-labs-ceiling',
    'national-programmes',
    'the-loop',
  ],
  culture: ['culture-events', 'grand-challenge'],
  'smart-city': ['smart-city-areas', 'smart-city-services', 'smart-lampposts', 'wifi-hk'],
  'digital-government': ['digital-government-steps', 'it-strategy', 'open-data'],
  security: ['cyber-security', 'data-centres'],
  inclusion: ['digital-inclusion', 'web-accessibility'],
};

/** Exhibits that only the Overview shows, whatever their chapter. */
const ON_OVERVIEW: readonly string[] = ['dated-events', 'facilities-overview'];

function routeOf({ id, chapter }: Exhibit): Route {
  if (ON_OVERVIEW.includes(id)) return { page: 'overview' };
  const topic = TOPICS.find((one) => OF_TOPIC[one].includes(id));
  return topic ? { page: 'topic', topic } : { page: chapter };
}

const BY_ID: ReadonlyMap<string, DeckExhibit> = new Map(
  exhibits.map((exhibit) => [exhibit.id, { exhibit, route: routeOf(exhibit) }]),
);

/** A briefing may show every exhibit. */
export const findDeckExhibit = (id: string) => BY_ID.get(id);
