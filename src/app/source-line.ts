import { messages } from '#src/i18n/messages.ts';
import { STOP } from '#src/i18n/punctuation.ts';
import { saySources } from '#src/ui/source-words.ts';
import { viewPlaces } from './exhibit-rows.ts';
import type { ShownExhibit } from './use-exhibit.ts';

type Shown = Pick<ShownExhibit, 'composed' | 'edition' | 'locale'>;

/** Where an exhibit's rows stand in the document, as a sentence; empty where none does. */
export function documentSource({ composed, edition, locale }: Shown): string {
  const places = viewPlaces(composed.view, edition).map(({ section, sentence }) => ({
    section: edition.section(section),
    sentence,
  }));
  return places.length > 0 ? saySources(places, locale) + STOP[locale] : '';
}

/** The same, with whose it is that comes from outside the document; never empty. */
export function sourceLine(shown: Shown): string {
  const { composed, locale } = shown;
  const own = documentSource(shown);
  return composed.outside ? composed.outside.source + own : own || messages.outside[locale] + STOP[locale];
}
