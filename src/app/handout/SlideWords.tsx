import type { Deck } from '#src/decks/deck.ts';
import { textSentence } from '#src/decks/slide-text.ts';
import type { Edition } from '#src/facts/edition.ts';
import { HTML_LANG, type Locale } from '#src/i18n/locales.ts';
import { SEMICOLON } from '#src/i18n/punctuation.ts';
import { SentenceText } from '#src/ui/SentenceText.tsx';
import { headingOf } from '../briefings/slide-parts.ts';
import { notePieces } from './note-pieces.ts';
import type { SlideFacts } from './slide-facts.ts';
import { HANDOUT_WORDS } from './words.ts';
import css from './handout.module.css';

/** A slide as the hand-out tells it. */
export interface Told {
  readonly deck: Deck;
  readonly at: number;
  readonly facts: SlideFacts;
  readonly edition: Edition;
  /** The language that leads, and the one that follows it, if any. */
  readonly locales: readonly Locale[];
  readonly hasNotes: boolean;
  /** The address of the slide. */
  readonly href: string;
}

const STOP: Readonly<Record<Locale, string>> = { en: '. ', tc: '。', sc: '。' };

/** Which pieces of the notes stand here. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

function Heading({ told, isRest }: { readonly told: Told; readonly isRest: boolean }) {
  const { deck, at, edition, locales } = told;
  const slide = deck.slides[at];
  if (!slide) return null;
  return locales.map((locale, place) => {
    const text = <SentenceText text={headingOf(slide, edition, locale)} locale={locale} />;
    if (place > 0)
      return (
        <p key={locale} className={css['second']} lang={HTML_LANG[locale]} data-face="">
          {text}
        </p>
      );
    return (
      <h2 key={locale}>
        <span data-digits="count">{at + 1}.</span> {text}
        {isRest && ` ${HANDOUT_WORDS.continued[locale]}`}
      </h2>
    );
  });
}

/** The notes in the order of their languages; each piece can be measured by itself. */
function Notes({ told, span }: { readonly told: Told; readonly span: Span }) {
  const { deck, at, edition, locales } = told;
  const slide = deck.slides[at];
  if (!slide) return null;
  let before = 0;
  return locales.map((locale) => {
    const first = before;
    const pieces = notePieces(textSentence(slide.notes, edition, locale));
    before += pieces.length;
    const shown = pieces
      .map((piece, place) => ({ piece, place: first + place }))
      .filter(({ place }) => place >= span.from && place < span.to);
    if (shown.length === 0) return null;
    return (
      <p key={locale} lang={HTML_LANG[locale]} data-face="">
        {shown.map(({ piece, place }) => (
          <span key={place} data-piece="">
            <SentenceText text={piece} locale={locale} />
          </span>
        ))}
      </p>
    );
  });
}

/** Where it stands, its date and its address, as they are too small on the slide itself. */
function Sources({ told }: { readonly told: Told }) {
  const { facts, locales, href } = told;
  const [locale = 'en'] = locales;
  const isEnded = facts.source + facts.asOf === '' || /[.。]$/.test(facts.asOf);
  return (
    <p className={css['sources']}>
      <span data-digits="sentence">{facts.source}</span>
      {facts.source !== '' && facts.asOf !== '' && SEMICOLON[locale]}
      <span data-digits="as-of">{facts.asOf}</span>
      {isEnded ? ' ' : STOP[locale]}
      <span className={css['address']} data-digits="name">
        {href}
      </span>
    </p>
  );
}

/** What stands beside or below a slide: number, heading, caption, notes, sources, date and address. */
export function SlideWords({ told, span }: { readonly told: Told; readonly span: Span }) {
  const { deck, at, edition, locales, hasNotes } = told;
  const slide = deck.slides[at];
  if (!slide) return null;
  const isRest = span.from > 0;
  return (
    <div className={css['words']} data-words={at}>
      <Heading told={told} isRest={isRest} />
      {!isRest &&
        locales.map((locale) => (
          <p key={locale} className={css['caption']} lang={HTML_LANG[locale]} data-face="">
            <SentenceText text={textSentence(slide.caption, edition, locale)} locale={locale} />
          </p>
        ))}
      {hasNotes && (
        <div className={css['notes']} data-notes="">
          <Notes told={told} span={span} />
        </div>
      )}
      {!isRest && <Sources told={told} />}
    </div>
  );
}
