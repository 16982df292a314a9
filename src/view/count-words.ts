import type { Locale, Localized } from '#src/i18n/locales.ts';
import type { Sentence } from './sentence.ts';

/** Numbers as words, from none to ten: what a drawing holds is counted in words, as a count in digits would be a figure. */
const COUNTS: Localized<readonly string[]> = {
  en: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  tc: ['零', '一', '兩', '三', '四', '五', '六', '七', '八', '九', '十'],
  sc: ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'],
};

export const inWords = (count: number, locale: Locale): Sentence => [COUNTS[locale][count] ?? ''];

export const capital = ([text]: Sentence): Sentence =>
  typeof text === 'string' ? [text.slice(0, 1).toUpperCase() + text.slice(1)] : [];
