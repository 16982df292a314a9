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

/** What could not be read, and whether it still lies only where the next change would be written. */
let unreadable: string | null = null;
let isInTheWay = false;

/** Copies the unreadable text to a place of its own, never over another one. Throws where there is no room. */
function setAside() {
  if (!isInTheWay || unreadable === null) return;
  let key = QUARANTINE;
  for (let number = 2; ![null, unreadable].includes(localStorage.getItem(key)); number += 1)
    key = `${QUARANTINE}.${number}`;
  localStorage.setItem(key, unreadable);
  isInTheWay = false;
}

/** Takes over what this device remembers, keeps unreadable text aside, and saves later changes. */
export function startPreferences() {
  try {
    const text = localStorage.getItem(KEY);
    const read = readPreferences(text);
    usePreferences.setState(read.preferences);
    if (read.unreadable) {
      unreadable = text;
      isInTheWay = true;
      notify([{ kind: 'storage', problem: 'unreadable' }]);
      setAside();
    }
  } catch {
    notify([{ kind: 'storage', problem: unreadable === null ? 'blocked' : 'full' }]);
  }
  usePreferences.subscribe(save);
}

function save(preferences: Preferences) {
  try {
    setAside();
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    notify([{ kind: 'storage', problem: 'full' }]);
  }
}

/** The text that could not be read on this visit, or null. */
export const unreadablePreferences = () => unreadable;

export const setTheme = (theme: Theme) => usePreferences.setState({ theme });
export const rememberLanguage = (lang: Preferences['lang']) => usePreferences.setState({ lang });
export const setLetterKeys = (letterKeys: boolean) => usePreferences.setState({ letterKeys });
