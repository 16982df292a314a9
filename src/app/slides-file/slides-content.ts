import type { Deck, Shown, Slide } from '#src/decks/deck.ts';
import { textSentence } from '#src/decks/slide-text.ts';
import { statementFigure } from '#src/decks/statements.ts';
import type { Composed } from '#src/exhibits/define.ts';
import { chipAsOf, sayOwnDate } from '#src/facts/date-words.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Figure, Place as Stated } from '#src/facts/figure.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { COLON, STOP } from '#src/i18n/punctuation.ts';
import { ATTRIBUTION } from '#src/maps/attribution.ts';
import type { SlideContent, SlidePart, SlidesContent } from '#src/takeaway/pptx/content.ts';
import { ROOMS } from '#src/takeaway/pptx/geometry.ts';
import { saySources } from '#src/ui/source-words.ts';
import { plainSentence, sharedAsOf, spokenSentence, type Sentence } from '#src/view/sentence.ts';
import { headingOf, partOf } from '../briefings/slide-parts.ts';
import { BRIEFING_WORDS } from '../briefings/words.ts';
import { statedFacts, viewPlaces } from '../exhibit-rows.ts';
import { outsideSources } from '../figure-source.ts';
import { imprint, shownAsOf } from '../picture-words.ts';
import { SHOW_WORDS } from '../show/words.ts';
import { inTurn } from './in-turn.ts';
import type { DrawPicture } from './pictures.ts';
import { sayNumber } from './say-row.ts';
import { bodyOf, shownPart, type ShownPart } from './slide-part.ts';
import { tableGroups } from './table-groups.ts';
import { SLIDES_WORDS } from './words.ts';

interface Making {
  readonly deck: Deck;
  readonly edition: Edition;
  readonly locale: Locale;
  readonly draw: DrawPicture;
}

/** A slide and where it stands, from zero. */
interface Place {
  readonly slide: Slide;
  readonly at: number;
}

/** What a part adds to its slide besides itself. */
interface MadePart {
  readonly part: SlidePart;
  /** Where it stands in the document. */
  readonly places: readonly Stated[];
  /** Where it comes from, where that is outside the document. */
  readonly outside: string;
  readonly asOf: string;
  /** What it shows, in words, for the notes. */
  readonly notes: readonly string[];
}

const said = (text: Sentence, locale: Locale) => plainSentence(text, locale).trim();

/** Every row of a view in a line of its own: the notes hold each number, whatever the drawing. */
const rowsInWords = ({ composed }: ShownPart, locale: Locale): readonly string[] =>
  tableGroups(composed.view, locale).flatMap(({ heading, rows }) => [
    ...(heading === '' ? [] : [heading]),
    ...rows.map(({ label, said: value }) => (value === '' ? label : label + COLON[locale] + value)),
  ]);

/** What is counted; what does not come from the document says so first. */
const subOf = ({ sub, outside }: Composed, locale: Locale) =>
  (outside ? `${outside.badge} · ` : '') + said(sub, locale);

/** Who published what was read outside the document, or that positions come from there. */
function outsideOf({ view, outside }: Composed, edition: Edition, locale: Locale): string {
  if (outside) return outside.source.trim();
  return viewPlaces(view, edition).length > 0 ? '' : messages.outside[locale];
}

async function exhibitPart(shown: Shown, slide: Slide, { edition, locale, draw }: Making): Promise<MadePart> {
  const found = shownPart(shown, edition, locale);
  if (!found) return textPart(`${BRIEFING_WORDS.missing[locale]} ${partOf(shown, edition, locale).missing ?? ''}`);
  const { composed } = found;
  const isPair = slide.layout === 'pair';
  const body = await bodyOf({ part: found, room: isPair ? ROOMS.pair : ROOMS.finding, locale, draw });
  const title = said(composed.title, locale);
  const alt = spokenSentence(composed.description, locale).trim();
  return {
    part: { title: isPair || slide.heading ? title : '', sub: subOf(composed, locale), alt, body },
    places: viewPlaces(composed.view, edition),
    outside: outsideOf(composed, edition, locale),
    asOf: shownAsOf({ composed, locale })?.said ?? '',
    notes: [title, alt, said(composed.caution, locale), ...rowsInWords(found, locale)],
  };
}

const textPart = (text: string): MadePart => ({
  part: { title: '', sub: '', alt: '', body: { kind: 'line', text } },
  places: [],
  outside: '',
  asOf: '',
  notes: [],
});

function figurePart(figure: Figure, isDated: boolean, { edition, locale }: Making): MadePart {
  const asOf = figure.asOf === 'not-stated' ? sayOwnDate(figure, locale) : chipAsOf(figure.asOf, locale);
  const label = figure.label[locale];
  const number = sayNumber(figure, locale);
  return {
    part: { title: '', sub: '', alt: '', body: { kind: 'number', said: number, label, asOf: isDated ? asOf : '' } },
    places: statedFacts(figure, edition).map(({ source }) => source),
    outside: outsideSources([figure], locale).join(''),
    asOf,
    notes: [`${label}${COLON[locale]}${number} · ${sayOwnDate(figure, locale)}`],
  };
}

async function mapPart(at: number, making: Making): Promise<MadePart> {
  const { deck, edition, locale, draw } = making;
  const picture = await draw.map({ deck, at, edition, locale });
  const [shown] = deck.slides[at]?.shows ?? [];
  const alt = shown ? spokenSentence(partOf(shown, edition, locale).words, locale).trim() : '';
  return {
    part: { title: '', sub: '', alt, body: { kind: 'picture', picture } },
    places: [],
    outside: `${messages.outside[locale]}${STOP[locale]}${ATTRIBUTION[locale]}`,
    asOf: '',
    notes: [alt],
  };
}

/** One thing that a slide shows, as a part of it; of a figure, whether its date is not that of the others. */
function partIn(shown: Shown, isMixed: boolean, place: Place, making: Making): Promise<MadePart> {
  const { edition, locale } = making;
  switch (shown.kind) {
    case 'text':
      return Promise.resolve(textPart(said(textSentence(shown.text, edition, locale), locale)));
    case 'map':
      return mapPart(place.at, making);
    case 'figure': {
      const figure = statementFigure(edition, shown.figure);
      const gone = `${BRIEFING_WORDS.missing[locale]} ${shown.figure}`;
      return Promise.resolve(figure ? figurePart(figure, isMixed, making) : textPart(gone));
    }
    default:
      return exhibitPart(shown, place.slide, making);
  }
}

/** One after the other: each picture has the page to itself. */
function partsOf(place: Place, making: Making): Promise<readonly MadePart[]> {
  const { shows } = place.slide;
  const figures = shows.flatMap((shown) =>
    shown.kind === 'figure' ? (statementFigure(making.edition, shown.figure) ?? []) : [],
  );
  const isMixed = sharedAsOf(figures) === null;
  return inTurn(shows, (shown) => partIn(shown, isMixed, place, making));
}

const unique = (texts: readonly string[]) => [...new Set(texts.filter((text) => text !== ''))];

/** One source line for all that a slide shows; of a slide of words, which document it is about. */
function sourceOf(parts: readonly MadePart[], { edition, locale }: Making): string {
  const places = parts
    .flatMap((part) => part.places)
    .map(({ section, sentence }) => ({ section: edition.section(section), sentence }));
  const stated = places.length > 0 ? [saySources(places, locale)] : [];
  const sources = [...stated, ...unique(parts.map(({ outside }) => outside))];
  return sources.length > 0 ? sources.join(STOP[locale]) : SHOW_WORDS.document[locale];
}

async function slideContent(place: Place, making: Making): Promise<SlideContent> {
  const { edition, locale } = making;
  const { slide } = place;
  const made = await partsOf(place, making);
  const dates = unique(made.map(({ asOf }) => asOf));
  const [date = ''] = dates;
  const [first] = made;
  const caption = said(textSentence(slide.caption, edition, locale), locale);
  const isFinding = slide.layout === 'finding';
  const shows = made.flatMap(({ notes }) => notes);
  return {
    layout: slide.layout,
    title: said(headingOf(slide, edition, locale), locale),
    sub: isFinding ? (first?.part.sub ?? '') : caption,
    remark: isFinding ? caption : '',
    parts: made.map(({ part }) => part),
    source: sourceOf(made, making),
    asOf: dates.length > 1 ? messages.mixedDates[locale] : date,
    notes: [
      spokenSentence(textSentence(slide.notes, edition, locale), locale).trim(),
      ...(shows.length > 0 ? ['', SLIDES_WORDS.onSlide[locale] + COLON[locale].trim(), ...shows] : []),
    ],
  };
}

/** Which slide could not be made, and why. */
export class SlideFault extends Error {
  readonly number: number;

  constructor(number: number, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.number = number;
  }
}

/** A briefing in the plain words, numbers and pictures of one language. Tells which slide it is at. */
export async function slidesContent(making: Making, onSlide: (number: number) => void): Promise<SlidesContent> {
  const { deck, locale } = making;
  const slides = await inTurn(deck.slides, async (slide, at) => {
    onSlide(at + 1);
    try {
      return await slideContent({ slide, at }, making);
    } catch (fault) {
      throw new SlideFault(at + 1, fault);
    }
  });
  return { title: deck.title[locale], imprint: imprint(locale), locale, slides };
}
