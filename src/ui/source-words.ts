import type { Section } from '#src/facts/edition.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { sayList } from '#src/i18n/punctuation.ts';

/** A sentence of the document, by section and number. */
export interface SentencePlace {
  readonly section: Section;
  readonly sentence: number;
}

const nth: Localized<(section: string, sentence: number) => string> = {
  en: (section, sentence) => `${section}, sentence ${sentence}`,
  tc: (section, sentence) => `「${section}」第${sentence}句`,
  sc: (section, sentence) => `“${section}”第${sentence}句`,
};

const several: Localized<(section: string, sentences: string) => string> = {
  en: (section, sentences) => `${section}, sentences ${sentences}`,
  tc: (section, sentences) => `「${section}」第${sentences}句`,
  sc: (section, sentences) => `“${section}”第${sentences}句`,
};

const many: Localized<(sections: number) => string> = {
  en: (sections) => `${sections} of its sections`,
  tc: (sections) => `其中${sections}節`,
  sc: (sections) => `其中${sections}节`,
};

const quoted: Localized<(section: string) => string> = {
  en: (section) => `“${section}”`,
  tc: (section) => `「${section}」`,
  sc: (section) => `“${section}”`,
};

const and: Localized = { en: ' and ', tc: '及', sc: '及' };
const separator: Localized = { en: '; ', tc: '、', sc: '、' };

export const sayPlace = ({ section, sentence }: SentencePlace, locale: Locale) =>
  nth[locale](section.name[locale], sentence);

/** "Section, sentences 4, 5 and 8". */
export function saySentences(section: Section, sentences: readonly number[], locale: Locale): string {
  const numbers = sentences.map(String);
  if (numbers.length <= 1) return nth[locale](section.name[locale], sentences[0] ?? 0);
  const listed = sayList(numbers.slice(0, -1), locale) + and[locale] + (numbers.at(-1) ?? '');
  return several[locale](section.name[locale], listed);
}

/** Sentences by section, in the order of the document. */
function bySection(places: readonly SentencePlace[]) {
  const sections = new Map<string, { readonly section: Section; readonly sentences: Set<number> }>();
  for (const { section, sentence } of places) {
    const found = sections.get(section.id) ?? { section, sentences: new Set<number>() };
    found.sentences.add(sentence);
    sections.set(section.id, found);
  }
  return [...sections.values()];
}

/** "Source: fact sheet, section, sentences 4 and 5"; beyond three sections, how many there are. */
export function saySources(places: readonly SentencePlace[], locale: Locale): string {
  const sections = bySection(places);
  if (sections.length > 3) return messages.sourceLead[locale] + many[locale](sections.length);
  const said = sections.map(({ section, sentences }) =>
    saySentences(
      section,
      [...sentences].sort((a, b) => a - b),
      locale,
    ),
  );
  return messages.sourceLead[locale] + said.join(separator[locale]);
}

/** "Source: fact sheet, section and section", without sentences; beyond two sections, how many there are. */
export function saySections(places: readonly SentencePlace[], locale: Locale): string {
  const sections = bySection(places);
  const names = sections.map(({ section }) => quoted[locale](section.name[locale]));
  return messages.sourceLead[locale] + (names.length > 2 ? many[locale](names.length) : names.join(and[locale]));
}
