import type { Exhibit } from '#src/exhibits/define.ts';
import { exhibits } from '#src/exhibits/registry.ts';
import type { Route } from '#src/state/routes.ts';
import { CHAPTERS, TOPICS } from '#src/view/chapters.ts';
import { loadPage } from './pages.ts';

const ROUTES: readonly Route[] = [
  ...CHAPTERS.map((page) => ({ page })),
  ...TOPICS.map((topic) => ({ page: 'topic', topic }) as const),
];

/** The exhibits of a page; one whose code cannot be fetched shows none. */
const shownBy = (route: Route): Promise<readonly Exhibit[]> =>
  loadPage(route).then(
    ({ exhibits: shown }) => shown,
    () => [],
  );

/** Every exhibit that some page shows, with its own chapter's page where that shows it, else the first that does. */
export async function exhibitPages(): Promise<readonly (readonly [exhibit: Exhibit, route: Route])[]> {
  const shown = await Promise.all(ROUTES.map(shownBy));
  return exhibits.flatMap((exhibit) => {
    const showing = ROUTES.filter((_, at) => shown[at]?.some(({ id }) => id === exhibit.id));
    const route = showing.find(({ page }) => page === exhibit.chapter) ?? showing[0];
    return route ? [[exhibit, route] as const] : [];
  });
}
