import type { ComponentType } from 'react';
import type { Exhibit } from '#src/exhibits/define.ts';
import type { PageId, Route } from '#src/state/routes.ts';
import type { Topic } from '#src/view/chapters.ts';

/** The code of a page, and the exhibits it shows. */
export interface PageCode {
  readonly Page: ComponentType;
  readonly exhibits: readonly Exhibit[];
}

/** Each page is a chunk of its own. */
const LOADERS: Partial<Record<PageId, () => Promise<PageCode>>> = {
  overview: () => import('./pages/OverviewPage.tsx'),
  funding: () => import('./pages/FundingPage.tsx'),
  talent: () => import('./pages/TalentPage.tsx'),
  places: () => import('./pages/PlacesPage.tsx'),
  timeline: () => import('./pages/TimelinePage.tsx'),
  topics: () => import('./pages/TopicsPage.tsx'),
  figures: () => import('./pages/FiguresPage.tsx'),
  briefings: () => import('./pages/BriefingsPage.tsx'),
  deck: () => import('./pages/DeckPage.tsx'),
  present: () => import('./pages/PresentPage.tsx'),
  presenter: () => import('./pages/PresenterPage.tsx'),
  build: () => import('./pages/BuildPage.tsx'),
  handout: () => import('./pages/HandoutPage.tsx'),
  about: () => import('./pages/AboutPage.tsx'),
  glossary: () => import('./pages/GlossaryPage.tsx'),
  since: () => import('./pages/SincePage.tsx'),
  'over-time': () => import('./pages/OverTimePage.tsx'),
  entity: () => import('./pages/EntityPage.tsx'),
  audit: () => import('./pages/AuditPage.tsx'),
  projects: () => import('./pages/ProjectsPage.tsx'),
  editions: () => import('./pages/EditionsPage.tsx'),
  gallery: () => import('./pages/GalleryPage.tsx'),
};
const embed = async (exhibit: string) => (await import('./embed/embed-code.tsx')).embedCode(exhibit);
const notFound = () => import('./pages/NotFoundPage.tsx');

/** Topics are a chunk each, as their exhibits are. */
const TOPIC_LOADERS: Readonly<Record<Topic, () => Promise<PageCode>>> = {
  ecosystem: () => import('./topics/EcosystemPage.tsx'),
  mainland: () => import('./topics/MainlandPage.tsx'),
  culture: () => import('./topics/CulturePage.tsx'),
  'smart-city': () => import('./topics/SmartCityPage.tsx'),
  'digital-government': () => import('./topics/DigitalGovernmentPage.tsx'),
  security: () => import('./topics/SecurityPage.tsx'),
  inclusion: () => import('./topics/InclusionPage.tsx'),
};

/** Names the code of a page: routes of one name have the same. */
export function codeOf(route: Route): string {
  if (route.page === 'embed') return `embed/${route.exhibit}`;
  return route.page === 'topic' ? `topic/${route.topic}` : route.page;
}

const loaded = new Map<string, PageCode>();
/** The page, when its code is there; then it is shown without a gap. */
export const findPage = (route: Route) => loaded.get(codeOf(route));

/** Fetches the code of a page. */
export async function loadPage(route: Route): Promise<PageCode> {
  const load = route.page === 'topic' ? TOPIC_LOADERS[route.topic] : (LOADERS[route.page] ?? notFound);
  const page = await (route.page === 'embed' ? embed(route.exhibit) : load());
  loaded.set(codeOf(route), page);
  return page;
}
