import { DECK_FORMAT, DECK_VERSION, type Deck, type Shown, type Slide, type SlideText } from '#src/decks/deck.ts';
import { editionHash, statementFigure } from '#src/decks/statements.ts';
import { TIMELINE } from '#src/decks/missing.ts';
import type { Composed, Exhibit } from '#src/exhibits/define.ts';
import type { Edition } from '#src/facts/edition.ts';
import { sayFigure } from '#src/facts/words.ts';
import { LOCALES, type Locale, type Localized } from '#src/i18n/locales.ts';
import { TIMELINE_LANES, timelineYears } from '#src/queries/timeline-facets.ts';
import type { Route } from '#src/state/routes.ts';
import { LANE_WORDS } from '#src/view/lane-words.ts';
import { CHAPTERS, TOPICS } from '#src/view/chapters.ts';
import type { Sentence } from '#src/view/sentence.ts';
import { pageDeckId } from '../present-route.ts';
import { pageName } from '../titles.ts';
import { SHOW_WORDS } from './words.ts';

/** Planned seconds of a slide that nobody planned. */
const SECONDS = 60;

const inAll = (write: (locale: Locale) => string): SlideText =>
  Object.fromEntries(LOCALES.map((locale) => [locale, write(locale)])) as Localized;

/** A sentence of an exhibit as words of a deck: each figure that the edition knows by name becomes a slot. */
function slotted(text: Sentence, edition: Edition, locale: Locale): string {
  const written = text.map((part) => {
    if (typeof part === 'string') return part;
    if ('plain' in part) return part.plain;
    if ('term' in part) return part.text;
    return statementFigure(edition, part.id) ? `{${part.id}}` : sayFigure(part, locale).text;
  });
  return written.join('').trim();
}

const plainSlide = (id: string, rest: Pick<Slide, 'layout' | 'shows' | 'heading' | 'caption' | 'notes'>): Slide => ({
  id,
  seconds: SECONDS,
  builds: false,
  rests: [],
  ...rest,
});

/** The slide of an exhibit: its finding, its caution, and its description to speak from. */
function exhibitSlide(exhibit: Exhibit, edition: Edition): readonly Slide[] {
  const composed = Object.fromEntries(LOCALES.map((one) => [one, exhibit.compose(edition, one)])) as Localized<
    ReturnType<Exhibit['compose']>
  >;
  if (LOCALES.some((one) => 'missing' in composed[one])) return [];
  const part = (name: 'caution' | 'description') =>
    inAll((locale) => slotted((composed[locale] as Composed)[name], edition, locale));
  const shows: Shown[] = [{ kind: 'exhibit', exhibit: exhibit.id, measure: null, mark: null }];
  const words = { caption: part('caution'), notes: part('description') };
  return [plainSlide(exhibit.id, { layout: 'finding', shows, heading: null, ...words })];
}

/** The timeline, which no wall shows at once, lane by lane. */
function laneSlides(edition: Edition): readonly Slide[] {
  const [from, to] = timelineYears(edition);
  return TIMELINE_LANES.map((lane) =>
    plainSlide(`lane-${lane}`, {
      layout: 'finding',
      shows: [{ kind: 'timeline', from: Math.max(from, 2010), to, lane }],
      heading: LANE_WORDS[lane],
      caption: SHOW_WORDS.marks,
      notes: SHOW_WORDS.marks,
    }),
  );
}

const mapSlide = (heading: SlideText): Slide =>
  plainSlide('map', {
    layout: 'map',
    shows: [{ kind: 'map', framing: null, site: null, year: null }],
    heading,
    caption: SHOW_WORDS.hollow,
    notes: SHOW_WORDS.hollow,
  });

/** Pages that can be presented as they are. */
const PAGES: readonly Route[] = [
  ...CHAPTERS.filter((page) => !['topics', 'figures', 'briefings', 'about'].includes(page)).map((page) => ({ page })),
  ...TOPICS.map((topic) => ({ page: 'topic', topic }) as const),
];

/** The page that a briefing of this id is made of, or null. */
export const pageOfDeck = (id: string): Route | null => PAGES.find((route) => pageDeckId(route) === id) ?? null;

/** A briefing of what a page shows, in its order. */
export function pageDeck(route: Route, exhibits: readonly Exhibit[], edition: Edition): Deck {
  const title = inAll((lang) => pageName({ lang, route }));
  const opening = plainSlide('opening', {
    layout: 'title',
    shows: [],
    heading: title,
    caption: SHOW_WORDS.fromPage,
    notes: SHOW_WORDS.fromPage,
  });
  const shown = exhibits.flatMap((exhibit) =>
    exhibit.id === TIMELINE ? laneSlides(edition) : exhibitSlide(exhibit, edition),
  );
  return {
    format: DECK_FORMAT,
    version: DECK_VERSION,
    id: pageDeckId(route),
    title,
    edition: { id: edition.id, hash: editionHash(edition) },
    slides: [opening, ...(route.page === 'places' ? [mapSlide(title)] : []), ...shown],
  };
}
