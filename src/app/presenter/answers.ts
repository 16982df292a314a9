import { statementFigure } from '#src/decks/statements.ts';
import type { Slide } from '#src/decks/deck.ts';
import type { Edition, Fact } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import { matchingIds } from '#src/queries/find-figures.ts';
import { HAN_FORMS } from '#src/queries/han.ts';
import { figuresIn } from '#src/view/sentence.ts';
import { statedFacts } from '../exhibit-rows.ts';
import { factsOfShown, headingOf } from '../briefings/slide-parts.ts';
import { statementsIn } from '#src/decks/slide-text.ts';
import type { Locale } from '#src/i18n/locales.ts';

/** A figure or a date that can be shown to the room, and the statements behind it. */
export interface Answer {
  readonly id: string;
  readonly figure: Figure;
  /** The statement itself; null for a figure worked out here. */
  readonly fact: Fact | null;
  readonly facts: readonly Fact[];
}

/** More would not be read while a room waits. */
const MOST_ANSWERS = 8;

function answerOf(id: string, edition: Edition): Answer | null {
  const figure = statementFigure(edition, id);
  if (!figure) return null;
  const fact = edition.facts.find((one) => one.id === id) ?? null;
  return { id, figure, fact, facts: fact ? [fact] : statedFacts(figure, edition) };
}

/** What fits some words in any language, best first. */
export function answersTo(question: string, edition: Edition): readonly Answer[] {
  if (question.trim() === '') return [];
  const ids = [...matchingIds(edition, HAN_FORMS, question)];
  const answers: Answer[] = [];
  for (const id of ids) {
    const answer = answers.length < MOST_ANSWERS ? answerOf(id, edition) : null;
    if (answer) answers.push(answer);
  }
  return answers;
}

/** Every figure and date that a slide shows or says, each once. */
export function answersOn(slide: Slide, edition: Edition, locale: Locale): readonly Answer[] {
  const shown = slide.shows.flatMap((one) => factsOfShown(one, edition));
  const headed = figuresIn(headingOf(slide, edition, locale)).map(({ id }) => id);
  const said = [slide.caption, slide.notes].flatMap((text) => statementsIn(text[locale]));
  return [...new Set([...headed, ...shown, ...said])].flatMap((id) => answerOf(id, edition) ?? []);
}
