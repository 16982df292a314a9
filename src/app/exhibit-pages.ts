import type { Exhibit } from '#src/exhibits/define.ts';
import { exhibits } from '#src/exhibits/registry.ts';
import type { Route } from '#src/state/routes.ts';
import { CHAPTERS, TOPICS } from '#src/view/chapters.ts';
import { loadPage } from './pages.ts';

const ROUTES: readonly Route[] = [
  ...CHAPTERS.map((page) => ({ page })),
  ...TOPICS.map((topic) => ({ page: 'topic', topic }) as const),
];

/** The exhibits each page shows; a page whose code cannot be fetched shows none. */
export async function shownOn(): Promise<readonly (readonly [route: Route, shown: readonly Exhibit[]])[]> {
  const loaded = await Promise.allSettled(ROUTES.map(loadPage));
  return ROUTES.map((route, at) => {
    const code = loaded[at];
    return [route, code?.status === 'fulfilled' ? code.value.exhibits : []];
  });
}

/** Every exhibit that some page shows, with its own chapter's page where that shows it, else the first that does. */
export async function exhibitPages(): Promise<readonly (readonly [exhibit: Exhibit, route: Route])[]> {
  const pages = await shownOn();
  return exhibits.flatMap((exhibit) => {
    const showing = pages.filter(([, shown]) => shown.some(({ id }) => id === exhibit.id)).map(([route]) => route);
    const route = showing.find(({ page }) => page === exhibit.chapter) ?? showing[0];
    return route ? [[exhibit, route] as const] : [];
  });
}
