import type { Composed } from '#src/exhibits/define.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { figuresIn, plainSentence } from '#src/view/sentence.ts';
import type { ViewRow } from '#src/view/view.ts';
import { readHere } from '#src/state/address.ts';
import { pageLink } from './search/findable.ts';
import { exhibitPages } from './exhibit-pages.ts';
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

const shows = ({ title, sub, caution, view }: Composed, id: string): boolean =>
  view.rows.flatMap(idsInRow).includes(id) || [title, sub, caution].flatMap(figuresIn).some((one) => one.id === id);

/** The exhibits that show a figure or statement, each on its own page where that shows it. */
export async function placesShowing(id: string, edition: Edition, locale: Locale): Promise<readonly ShownPlace[]> {
  const pages = await exhibitPages();
  const { address } = readHere();
  return pages.flatMap(([exhibit, route]) => {
    const composed = exhibit.compose(edition, locale);
    if (!('view' in composed) || !shows(composed, id)) return [];
    return {
      exhibit: exhibit.id,
      title: plainSentence(composed.title, locale),
      page: pageName({ lang: locale, route }),
      href: pageLink(route, exhibit.id)({ ...address, lang: locale }),
    };
  });
}
