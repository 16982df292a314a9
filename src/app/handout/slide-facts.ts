import { chipAsOf, sayOwnDate } from '#src/facts/date-words.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Figure, Place } from '#src/facts/figure.ts';
import type { TermId } from '#src/facts/glossary/glossary.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { SEMICOLON } from '#src/i18n/punctuation.ts';
import type { Shown, Slide } from '#src/decks/deck.ts';
import { TIMELINE } from '#src/decks/missing.ts';
import { textSentence } from '#src/decks/slide-text.ts';
import { statementFigure } from '#src/decks/statements.ts';
import type { Composed, Outside } from '#src/exhibits/define.ts';
import type { TimelineLane } from '#src/queries/timeline-facets.ts';
import { saySources } from '#src/ui/source-words.ts';
import { narrowed } from '#src/view/lanes.ts';
import { markTerm } from '#src/view/mark-terms.ts';
import { MARKS, marksOf, type Mark } from '#src/view/marks.ts';
import { figuresIn, sharedAsOf, termsIn, type Sentence } from '#src/view/sentence.ts';
import type { View } from '#src/view/view.ts';
import { headingOf } from '../briefings/slide-parts.ts';
import { cutOffFigures, marksIn, statedFacts, viewPlaces } from '../exhibit-rows.ts';
import { outsideSources } from '../figure-source.ts';
import { findExhibit } from '../show/exhibits.ts';

/** What stands under a slide, and what its marks and words mean. */
export interface SlideFacts {
  readonly source: string;
  /** The date that its figures share, or each of them; empty where it shows no figure. */
  readonly asOf: string;
  readonly marks: readonly Mark[];
  readonly terms: readonly TermId[];
}

/** More dates than this are not told one by one. */
const MOST_DATES = 3;

const stretched = (view: View, { from, to, lane }: Extract<Shown, { kind: 'timeline' }>): View =>
  view.kind === 'lanes' ? narrowed(view, lane === null ? {} : { lane: lane as TimelineLane }, [from, to]) : view;

/** The drawing of an exhibit as a slide shows it, or null where it shows none. */
function drawnBy(shown: Shown, edition: Edition, locale: Locale): Composed | null {
  if (shown.kind !== 'exhibit' && shown.kind !== 'timeline') return null;
  const exhibit = findExhibit(shown.kind === 'exhibit' ? shown.exhibit : TIMELINE);
  const composed = exhibit?.compose(edition, locale, shown.kind === 'exhibit' ? (shown.measure ?? '') : '');
  if (!composed || 'missing' in composed) return null;
  return shown.kind === 'timeline' ? { ...composed, view: stretched(composed.view, shown) } : composed;
}

const placesOf = (figures: readonly Figure[], edition: Edition): readonly Place[] =>
  figures.flatMap((figure) => statedFacts(figure, edition).map(({ source }) => source));

interface Sources {
  readonly places: readonly Place[];
  readonly outside: readonly Outside[];
  readonly figures: readonly Figure[];
}

function sourceOf(
  { places, outside: layers, figures }: Sources,
  { shows }: Slide,
  edition: Edition,
  locale: Locale,
): string {
  const said = places.map(({ section, sentence }) => ({ section: edition.section(section), sentence }));
  const outside = [
    ...(shows.some(({ kind }) => kind === 'map') ? [messages.outside[locale]] : []),
    ...layers.map(({ source }) => source.trim()),
    ...outsideSources(figures, locale),
  ];
  return [...(said.length > 0 ? [saySources(said, locale)] : []), ...outside].join(SEMICOLON[locale]);
}

function datesOf(figures: readonly Figure[], locale: Locale): string {
  if (figures.length === 0) return '';
  const shared = sharedAsOf(figures);
  if (shared !== null && shared !== 'not-stated') return chipAsOf(shared, locale);
  const dates = [...new Set(figures.map((figure) => sayOwnDate(figure, locale)))];
  return dates.length > MOST_DATES ? messages.mixedDates[locale] : dates.join(SEMICOLON[locale]);
}

/** The words of a slide, as far as they are printed. */
function textsOf(slide: Slide, edition: Edition, locale: Locale, hasNotes: boolean): readonly Sentence[] {
  const { caption, notes, shows } = slide;
  const lines = shows.flatMap((shown) => (shown.kind === 'text' ? [shown.text] : []));
  const texts = [caption, ...lines, ...(hasNotes ? [notes] : [])];
  return [headingOf(slide, edition, locale), ...texts.map((text) => textSentence(text, edition, locale))];
}

interface Told {
  readonly edition: Edition;
  readonly locale: Locale;
  readonly hasNotes: boolean;
}

/** What is told of a slide on paper, where its foot is too small to be read and no figure can be pressed. */
export function slideFacts(slide: Slide, { edition, locale, hasNotes }: Told): SlideFacts {
  const drawn = slide.shows.flatMap((shown) => drawnBy(shown, edition, locale) ?? []);
  const figures = slide.shows.flatMap((shown) =>
    shown.kind === 'figure' ? (statementFigure(edition, shown.figure) ?? []) : [],
  );
  const texts = textsOf(slide, edition, locale, hasNotes);
  const said = texts.flatMap(figuresIn);
  const views = drawn.map(({ view }) => view);
  const shown = [...views.flatMap((view) => viewPlaces(view, edition)), ...placesOf(figures, edition)];
  const marks = new Set([...views.flatMap((view) => [...marksIn(view)]), ...[...figures, ...said].flatMap(marksOf)]);
  const used = MARKS.filter((mark) => mark !== 'exact' && marks.has(mark));
  return {
    source: sourceOf(
      {
        places: shown.length > 0 ? shown : placesOf(said, edition),
        outside: drawn.flatMap(({ outside }) => outside ?? []),
        figures,
      },
      slide,
      edition,
      locale,
    ),
    asOf: datesOf([...views.flatMap(cutOffFigures), ...figures], locale),
    marks: used,
    terms: [...new Set([...used.map(markTerm), ...drawn.flatMap(({ sub }) => termsIn(sub))])],
  };
}
