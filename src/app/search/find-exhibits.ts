import type { Composed, Exhibit } from '#src/exhibits/define.ts';
import type { Edition } from '#src/facts/edition.ts';
import { LOCALES, type Locale, type Localized } from '#src/i18n/locales.ts';
import type { Route } from '#src/state/routes.ts';
import { plainSentence } from '#src/view/sentence.ts';
import type { ViewRow } from '#src/view/view.ts';
import { exhibitPages } from '../exhibit-pages.ts';
import { pageLink, type Findable } from './findable.ts';

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

/** Every exhibit that some page shows, at its page. */
export async function exhibitFindables(edition: Edition): Promise<readonly Findable[]> {
  const shown = await exhibitPages();
  return shown.flatMap(([exhibit, route]) => toFindable(exhibit, route, edition) ?? []);
}
