import { useLayoutEffect, useRef } from 'react';
import type { Deck } from '#src/decks/deck.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { plainSentence } from '#src/view/sentence.ts';
import { headingOf } from '../briefings/slide-parts.ts';
import { Slide } from './Slide.tsx';
import { SlideFrame } from './SlideFrame.tsx';
import { SHOW_WORDS } from './words.ts';
import css from './play.module.css';

interface DeckOverviewProps {
  readonly deck: Deck;
  readonly edition: Edition;
  readonly locale: Locale;
  /** The slide that is shown now, from zero. */
  readonly at: number;
  readonly onChoose: (slide: number) => void;
}

/** All slides of a briefing, to go to one. */
export function DeckOverview({ deck, edition, locale, at, onChoose }: DeckOverviewProps) {
  const here = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => here.current?.focus(), []);
  return (
    <nav className={css['overview']} aria-label={SHOW_WORDS.overview[locale]}>
      <ol>
        {deck.slides.map((slide, number) => (
          <li key={slide.id}>
            <button
              ref={number === at ? here : undefined}
              type="button"
              aria-current={number === at ? 'true' : undefined}
              onClick={() => onChoose(number)}
            >
              <SlideFrame width={300}>
                <Slide deck={deck} at={number} edition={edition} locale={locale} />
              </SlideFrame>
              <span data-digits="count">{number + 1}</span>{' '}
              <span data-digits="name">{plainSentence(headingOf(slide, edition, locale), locale)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
