import type { Locale, Localized } from '#src/i18n/locales.ts';
import { PRECISION_WORDS } from '#src/facts/precision-words.ts';
import type { Figure } from '#src/facts/figure.ts';
import { sayList } from '#src/i18n/punctuation.ts';
import { marksOf, type Mark } from './marks.ts';

const MORE: Readonly<Record<'planned' | 'derived' | 'counted' | 'not-itemised', Localized>> = {
  planned: { en: 'planned when written', tc: '撰文時仍屬計劃', sc: '撰文时仍属计划' },
  derived: { en: 'derived here', tc: '由本圖集推算', sc: '由本图集推算' },
  counted: { en: 'counted from a list', tc: '按清單點算', sc: '按清单点算' },
  'not-itemised': { en: 'not itemised in the document', tc: '文件未列明', sc: '文件未列明' },
};

/** What a mark says, in two or three words. */
export const markWords = (mark: Mark): Localized =>
  mark in MORE ? MORE[mark as keyof typeof MORE] : PRECISION_WORDS[mark as keyof typeof PRECISION_WORDS];

/** All that is to be said of how firmly a figure stands. */
export const sayMarks = (figure: Figure, locale: Locale): string =>
  sayList(
    marksOf(figure).map((mark) => markWords(mark)[locale]),
    locale,
  );
