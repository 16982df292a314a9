import { TIMELINE } from '#src/decks/missing.ts';
import type { Shown, Slide } from '#src/decks/deck.ts';
import { textSentence } from '#src/decks/slide-text.ts';
import { statementFigure } from '#src/decks/statements.ts';
import type { Composed } from '#src/exhibits/define.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { COLON, SEMICOLON } from '#src/i18n/punctuation.ts';
import { saySources } from '#src/ui/source-words.ts';
import { plain, sentence, type Sentence } from '#src/view/sentence.ts';
import type { ViewRow } from '#src/view/view.ts';
import { statedFacts, viewFacts } from '../exhibit-rows.ts';
import { isFromOutside, outsideSources } from '../figure-source.ts';
import { sourceLine } from '../source-line.ts';
import { findExhibit } from '../show/exhibits.ts';
import { slideAddress } from './slide-address.ts';
import { sayStretch } from './words.ts';

/** One thing a slide shows, in words. */
export interface SlidePart {
  /** The finding of an exhibit, where it is not the heading of the slide. */
  readonly title: Sentence | null;
  readonly words: Sentence;
  readonly caution: Sentence | null;
  readonly source: string;
  readonly href: string | null;
  /** What stood here and is not there any more. */
  readonly missing: string | null;
}

/** The exhibit that a shown view is drawn by. */
const exhibitOf = (shown: Shown): string | null =>
  shown.kind === 'exhibit'
    ? shown.exhibit
    : shown.kind === 'timeline'
      ? TIMELINE
      : shown.kind === 'map'
        ? 'facilities-overview'
        : null;

/** The exhibit of a shown view as composed, or null where there is none. */
function composedOf(shown: Shown, edition: Edition, locale: Locale): Composed | null {
  const id = exhibitOf(shown);
  const found = id === null ? undefined : findExhibit(id);
  const measure = shown.kind === 'exhibit' ? (shown.measure ?? '') : '';
  const composed = found?.compose(edition, locale, measure);
  return composed && 'view' in composed ? composed : null;
}

const NOTHING = { title: null, words: [], caution: null, source: '', missing: null } as const;

function figurePart(figure: Figure, edition: Edition, locale: Locale) {
  const places = statedFacts(figure, edition).map(({ source }) => ({
    section: edition.section(source.section),
    sentence: source.sentence,
  }));
  const label = [figure.label[locale] + COLON[locale]];
  const sources = [...(places.length > 0 ? [saySources(places, locale)] : []), ...outsideSources([figure], locale)];
  return { ...NOTHING, words: sentence`${label}${figure}`, source: sources.join(SEMICOLON[locale]) };
}

function exhibitPart(shown: Shown, composed: Composed, edition: Edition, locale: Locale) {
  const stretch = shown.kind === 'timeline' ? [plain(sayStretch[locale](shown.from, shown.to)), COLON[locale]] : [];
  return {
    ...NOTHING,
    title: composed.title,
    words: [...stretch, ...composed.description],
    caution: composed.caution,
    source: sourceLine({ composed, edition, locale }),
  };
}

/** What a slide shows, each in words with its source and its address. */
export function partOf(shown: Shown, edition: Edition, locale: Locale): SlidePart {
  const href = slideAddress(shown, locale);
  if (shown.kind === 'text') return { ...NOTHING, href, words: textSentence(shown.text, edition, locale) };
  if (shown.kind === 'figure') {
    const figure = statementFigure(edition, shown.figure);
    return { ...(figure ? figurePart(figure, edition, locale) : { ...NOTHING, missing: shown.figure }), href };
  }
  const composed = composedOf(shown, edition, locale);
  if (!composed) return { ...NOTHING, href: null, missing: exhibitOf(shown) };
  return { ...exhibitPart(shown, composed, edition, locale), href };
}

/** The heading of a slide: its own, or the finding of what it shows. */
export function headingOf({ heading, shows }: Slide, edition: Edition, locale: Locale): Sentence {
  if (heading) return textSentence(heading, edition, locale);
  const [first] = shows;
  return (first && composedOf(first, edition, locale)?.title) ?? [];
}

/** The number or milestone of a row that was read outside the document. */
function readIn(row: ViewRow): readonly string[] {
  if ('reading' in row) return row.reading.stated ? [] : [row.reading.card];
  return 'figure' in row && isFromOutside(row.figure) ? [row.figure.id] : [];
}

/** Every statement that a slide stands on: those its exhibits rest on and those its words name. */
export const factsOfShown = (shown: Shown, edition: Edition): readonly string[] => {
  if (shown.kind === 'figure') return [shown.figure];
  // The map stands on positions, which come from outside the document.
  const composed = shown.kind === 'map' ? null : composedOf(shown, edition, 'en');
  if (!composed) return [];
  return [...viewFacts(composed.view, edition).map(({ id }) => id), ...composed.view.rows.flatMap(readIn)];
};
