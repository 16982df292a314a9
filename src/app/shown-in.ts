import { exhibits } from '#src/exhibits/registry.ts';
import type { Composed } from '#src/exhibits/define.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { plainSentence, type Sentence } from '#src/view/sentence.ts';
import type { ViewRow } from '#src/view/view.ts';
import { readAddress } from '#src/state/address.ts';
import type { Route } from '#src/state/routes.ts';
import { pageLink } from './search/findable.ts';
import { shownOn } from './exhibit-pages.ts';
import { pageName } from './titles.ts';

/** An exhibit that shows a figure. */
export interface ShownPlace {
  readonly exhibit: string;
  readonly title: string;
  readonly page: string;
  readonly href: string;
}

const idsInRow = (row: ViewRow): readonly string[] => {
  if ('figure' in row) return [row.figure.id];
  if ('date' in row) return [row.key];
  return 'facts' in row ? row.facts : [];
};

const idsInText = (text: Sentence): readonly string[] =>
  text.flatMap((part) => (typeof part !== 'string' && 'unit' in part ? [part.id] : []));

const shows = ({ title, sub, caution, view }: Composed, id: string): boolean =>
  [...view.rows.flatMap(idsInRow), ...[title, sub, caution].flatMap(idsInText)].includes(id);

/** The exhibits that show a figure or statement, each on its own page where that shows it. */
export async function placesShowing(id: string, edition: Edition, locale: Locale): Promise<readonly ShownPlace[]> {
  const pages = await shownOn();
  const { address } = readAddress(location.pathname, location.search);
  const placeOf = (exhibit: string, title: Sentence, route: Route): ShownPlace => ({
    exhibit,
    title: plainSentence(title, locale),
    page: pageName({ lang: locale, route }),
    href: pageLink(route, exhibit)({ ...address, lang: locale }),
  });
  return exhibits.flatMap((exhibit) => {
    const composed = exhibit.compose(edition, locale);
    if (!('view' in composed) || !shows(composed, id)) return [];
    const showing = pages.filter(([, shown]) => shown.some((one) => one.id === exhibit.id)).map(([route]) => route);
    const route = showing.find(({ page }) => page === exhibit.chapter) ?? showing[0];
    return route ? [placeOf(exhibit.id, composed.title, route)] : [];
  });
}
