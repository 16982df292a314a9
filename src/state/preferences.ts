import * as v from 'valibot';
import { create } from 'zustand';
import { LOCALES } from '#src/i18n/locales.ts';
import { notify } from './notices.ts';

/** Read by the inline script in index.html before first paint; change both together. */
const KEY = 'atlas';
const QUARANTINE = 'atlas.unreadable';

const schema = v.object({
  theme: v.optional(v.picklist(['system', 'light', 'dark']), 'system'),
  lang: v.optional(v.nullable(v.picklist(LOCALES)), null),
  /** Whether single letters act as shortcuts. */
  letterKeys: v.optional(v.boolean(), true),
});
export type Preferences = v.InferOutput<typeof schema>;
export type Theme = Preferences['theme'];

const DEFAULTS: Preferences = { theme: 'system', lang: null, letterKeys: true };

export type StoredPreferences = { readonly preferences: Preferences; readonly unreadable: boolean };

/** Reads stored text into preferences. Anything unusable gives the defaults and says so; foreign keys are dropped. */
export function readPreferences(text: string | null): StoredPreferences {
  if (text === null) return { preferences: DEFAULTS, unreadable: false };
  try {
    const json: unknown = JSON.parse(text);
    const result = Array.isArray(json) ? null : v.safeParse(schema, json);
    if (result?.success) return { preferences: result.output, unreadable: false };
  } catch {
    // Broken JSON is handled like JSON of the wrong shape.
  }
  return { preferences: DEFAULTS, unreadable: true };
}

export const usePreferences = create<Preferences>()(() => DEFAULTS);

/** Takes over what this device remembers, keeps unreadable text aside, and saves later changes. */
export function startPreferences() {
  try {
    const text = localStorage.getItem(KEY);
    const { preferences, unreadable } = readPreferences(text);
    if (unreadable && text !== null) {
      localStorage.setItem(QUARANTINE, text);
      notify([{ kind: 'storage', problem: 'unreadable' }]);
    }
    usePreferences.setState(preferences);
  } catch {
    notify([{ kind: 'storage', problem: 'blocked' }]);
  }
  usePreferences.subscribe(save);
}

function save(preferences: Preferences) {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    notify([{ kind: 'storage', problem: 'full' }]);
  }
}

/** The text set aside because it could not be read, or null. */
export function unreadablePreferences(): string | null {
  try {
    return localStorage.getItem(QUARANTINE);
  } catch {
    return null;
  }
}

export const setTheme = (theme: Theme) => usePreferences.setState({ theme });
export const rememberLanguage = (lang: Preferences['lang']) => usePreferences.setState({ lang });
export const setLetterKeys = (letterKeys: boolean) => usePreferences.setState({ letterKeys });
