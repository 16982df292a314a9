import type { Locale, Localized } from './locales.ts';

/** What stands between a name and what is said of it. */
export const COLON: Localized = { en: ': ', tc: '：', sc: '：' };

/** What stands between things side by side. */
export const COMMA: Localized = { en: ', ', tc: '、', sc: '、' };

/** What stands between two parts of a phrase, which are no list. */
export const PAUSE: Localized = { en: ', ', tc: '，', sc: '，' };

/** What stands between things side by side that may hold commas of their own. */
export const SEMICOLON: Localized = { en: '; ', tc: '；', sc: '；' };

/** What ends a sentence before the next one. */
export const STOP: Localized = { en: '. ', tc: '。', sc: '。' };

/** Things side by side: "planned, derived", 「計劃、推算」. */
export const sayList = (texts: readonly string[], locale: Locale): string => texts.join(COMMA[locale]);
