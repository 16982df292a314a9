import type { Locale, Localized } from '#src/i18n/locales.ts';

/** Numbers as words, from none to ten: a headline that counts says no derived figure in digits. */
const COUNTS: Localized<readonly string[]> = {
  en: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  tc: ['零', '一', '兩', '三', '四', '五', '六', '七', '八', '九', '十'],
  sc: ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'],
};

export const countInWords = (count: number, locale: Locale): string => COUNTS[locale][count] ?? '';
