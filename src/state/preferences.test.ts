import { afterEach, describe, expect, test, vi } from 'vitest';
import { readPreferences } from './preferences.ts';

const DEFAULTS = { theme: 'system', lang: null, letterKeys: true };

const CORRUPT = [
  '',
  '{',
  '{"theme":"dark"',
  'null',
  '5',
  '"dark"',
  '[]',
  '[{"theme":"dark"}]',
  '{"theme":"blue"}',
  '{"lang":"fr"}',
  '{"letterKeys":"yes"}',
  '{"theme":{"toString":"dark"}}',
] as const;

/** A device's memory; `blocked` throws when it is touched, `full` when it is written to. */
function remember(text: string | null, trouble: 'none' | 'blocked' | 'full' = 'none') {
  const kept = new Map(text === null ? [] : [['atlas', text]]);
  const refuse = (when: typeof trouble) => {
    if (trouble === when) throw new DOMException('no', 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => {
      refuse('blocked');
      return kept.get(key) ?? null;
    },
    setItem: (key: string, value: string) => {
      refuse('blocked');
      refuse('full');
      kept.set(key, value);
    },
  });
  return kept;
}

/** The atlas as a page loads it: nothing remembered but what the device kept. */
async function start() {
  vi.resetModules();
  const [{ useNotices }, preferences] = await Promise.all([import('./notices.ts'), import('./preferences.ts')]);
  preferences.startPreferences();
  const problems = () => useNotices.getState().notices.map((notice) => notice.kind === 'storage' && notice.problem);
  return { ...preferences, problems };
}

afterEach(() => vi.unstubAllGlobals());

describe('stored preferences', () => {
  test.each(CORRUPT)('that say %j are not used', (text) => {
    expect(readPreferences(text)).toEqual({ preferences: DEFAULTS, unreadable: true });
  });

  test('that are missing are the defaults, and nobody is told', () => {
    expect(readPreferences(null)).toEqual({ preferences: DEFAULTS, unreadable: false });
  });

  test('of a later atlas are read as far as they are known', () => {
    const text = '{"theme":"dark","lang":"sc","size":9,"__proto__":{"theme":"light"},"setTheme":"x"}';
    expect(readPreferences(text)).toEqual({
      preferences: { theme: 'dark', lang: 'sc', letterKeys: true },
      unreadable: false,
    });
    expect(Object.hasOwn({}, 'theme') || 'theme' in {}).toBe(false);
  });
});

describe('when the atlas starts', () => {
  test.each(CORRUPT)('the old text %j is set aside and the reader is told', async (text) => {
    const kept = remember(text);
    const { problems, setTheme, unreadablePreferences } = await start();
    expect(problems()).toEqual(['unreadable']);
    expect(unreadablePreferences()).toBe(text);
    setTheme('dark');
    expect(unreadablePreferences()).toBe(text);
    expect(JSON.parse(kept.get('atlas') ?? '')).toMatchObject({ theme: 'dark' });
  });

  test('an unreadable text never takes the place of an earlier one', async () => {
    const kept = remember('{');
    kept.set('atlas.unreadable', 'earlier');
    await start();
    expect([kept.get('atlas.unreadable'), kept.get('atlas.unreadable.2')]).toEqual(['earlier', '{']);
    await start();
    expect(kept.has('atlas.unreadable.3')).toBe(false);
  });

  test('an unreadable text that finds no room aside is not written over, and can be saved', async () => {
    const kept = remember('{', 'full');
    const { problems, setTheme, unreadablePreferences } = await start();
    expect(problems()).toEqual(['unreadable', 'full']);
    setTheme('dark');
    expect([kept.get('atlas'), unreadablePreferences()]).toEqual(['{', '{']);
  });

  test('closed storage is said, and choices still count for this visit', async () => {
    remember(null, 'blocked');
    const { problems, rememberLanguage, unreadablePreferences } = await start();
    expect(problems()).toEqual(['blocked']);
    expect(() => rememberLanguage('sc')).not.toThrow();
    expect(problems()).toContain('full');
    expect(unreadablePreferences()).toBeNull();
  });

  test('full storage is said when a choice cannot be kept', async () => {
    remember('{"theme":"light"}', 'full');
    const { problems, setTheme } = await start();
    expect(problems()).toEqual([]);
    expect(() => setTheme('dark')).not.toThrow();
    expect(problems()).toEqual(['full']);
  });
});
