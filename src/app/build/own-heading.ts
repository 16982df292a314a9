import { statementFigure } from '#src/decks/statements.ts';
import type { Slide } from '#src/decks/deck.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { plainSentence, type Sentence } from '#src/view/sentence.ts';
import { headingOf } from '../briefings/slide-parts.ts';

/** A sentence as a writer's text: each figure that has a statement as its slot, the rest as words. */
function writtenOut(text: Sentence, edition: Edition, locale: Locale): string {
  const parts = text.map((part) => {
    const hasSlot = typeof part !== 'string' && 'value' in part && statementFigure(edition, part.id) !== null;
    return hasSlot ? `{${part.id}}` : plainSentence([part], locale).replace(/[{}]/g, '');
  });
  return parts.join('');
}

/** The heading of a slide as its writer would type it, in three languages. */
export function writtenHeading(slide: Slide, edition: Edition): NonNullable<Slide['heading']> {
  const say = (locale: Locale) => writtenOut(headingOf(slide, edition, locale), edition, locale);
  return { en: say('en'), tc: say('tc'), sc: say('sc') } satisfies Localized;
}
