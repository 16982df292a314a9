import type { Route } from '#src/state/routes.ts';

/** Pages of exhibits: each can be presented as it is. */
const PAGES: readonly string[] = ['overview', 'funding', 'talent', 'places', 'timeline', 'topic'];

/** The id of the briefing that a page makes of its exhibits. */
export const pageDeckId = (route: Route) => `page-${route.page}${route.page === 'topic' ? `-${route.topic}` : ''}`;

/** Where a page is presented: as it is, as the briefing it tells of, or by choice among the briefings. */
export function presentRoute(route: Route): Route {
  if (route.page === 'deck') return { page: 'present', deck: route.deck, slide: 1 };
  // A page that is a briefing already has one of its own.
  if (route.page === 'since') return { page: 'present', deck: 'since', slide: 1 };
  return PAGES.includes(route.page) ? { page: 'present', deck: pageDeckId(route), slide: 1 } : { page: 'briefings' };
}
