import type { Slide } from '#src/decks/deck.ts';
import type { SlideDrift } from '#src/decks/drift.ts';
import { textSentence } from '#src/decks/slide-text.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { SentenceText } from '#src/ui/SentenceText.tsx';
import { DriftBadge } from './DriftBadge.tsx';
import { headingOf } from './slide-parts.ts';
import { SlideParts } from './SlideParts.tsx';
import { BRIEFING_WORDS, saySeconds, saySlide } from './words.ts';
import css from './briefings.module.css';

interface TranscriptSlideProps {
  readonly slide: Slide;
  readonly drift: SlideDrift | undefined;
  readonly at: { readonly number: number; readonly of: number };
  readonly edition: Edition;
  readonly locale: Locale;
}

/** A slide as it is read: its heading, what it shows, its caption and what the speaker says. */
export function TranscriptSlide({ slide, drift, at, edition, locale }: TranscriptSlideProps) {
  const { id, caption, notes, seconds } = slide;
  return (
    <section className={css['slide']} id={id} aria-labelledby={`${id}-title`}>
      <p className={css['where']} data-digits="count">
        {saySlide[locale](at.number, at.of)}
        <span>{saySeconds[locale](seconds)}</span>
      </p>
      <div className={css['shown']}>
        <h2 id={`${id}-title`}>
          <SentenceText text={headingOf(slide, edition, locale)} locale={locale} />
        </h2>
        <DriftBadge drift={drift} locale={locale} />
        {caption[locale] !== '' && (
          <p className={css['caption']}>
            <SentenceText text={textSentence(caption, edition, locale)} locale={locale} />
          </p>
        )}
        <SlideParts slide={slide} edition={edition} locale={locale} />
      </div>
      {notes[locale] !== '' && (
        <div className={css['notes']}>
          <h3>{BRIEFING_WORDS.notes[locale]}</h3>
          <p>
            <SentenceText text={textSentence(notes, edition, locale)} locale={locale} />
          </p>
        </div>
      )}
    </section>
  );
}
