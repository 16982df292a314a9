import type { Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { chipAsOf, sayEventDate } from '#src/facts/date-words.ts';
import { ATTRIBUTION } from '#src/maps/attribution.ts';
import type { PictureWords } from '#src/takeaway/compose-picture.ts';
import { markWords } from '#src/view/mark-words.ts';
import { MARKS } from '#src/view/marks.ts';
import { plainSentence, sharedAsOf } from '#src/view/sentence.ts';
import { marksIn, cutOffFigures } from './exhibit-rows.ts';
import { sourceLine } from './source-line.ts';
import type { ShownExhibit } from './use-exhibit.ts';

const BETWEEN = { en: ' · ', tc: '　', sc: '　' } as const satisfies Record<Locale, string>;

/** The cut-off that an exhibit's figures share, or that they have different ones or none; null without figures. */
export function shownAsOf({ composed, locale }: Pick<ShownExhibit, 'composed' | 'locale'>): PictureWords['asOf'] {
  const figures = cutOffFigures(composed.view);
  if (figures.length === 0) return null;
  const asOf = sharedAsOf(figures);
  const event = composed.outside && asOf === 'not-stated' ? figures[0]?.event : undefined;
  if (event) return { said: sayEventDate(event, locale), isDate: true };
  if (asOf === null) return { said: messages.mixedDates[locale], isDate: false };
  return { said: chipAsOf(asOf, locale), isDate: asOf !== 'not-stated' };
}

/** Who says what a picture says, and that nobody official does. */
export const imprint = (locale: Locale): string =>
  `${messages.place[locale]}${locale === 'en' ? ' ' : ''}${messages.atlas[locale]}${BETWEEN[locale]}${messages.notOfficial[locale]}`;

/** Everything that the picture of an exhibit says round its drawing. */
export function pictureWords(shown: ShownExhibit, address: string): PictureWords {
  const { composed, locale } = shown;
  const marks = marksIn(composed.view);
  const isMap = composed.view.kind === 'places';
  return {
    title: plainSentence(composed.title, locale),
    sub: plainSentence(composed.sub, locale),
    asOf: shownAsOf(shown),
    legend: MARKS.filter((mark) => marks.has(mark)).map((mark) => ({ mark, words: markWords(mark)[locale] })),
    notes: [sourceLine(shown) + plainSentence(composed.caution, locale), ...(isMap ? [ATTRIBUTION[locale]] : [])],
    imprint: imprint(locale),
    address,
    locale,
  };
}
