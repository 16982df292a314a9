import { describe, expect, test } from 'vitest';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import { HTML_LANG, LOCALES } from '#src/i18n/locales.ts';
import { findSites, SITE_FACETS, siteOptions, type SiteChoices, type SiteOrder } from './find-sites.ts';
import { HAN_FORMS } from './han.ts';
import { PLACES } from './places-data.ts';
import { sitesOf } from './sites.ts';

const edition = indexEdition(readEdition('2023'));
const sites = sitesOf(edition, PLACES);

const found = (choices: SiteChoices, order: SiteOrder = 'date') =>
  findSites(sites, { ...choices, order, locale: 'en' }).map(({ site }) => site.id);

describe('a choice', () => {
  test.each<[string, SiteChoices, readonly string[]]>([
    ['of a kind', { kind: 'campus' }, ['cyberport']],
    ['of an operator', { operator: 'cyberport-company' }, ['cyberport-5', 'cyberport']],
    ['of a district that a site straddles', { district: 'sham-shui-po' }, ['rdc-automotive', 'hkpc']],
    ['of a state when written', { state: 'under-way', group: 'buildings' }, ['cyberport-5']],
    ['of a state in a year', { state: 'standing', year: 2020 }, expect.arrayContaining(['data-technology-hub'])],
    ['of several facets at once', { operator: 'hkstp', district: 'tai-po', group: 'buildings' }, ['mars-centre']],
    ['that nothing suits', { operator: 'cyberport-company', district: 'north' }, []],
  ])('%s leaves what suits it', (_, choices, ids) => {
    expect(found(choices)).toEqual(ids);
  });

  test('of a state moves with the year', () => {
    const standing = (year: number) => found({ state: 'standing', year }).length;
    expect([2001, 2006, 2020, 2021, 2022, 2025].map(standing)).toEqual([0, 5, 6, 8, 16, 16]);
    expect(found({ state: 'not-said', year: 2001 })).toHaveLength(25);
  });
});

describe('a name', () => {
  test('of any site, short or long, in any language, finds it', () => {
    const lost = sites.flatMap(({ site, entity }) =>
      LOCALES.flatMap((locale) =>
        [site.name[locale], site.short[locale], entity.name[locale], ...entity.aliases[locale]].filter(
          (text) => !found({ text }).includes(site.id),
        ),
      ),
    );
    expect(lost).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['  CYBERPORT 5 ', ['cyberport-5']],
    ['５ cyberport', ['cyberport-5']],
    ['数码港', ['cyberport-5', 'cyberport']],
    ['创新斗室', ['innocell']],
    ['innopark tai', ['innopark-tai-po']],
    ['harbour', []],
  ])('written as “%s” finds %j', (text, ids) => {
    expect(found({ text })).toEqual(ids);
  });

  test('is not found by a letter or two from inside it', () => {
    expect(found({ text: 'cy' })).toEqual(['cyberport-5', 'cyberport']);
    expect(found({ text: 'yb' })).toEqual([]);
  });

  test('in mixed scripts is found with the table of Han forms', () => {
    expect(found({ text: '数碼港' })).toEqual([]);
    expect(found({ text: '数碼港', han: HAN_FORMS })).toEqual(['cyberport-5', 'cyberport']);
  });

  test('in the data may be in one script only, where the table is at hand', () => {
    const name = { en: 'Yuen', tc: '數碼苑', sc: '數碼苑' };
    const [yuen] = sites.slice(0, 1).map((one) => ({ ...one, site: { ...one.site, name } }));
    const hits = (han?: typeof HAN_FORMS) =>
      findSites(yuen ? [yuen] : [], { text: '数码苑', order: 'date', locale: 'sc', ...(han && { han }) });
    expect([hits().length, hits(HAN_FORMS).length]).toEqual([0, 1]);
  });

  test('that is empty leaves all', () => {
    expect(found({ text: ' ' })).toHaveLength(25);
  });
});

describe('the order', () => {
  test.each(LOCALES)('by name is that of the language, in %s', (locale) => {
    const names = findSites(sites, { order: 'name', locale }).map(({ site }) => site.name[locale]);
    expect(names).toEqual([...names].sort(new Intl.Collator(HTML_LANG[locale]).compare));
    expect(names).toHaveLength(25);
  });

  test('by area puts the larger first and the unknown last, an InnoPark being unknown', () => {
    expect(found({}, 'area')[0]).toBe('science-park');
    expect(found({}, 'area').slice(1)).toEqual(sites.map(({ site }) => site.id).filter((id) => id !== 'science-park'));
  });

  test('by area is that of the figures, were there more of them', () => {
    const area = { ...edition.figure('science-park-area', 'hectares'), value: 7 };
    const more = sites.map((one) => (one.site.id === 'cyberport' ? { ...one, area } : one));
    const ids = findSites(more, { order: 'area', locale: 'tc' }).map(({ site }) => site.id);
    expect(ids.slice(0, 3)).toEqual(['science-park', 'cyberport', 'hsitp']);
  });

  test('by date puts the earliest step first and those without a date last', () => {
    const ids = found({ group: 'buildings' });
    expect(ids.slice(0, 2)).toEqual(['data-technology-hub', 'mars-centre']);
    expect(ids.at(-1)).toBe('cyberport-5');
    expect(found({}).slice(-1)).toEqual(['san-tin-technopole']);
  });
});

describe('the count beside a choice', () => {
  const CHOICES: readonly SiteChoices[] = [
    {},
    { group: 'parks' },
    { operator: 'hkstp', year: 2021 },
    { district: 'sha-tin', text: 'park' },
    { state: 'planned', kind: 'park' },
  ];

  test('is the number of sites it would leave', () => {
    for (const choices of CHOICES)
      for (const facet of SITE_FACETS)
        for (const { choice, count } of siteOptions(sites, facet, choices))
          expect([facet, choice, count]).toEqual([facet, choice, found({ ...choices, [facet]: choice }).length]);
  });

  test('adds up to all sites, except that a site may straddle districts or have no operator', () => {
    const total = (facet: (typeof SITE_FACETS)[number]) =>
      siteOptions(sites, facet, {}).reduce((sum, { count }) => sum + count, 0);
    expect(SITE_FACETS.map(total)).toEqual([25, 25, 10, 32]);
  });

  test('may be zero, and the choices stand in their own order', () => {
    expect(siteOptions(sites, 'group', { kind: 'campus' })).toEqual([
      { choice: 'parks', count: 1 },
      { choice: 'buildings', count: 0 },
      { choice: 'bodies', count: 0 },
      { choice: 'areas', count: 0 },
    ]);
    expect(siteOptions(sites, 'state', {}).map(({ choice }) => choice)).toEqual(['standing', 'under-way', 'planned']);
    expect(siteOptions(sites, 'state', { year: 2001 })).toEqual([{ choice: 'not-said', count: 25 }]);
    expect(siteOptions(sites, 'district', {}).at(-1)).toEqual({ choice: 'shenzhen-futian', count: 1 });
  });
});
