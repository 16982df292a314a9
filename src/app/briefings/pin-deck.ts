import { LOCALES } from '#src/i18n/locales.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Deck, Rest, Slide } from '#src/decks/deck.ts';
import { textsOf } from '#src/decks/parse-deck.ts';
import { statementsIn } from '#src/decks/slide-text.ts';
import { editionHash, statementPrint } from '#src/decks/statements.ts';
import { factsOfShown } from './slide-parts.ts';

/** What a slide rests on as the edition states it now, each statement once. */
export function restsOf(slide: Slide, edition: Edition): readonly Rest[] {
  const named = textsOf(slide).flatMap(([, text]) => LOCALES.flatMap((locale) => statementsIn(text[locale])));
  const shown = slide.shows.flatMap((one) => factsOfShown(one, edition));
  return [...new Set([...shown, ...named])].flatMap((statement) => {
    const was = statementPrint(edition, statement);
    return was === null ? [] : [{ statement, was }];
  });
}

/** The deck as made on this edition. */
export const pinDeck = (deck: Deck, edition: Edition): Deck => ({
  ...deck,
  edition: { id: edition.id, hash: editionHash(edition) },
  slides: deck.slides.map((slide) => ({ ...slide, rests: restsOf(slide, edition) })),
});
