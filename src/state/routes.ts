import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { hrefOf } from '#src/view/address-form.ts';
import { CHAPTERS, DECKS, TOPICS, type Chapter, type Topic } from '#src/view/chapters.ts';

/** What is done with a briefing, each on a page of its own; slides are counted from one. */
export const SHOWINGS = ['present', 'presenter', 'handout', 'build'] as const;
export type Showing = (typeof SHOWINGS)[number];

/** Where a reader is, apart from the keys of the view. */
export type Route =
  | { readonly page: Chapter }
  | { readonly page: 'topic'; readonly topic: Topic }
  /** The transcript of a briefing: one that comes with the atlas, or the reader's own. */
  | { readonly page: 'deck'; readonly deck: string }
  /** A briefing shown, spoken to, printed or built; drawn by the app only. */
  | { readonly page: Showing; readonly deck: string; readonly slide: number }
  | { readonly page: 'glossary' }
  /** What later pages say of the plans and figures of the document. */
  | { readonly page: 'since' }
  /** What was read outside the document. */
  | { readonly page: 'over-time' }
  /** The card of one entity; drawn by the app only. */
  | { readonly page: 'entity'; readonly entity: string }
  | { readonly page: 'gallery' }
  /** One exhibit alone, to stand in a frame of another page; drawn by the app only. */
  | { readonly page: 'embed'; readonly exhibit: string }
  /** The edition recomputed in front of the reader; drawn by the app only. */
  | { readonly page: 'audit' }
  /** Lists of projects that the reader opens; drawn by the app only. */
  | { readonly page: 'projects' }
  /** Two editions held against each other; drawn by the app only. */
  | { readonly page: 'editions' }
  | { readonly page: 'not-found'; readonly path: string };
export type PageId = Route['page'];

interface Pattern {
  /** The path below the language. */
  readonly path: string;
  readonly route: Route;
  /** Whether each language has a prerendered page of its own. */
  readonly prerendered: boolean;
}

const chapterPath = (chapter: Chapter) => (chapter === 'overview' ? '/' : `/${chapter}`);

/** The one table from path to page; both builds, the parser and the prerenderer read it. */
const PATTERNS: readonly Pattern[] = [
  ...CHAPTERS.map((page) => ({ path: chapterPath(page), route: { page }, prerendered: true })),
  ...TOPICS.map((topic) => ({
    path: `/topics/${topic}`,
    route: { page: 'topic', topic } as const,
    prerendered: true,
  })),
  ...DECKS.map((deck) => ({ path: `/briefings/${deck}`, route: { page: 'deck', deck } as const, prerendered: true })),
  { path: '/glossary', route: { page: 'glossary' }, prerendered: true },
  { path: '/since', route: { page: 'since' }, prerendered: true },
  { path: '/over-time', route: { page: 'over-time' }, prerendered: true },
  { path: '/gallery', route: { page: 'gallery' }, prerendered: false },
  { path: '/figures/audit', route: { page: 'audit' }, prerendered: false },
  { path: '/projects', route: { page: 'projects' }, prerendered: false },
  { path: '/editions', route: { page: 'editions' }, prerendered: false },
];

/** Paths below the language that are prerendered, "/" first. */
export const PRERENDERED: readonly string[] = PATTERNS.filter(({ prerendered }) => prerendered).map(({ path }) => path);

/** Reads a path such as `/tc/topics/inclusion`. An unknown language is read as `tc`. Never throws. */
export function readPath(pathname: string): { lang: Locale; knownLanguage: boolean; route: Route } {
  const [, first = '', ...rest] = pathname.split('/');
  const lang = LOCALES.find((locale) => locale === first);
  const below = `/${(lang ? rest : [first, ...rest]).join('/')}`;
  const path = below.length > 1 ? below.replace(/\/+$/, '') : below;
  return { lang: lang ?? 'tc', knownLanguage: lang !== undefined, route: findRoute(path === '' ? '/' : path) };
}

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const ENTITY = new RegExp(`^/entity/(?<entity>${SLUG})$`);
const NAME = new RegExp(`^${SLUG}$`);
/** Whatever stands below it, so that no other page is shown at an address that may be framed. */
const EMBED = /^\/embed(?:\/|$)/;
const DECK = new RegExp(`^/briefings/(?<deck>${SLUG})$`);
const SHOWING = new RegExp(`^/(?<page>${SHOWINGS.join('|')})/(?<deck>${SLUG})(?:/(?<slide>[1-9]\\d?))?$`);

function findRoute(path: string): Route {
  const found = PATTERNS.find((pattern) => pattern.path === path)?.route;
  if (found) return found;
  if (EMBED.test(path)) {
    const exhibit = path.slice('/embed/'.length);
    return { page: 'embed', exhibit: NAME.test(exhibit) ? exhibit : '' };
  }
  const { entity } = ENTITY.exec(path)?.groups ?? {};
  if (entity !== undefined) return { page: 'entity', entity };
  const { deck: own } = DECK.exec(path)?.groups ?? {};
  if (own !== undefined) return { page: 'deck', deck: own };
  const { page, deck, slide } = SHOWING.exec(path)?.groups ?? {};
  const showing = SHOWINGS.find((one) => one === page);
  return showing && deck !== undefined
    ? { page: showing, deck, slide: Number(slide ?? 1) }
    : { page: 'not-found', path };
}

/** A link to a route in a language. */
export const writePath = (lang: Locale, route: Route): string => hrefOf(pathOf(lang, route));

/** The path of a route in a language; the inverse of `readPath`. */
export function pathOf(lang: Locale, route: Route): string {
  switch (route.page) {
    case 'topic':
      return `/${lang}/topics/${route.topic}`;
    case 'deck':
      return `/${lang}/briefings/${route.deck}`;
    case 'entity':
      return `/${lang}/entity/${route.entity}`;
    case 'embed':
      return `/${lang}/embed/${route.exhibit}`;
    case 'glossary':
    case 'since':
    case 'over-time':
    case 'gallery':
    case 'projects':
    case 'editions':
      return `/${lang}/${route.page}`;
    case 'audit':
      return `/${lang}/figures/audit`;
    case 'present':
    case 'presenter':
    case 'handout':
    case 'build':
      return `/${lang}/${route.page}/${route.deck}${route.slide === 1 ? '' : `/${route.slide}`}`;
    case 'not-found':
      return `/${lang}${route.path}`;
    default:
      return `/${lang}${chapterPath(route.page)}`;
  }
}
