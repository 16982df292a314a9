import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { HAN_FORMS } from '#src/queries/han.ts';
import { matchedStretches } from '#src/queries/search-marks.ts';
import type { Findable } from './findable.ts';

const matches = (text: string, query: string) => matchedStretches(text, query, HAN_FORMS).length > 0;

/** What a thing is called in a language in the list: of a fact its label, with its subject beside it. */
export function shownNames({ names, parts }: Findable, locale: Locale): readonly string[] {
  return parts ? parts.map((part) => part[locale]).reverse() : names[locale].slice(0, 1);
}

/** The name that the query matched, where it is not one that the reader is shown anyway. */
export function otherName(found: Findable, query: string, locale: Locale) {
  if (shownNames(found, locale).some((name) => matches(name, query))) return null;
  for (const lang of [locale, ...LOCALES]) {
    const all = [...shownNames(found, lang), ...found.names[lang].slice(1)];
    const name = all.find((one) => matches(one, query));
    if (name !== undefined) return { lang, name };
  }
  return null;
}
