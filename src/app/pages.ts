import type { ComponentType } from 'react';
import type { Exhibit } from '#src/exhibits/define.ts';
import type { PageId } from '#src/state/routes.ts';

/** The code of a page, and the exhibits it shows. */
export interface PageCode {
  readonly Page: ComponentType;
  readonly exhibits: readonly Exhibit[];
}

/** Each page is a chunk of its own; pages still to be filled share one. */
const LOADERS: Partial<Record<PageId, () => Promise<PageCode>>> = {
  overview: () => import('./pages/OverviewPage.tsx'),
  funding: () => import('./pages/FundingPage.tsx'),
  places: () => import('./pages/PlacesPage.tsx'),
  timeline: () => import('./pages/TimelinePage.tsx'),
  about: () => import('./pages/AboutPage.tsx'),
  glossary: () => import('./pages/GlossaryPage.tsx'),
  entity: () => import('./pages/EntityPage.tsx'),
  gallery: () => import('./pages/GalleryPage.tsx'),
  'not-found': () => import('./pages/NotFoundPage.tsx'),
};
const preparing = () => import('./pages/PreparingPage.tsx');

const loaded = new Map<PageId, PageCode>();
/** The page, when its code is there; then it is shown without a gap. */
export const findPage = (id: PageId) => loaded.get(id);

/** Fetches the code of a page. */
export async function loadPage(id: PageId): Promise<PageCode> {
  const page = await (LOADERS[id] ?? preparing)();
  loaded.set(id, page);
  return page;
}
