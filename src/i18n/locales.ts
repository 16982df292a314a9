export const LOCALES = ['en', 'tc', 'sc'] as const;
/** The three languages, by the short codes that Hong Kong Government addresses use. */
export type Locale = (typeof LOCALES)[number];

/** One value per language. Leaving a language out is a compile error. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;

/** The `lang` attribute of each language. */
export const HTML_LANG: Localized = { en: 'en', tc: 'zh-Hant-HK', sc: 'zh-Hans-CN' };
