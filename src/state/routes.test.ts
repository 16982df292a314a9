import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '#src/i18n/locales.ts';
import { CHAPTERS, DECKS, TOPICS } from '#src/view/chapters.ts';
import { PRERENDERED, readPath, writePath } from './routes.ts';

describe('a path', () => {
  test.each(LOCALES.flatMap((lang) => PRERENDERED.map((path) => `/${lang}${path}`)))(
    '%s is written as it was read',
    (path) => {
      const { lang, route, knownLanguage } = readPath(path);
      expect(knownLanguage).toBe(true);
      expect(route.page).not.toBe('not-found');
      expect(writePath(lang, route)).toBe(path);
    },
  );

  test.each([
    ['/tc/topics/inclusion', 'tc', { page: 'topic', topic: 'inclusion' }],
    ['/sc/briefings/fact-sheet', 'sc', { page: 'deck', deck: 'fact-sheet' }],
    ['/en/briefings/my-own', 'en', { page: 'deck', deck: 'my-own' }],
    ['/en/briefings/No', 'en', { page: 'not-found', path: '/briefings/No' }],
    ['/tc/present/itf', 'tc', { page: 'present', deck: 'itf', slide: 1 }],
    ['/sc/presenter/fact-sheet/12', 'sc', { page: 'presenter', deck: 'fact-sheet', slide: 12 }],
    ['/en/handout/itf', 'en', { page: 'handout', deck: 'itf', slide: 1 }],
    ['/en/build/my-own/3', 'en', { page: 'build', deck: 'my-own', slide: 3 }],
    ['/en/present/itf/0', 'en', { page: 'not-found', path: '/present/itf/0' }],
    ['/en/present/itf/100', 'en', { page: 'not-found', path: '/present/itf/100' }],
    ['/en/present', 'en', { page: 'not-found', path: '/present' }],
    ['/en/embed/rd-centres', 'en', { page: 'embed', exhibit: 'rd-centres' }],
    ['/tc/embed/%3Cb%3E/any', 'tc', { page: 'embed', exhibit: '' }],
    ['/sc/embed/', 'sc', { page: 'embed', exhibit: '' }],
    ['/en/embedded', 'en', { page: 'not-found', path: '/embedded' }],
    ['/sc/gallery', 'sc', { page: 'gallery' }],
    ['/tc/projects', 'tc', { page: 'projects' }],
    ['/tc/figures/audit', 'tc', { page: 'audit' }],
    ['/sc/editions', 'sc', { page: 'editions' }],
    ['/tc/glossary', 'tc', { page: 'glossary' }],
    ['/en/entity/science-park', 'en', { page: 'entity', entity: 'science-park' }],
    ['/en/entity/', 'en', { page: 'not-found', path: '/entity' }],
    ['/en/entity/a/b', 'en', { page: 'not-found', path: '/entity/a/b' }],
    ['/en/entity/__proto__', 'en', { page: 'not-found', path: '/entity/__proto__' }],
    ['/en', 'en', { page: 'overview' }],
    ['/en//', 'en', { page: 'overview' }],
    ['/en/funding/', 'en', { page: 'funding' }],
    ['/', 'tc', { page: 'overview' }],
    ['/en/Funding', 'en', { page: 'not-found', path: '/Funding' }],
    ['/en/overview', 'en', { page: 'not-found', path: '/overview' }],
    ['/en/topics/inclusion/more', 'en', { page: 'not-found', path: '/topics/inclusion/more' }],
    ['/fr/funding', 'tc', { page: 'not-found', path: '/fr/funding' }],
    ['/EN/funding', 'tc', { page: 'not-found', path: '/EN/funding' }],
    ['/en/__proto__', 'en', { page: 'not-found', path: '/__proto__' }],
  ])('%s is read in %s', (path, lang, route) => {
    expect(readPath(path)).toMatchObject({ lang, route });
  });

  test('of any kind is read, and written into one of the three languages', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { lang, route } = readPath(`/${text}`);
        const written = writePath(lang, route);
        expect(written).toMatch(/^\/(?:en|tc|sc)\//);
        expect(readPath(written)).toEqual({ lang, route, knownLanguage: true });
      }),
      { numRuns: 10_000 },
    );
  });
});

test('each chapter, each topic, each briefing, the glossary and the two pages outside the document have a prerendered page, the overview first', () => {
  expect(PRERENDERED).toHaveLength(CHAPTERS.length + TOPICS.length + DECKS.length + 3);
  expect(PRERENDERED[0]).toBe('/');
  expect(PRERENDERED).not.toContain('/gallery');
  expect(PRERENDERED).not.toContain('/figures/audit');
});
