import type { Exhibit } from '#src/exhibits/define.ts';
import { exhibits } from '#src/exhibits/registry.ts';
import { CHAPTERS, type Chapter } from '#src/view/chapters.ts';
import { loadPage } from './pages.ts';

/** The exhibits each page shows; a page whose code cannot be fetched shows none. */
async function shownOn(): Promise<readonly (readonly [page: Chapter, shown: readonly Exhibit[]])[]> {
  const loaded = await Promise.allSettled(CHAPTERS.map(loadPage));
  return CHAPTERS.map((page, at) => {
    const code = loaded[at];
    return [page, code?.status === 'fulfilled' ? code.value.exhibits : []];
  });
}

/** Every exhibit that some page shows, with its own chapter's page where that shows it, else the first that does. */
export async function exhibitPages(): Promise<readonly (readonly [exhibit: Exhibit, page: Chapter])[]> {
  const pages = await shownOn();
  return exhibits.flatMap((exhibit) => {
    const showing = pages.filter(([, shown]) => shown.some(({ id }) => id === exhibit.id)).map(([page]) => page);
    const page = showing.find((one) => one === exhibit.chapter) ?? showing[0];
    return page ? [[exhibit, page] as const] : [];
  });
}
