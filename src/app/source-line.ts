import { messages } from '#src/i18n/messages.ts';
import { saySources } from '#src/ui/source-words.ts';
import { viewPlaces } from './exhibit-rows.ts';
import type { ShownExhibit } from './use-exhibit.ts';

/** Where an exhibit's rows stand in the document, or that they come from outside it, as a sentence. */
export function sourceLine({ composed, edition, locale }: Pick<ShownExhibit, 'composed' | 'edition' | 'locale'>) {
  const places = viewPlaces(composed.view, edition).map(({ section, sentence }) => ({
    section: edition.section(section),
    sentence,
  }));
  const stop = locale === 'en' ? '. ' : '。';
  const own = places.length > 0 ? saySources(places, locale) + stop : '';
  return composed.outside ? composed.outside.source + own : own || messages.outside[locale] + stop;
}
