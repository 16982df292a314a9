import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INLINE_SCRIPT } from './page-html.ts';

interface Visit {
  readonly languages?: readonly string[];
  readonly stored?: string | null;
  readonly pathname?: string;
  /** The browser forbids the page to remember anything. */
  readonly blocked?: boolean;
}

/** Runs the script as a browser does before first paint; tells where it went and which theme it set. */
function visit({ languages = [], stored = null, pathname = '/', blocked = false }: Visit) {
  const went: string[] = [];
  const dataset: { theme?: string } = {};
  const window = {
    document: { documentElement: { dataset } },
    location: { pathname, search: '?f=x', hash: '#y', replace: (to: string) => void went.push(to) },
    navigator: { languages },
    ...(stored !== null && { localStorage: { atlas: stored } }),
  };
  if (blocked) {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('blocked');
      },
    });
  }
  runInNewContext(INLINE_SCRIPT, window);
  return { went, theme: dataset.theme };
}

const languageOf = (went: readonly string[]) => /^\/(\w\w)\/\?f=x#y$/.exec(went[0] ?? '')?.[1];

/** The expectation, said in another way than the script says it. */
function expected(languages: readonly string[]): string {
  for (const tag of languages) {
    const [language = '', ...rest] = tag.toLowerCase().split('-');
    if (language === 'en') return 'en';
    if (language === 'zh') return ['hans', 'cn', 'sg'].includes(rest[0] ?? '') ? 'sc' : 'tc';
  }
  return 'tc';
}

const TAGS = [
  'en en-GB en-US en-HK EN-us zh zh-HK zh-TW zh-MO zh-CN zh-SG ZH-cn zh-Hans zh-Hans-HK zh-Hans-CN zh-Hant zh-Hant-HK',
  'zh-Hant-TW zh-Hant-CN fr fr-CA de de-CH ja ja-JP ko ko-KR pt-BR th vi id yue yue-Hant-HK cmn-Hans-CN ar he fil ur hi',
].flatMap((line) => line.split(' '));

describe('at the bare address', () => {
  test('200 lists of languages each lead to the first one the atlas speaks, else to traditional Chinese', () => {
    const lists = fc.sample(fc.array(fc.constantFrom(...TAGS), { maxLength: 5 }), { numRuns: 200, seed: 2023 });
    expect(lists.map((languages) => languageOf(visit({ languages }).went))).toEqual(lists.map(expected));
    expect(new Set(lists.map(expected)).size).toBe(3);
  });

  test.each(['en', 'tc', 'sc'])('the stored choice %s comes before the languages of the browser', (lang) => {
    expect(languageOf(visit({ languages: ['zh-CN', 'en'], stored: JSON.stringify({ lang }) }).went)).toBe(lang);
  });

  test.each(['', '{', 'null', '5', '"en"', '{"lang":"fr"}', '{"lang":null}', '{"lang":["en"]}'])(
    'stored text %j leaves the choice to the browser',
    (stored) => {
      const { went } = visit({ languages: ['zh-CN'], stored });
      expect(['sc', ...(stored.includes('["en"]') ? ['en'] : [])]).toContain(languageOf(went));
    },
  );

  test('closed storage leaves the choice to the browser', () => {
    expect(languageOf(visit({ languages: ['en-GB'], blocked: true }).went)).toBe('en');
  });
});

describe('at any other address', () => {
  test.each(['/en/', '/tc/funding', '/index.html'])('%s stays', (pathname) => {
    expect(visit({ languages: ['zh-CN'], pathname }).went).toEqual([]);
  });

  test.each([
    ['{"theme":"dark"}', 'dark'],
    ['{"theme":"light"}', 'light'],
    ['{"theme":"system"}', undefined],
    ['{"theme":"darkest"}', undefined],
    ['{"theme":', undefined],
    [null, undefined],
  ])('stored text %j sets the theme %s before anything is painted', (stored, theme) => {
    expect(visit({ stored, pathname: '/en/' }).theme).toBe(theme);
  });
});

test('the script is at most 400 bytes', () => {
  expect(Buffer.byteLength(INLINE_SCRIPT)).toBeLessThanOrEqual(400);
});
