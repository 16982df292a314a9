import type { Locale } from '#src/i18n/locales.ts';
import type { siteAreas } from '#src/queries/site-areas.ts';
import { sentence, type Sentence } from '#src/view/sentence.ts';
import type { Places } from './use-places.ts';
import { inYear } from './map-words.ts';
import { WORDS } from './words.ts';

/** The finding of the page. */
export const titleOf = ({ park, innoparks }: ReturnType<typeof siteAreas>, locale: Locale): Sentence =>
  ({
    en: sentence`The three InnoParks cover ${innoparks}, Science Park ${park}`,
    tc: sentence`三個創新園合共${innoparks}，科學園佔地${park}`,
    sc: sentence`三个创新园合计${innoparks}，科学园占地${park}`,
  })[locale];

/** What the map shows now: how things stood when the document was written, or in a year. */
export const subOf = ({ year, locale }: Places): string =>
  year === undefined ? WORDS.asWritten[locale] : inYear[locale](year);
