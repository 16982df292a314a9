import type { Composed, Exhibit } from '#src/exhibits/define.ts';
import { exhibits } from '#src/exhibits/registry.ts';
import type { Edition } from '#src/facts/edition.ts';
import { LOCALES, type Locale, type Localized } from '#src/i18n/locales.ts';
import type { Route } from '#src/state/routes.ts';
import { CHAPTERS, TOPICS } from '#src/view/chapters.ts';
import { plainSentence } from '#src/view/sentence.ts';
import type { ViewRow } from '#src/view/view.ts';
import { loadPage } from '../pages.ts';
import { pageLink, type Findable } from './findable.ts';

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

function toFindable(exhibit: Exhibit, route: Route, edition: Edition): Findable | null {
  const composed = LOCALES.map((locale) => exhibit.compose(edition, locale));
  if (!composed.every((one): one is Composed => 'view' in one)) return null;
  const inEach = <T>(say: (one: Composed, locale: Locale) => T): Localized<T> => {
    const [en, tc, sc] = LOCALES.map((locale, at) => say(composed[at] as Composed, locale));
    return { en, tc, sc } as Localized<T>;
  };
  return {
    kind: 'exhibit',
    id: exhibit.id,
    names: inEach(({ title }, locale) => [plainSentence(title, locale)]),
    more: inEach(({ sub, view }, locale) =>
      [plainSentence(sub, locale), ...view.rows.map(({ label }: ViewRow) => label)].join('\n'),
    ),
    title: inEach(({ title }) => title),
    href: pageLink(route, exhibit.id),
  };
}

/** Every exhibit that some page shows, on its own chapter's page where that shows it. */
export async function exhibitFindables(edition: Edition): Promise<readonly Findable[]> {
  const pages = await shownOn();
  return exhibits.flatMap((exhibit) => {
    const showing = pages.filter(([, shown]) => shown.some(({ id }) => id === exhibit.id)).map(([route]) => route);
    const route = showing.find(({ page }) => page === exhibit.chapter) ?? showing[0];
    return (route && toFindable(exhibit, route, edition)) ?? [];
  });
}
