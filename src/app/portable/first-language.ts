import type { Locale } from '#src/i18n/locales.ts';
import { readPreferences } from '#src/state/preferences.ts';

const stored = (): Locale | null => {
  try {
    return readPreferences(localStorage.getItem('atlas')).preferences.lang;
  } catch {
    return null;
  }
};

/** The language of the atlas that a browser's language tag asks for. */
export function localeOf(tag: string): Locale | null {
  if (/^zh-(?:hans|cn|sg)/i.test(tag)) return 'sc';
  if (/^zh/i.test(tag)) return 'tc';
  return /^en/i.test(tag) ? 'en' : null;
}

/** The reader's choice, or the first language that both the browser and the atlas speak. */
export function firstLanguage(): Locale {
  const spoken = navigator.languages.map(localeOf).find((lang) => lang !== null);
  return stored() ?? spoken ?? 'tc';
}
