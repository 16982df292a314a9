import type { Deck, Slide } from '#src/decks/deck.ts';
import { statementFigure } from '#src/decks/statements.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Localized } from '#src/i18n/locales.ts';

const ANSWER: Localized = {
  en: 'A figure asked for',
  tc: '有人問及的數字',
  sc: '有人问及的数字',
};

function slideOf(id: string, edition: Edition, { seconds }: Slide): Slide | null {
  const figure = statementFigure(edition, id);
  if (!figure) return null;
  const heading = edition.facts.find((fact) => fact.id === id)?.subject ?? figure.label;
  return {
    id: 'asked-for',
    layout: 'number',
    shows: [{ kind: 'figure', figure: id }],
    heading,
    caption: ANSWER,
    notes: ANSWER,
    seconds,
    builds: false,
    rests: [],
  };
}

/**
 * The deck as the room sees it while a figure is pushed: that figure on a slide of its own in the place of the slide
 * `at`. The deck itself where nothing is pushed or the edition has no such figure.
 */
export function withPushed(deck: Deck, at: number, pushed: string | null, edition: Edition): Deck {
  const slide = deck.slides[at];
  const asked = pushed !== null && slide ? slideOf(pushed, edition, slide) : null;
  return asked ? { ...deck, slides: deck.slides.with(at, asked) } : deck;
}
