import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { indexEdition } from '#src/facts/edition.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { LONGEST_QUERY, MOST_HITS, search, type SearchIndex } from '#src/queries/search-index.ts';
import { matchedStretches } from '#src/queries/search-marks.ts';
import type { Address } from '#src/state/address.ts';
import type { Findable } from './findable.ts';
import { listFor, movedBy } from './groups.ts';
import { indexOfAtlas } from './index-of-atlas.ts';
import { otherName } from './other-name.ts';
import { SAME_THINGS } from './sample-searches.ts';
import { echo, sayCount } from './words.ts';

const SEED = 20230331;
/** A thing is among the first ten by each of its names, a fact among the first five by subject and label together. */
const [FIRST_BY_NAME, FIRST_BY_BOTH] = [10, 5];
/** How many first results the three names of a thing share. */
const SAME_FIRST = 5;

const edition = indexEdition(readEdition('2023'));
let index: SearchIndex<Findable>;
const keyOf = ({ kind, id }: Findable) => `${kind}:${id}`;
const found = (query: string) => search(index, query).hits.map(keyOf);

const isFirst = (key: string, query: string, within: number) => found(query).slice(0, within).includes(key);

beforeAll(async () => {
  index = await indexOfAtlas(edition);
});

test('the table holds 60 queries in three scripts', () => {
  expect(new Set(SAME_THINGS.flatMap(([, ...queries]) => queries)).size).toBeGreaterThanOrEqual(60);
});

describe.each(SAME_THINGS)('%s', (first, ...queries) => {
  const [en = '', tc = '', sc = ''] = queries;

  test(`comes first by ${queries.join(' | ')}`, () => {
    expect(queries.filter((query) => found(query)[0] !== first)).toEqual([]);
  });

  test('is followed by the same in whichever language it is asked for', () => {
    const [one, ...rest] = [en, tc, sc].map((query) => found(query).slice(0, SAME_FIRST));
    expect(rest).toEqual([one, one]);
  });

  test('finds the same set of facts in each', () => {
    const facts = (query: string) =>
      found(query)
        .filter((key) => key.startsWith('figure:'))
        .sort();
    expect([facts(tc), facts(sc)]).toEqual([facts(en), facts(en)]);
  });
});

describe('everything is found', () => {
  test(`a page, an entity, a term and an exhibit among the first ${FIRST_BY_NAME} by each of its names`, () => {
    const named = index.entries.map(({ document }) => document).filter(({ kind }) => kind !== 'figure');
    expect(new Set(named.map(({ kind }) => kind))).toEqual(new Set(['page', 'entity', 'term', 'exhibit']));
    const missed = named.flatMap((thing) =>
      LOCALES.flatMap((locale) => thing.names[locale]).filter((name) => !isFirst(keyOf(thing), name, FIRST_BY_NAME)),
    );
    expect(missed).toEqual([]);
  });

  test('an entity first, or second to what has the same name', () => {
    const missed = edition.entities.flatMap(({ id, name, aliases }) =>
      LOCALES.flatMap((locale) => [name[locale], ...aliases[locale]]).filter((one) => !isFirst(`entity:${id}`, one, 2)),
    );
    expect(missed).toEqual([]);
  });

  test(`a fact among the first ${FIRST_BY_BOTH} by subject and label, and at all by either and by its number`, () => {
    const missed = edition.facts.flatMap(({ id, subject, label, value }) => {
      const key = `figure:${id}`;
      const names = LOCALES.map((locale) => `${subject[locale]} ${label[locale]}`);
      const parts = [...Object.values(subject), ...Object.values(label), ...(value === null ? [] : [String(value)])];
      return [
        ...names.filter((name) => !isFirst(key, name, FIRST_BY_BOTH)),
        ...parts.filter((part) => !isFirst(key, part, MOST_HITS)),
      ];
    });
    expect(missed).toEqual([]);
  });

  test('and each by the address of a view', () => {
    const from: Address = { lang: 'tc', route: { page: 'talent' }, keys: { as: ['a:table'] }, unknown: [] };
    const hrefOf = (key: string) => index.entries.find(({ document }) => keyOf(document) === key)?.document.href(from);
    expect(hrefOf('figure:itf-schemes')).toBe('/tc/talent?as=a:table&f=itf-schemes');
    expect(hrefOf('entity:itf')).toBe('/tc/entity/itf');
    expect(hrefOf('page:smart-city')).toBe('/tc/topics/smart-city');
    expect(hrefOf('page:glossary')).toBe('/tc/glossary');
    expect(hrefOf('exhibit:dated-events')).toMatch(/^\/tc\/(?:timeline)?#dated-events$/);
  });
});

describe('what is typed by mistake or malice', () => {
  test('finds nothing where nothing is asked, and suggests', () => {
    const queries = ['', '   ', '\u{1f680}', '.*', '(', '\\', 'zeppelin', '飛船'];
    expect(queries.filter((query) => search(index, query).total > 0)).toEqual([]);
    const suggested = queries.map((query) =>
      listFor(index, query)
        .groups.map(({ name }) => name)
        .join(),
    );
    expect(new Set(suggested)).toEqual(new Set(['example,page']));
    expect(listFor(index, ' ').total).toBeNull();
    expect(listFor(index, '\u{1f680}').total).toBe(0);
  });

  test('a number is not found in the middle of another', () => {
    expect(found('17')).not.toContain('figure:innoparks-total-area');
    expect(found('8 billion')).not.toContain('figure:itf-approved-amount');
  });

  test('one or two letters are not found inside words', () => {
    expect(found('5g')[0]).toBe('entity:area-5g');
    expect(found('r and d')).not.toContain('entity:itf');
    expect(found('x')).toEqual([]);
  });

  test('a query beyond the longest is cut before any work', () => {
    const name = 'Research Talent Hub';
    const long = name + ' '.repeat(LONGEST_QUERY - name.length) + 'x'.repeat(100_000);
    expect(found(long)).toEqual(found(name));
    expect(echo('字'.repeat(60))).toBe(`${'字'.repeat(40)}…`);
  });

  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: fc.constantFrom(...'.*+?^${}()|[]\\/-,、。「」 0123456789億亿%&'.split('')) }),
    fc.string({ unit: fc.constantFrom('\u202e', '\u2066', '\u200d', '\ud800', '\u0301', '👩‍🔬', 'ﷺ', 'İ', 'ß', '數') }),
    fc.constantFrom(...SAME_THINGS.map(([, , tc]) => tc)).chain((name) => fc.string().map((tail) => name + tail)),
    fc.constantFrom('a', '數', '1,', '(', '\u202e').map((character) => character.repeat(100_000)),
  );

  test(`5,000 strings harm neither search nor marks (seed ${SEED})`, () => {
    fc.assert(
      fc.property(typed, (query) => {
        const { hits, total } = search(index, query);
        expect(hits.length).toBe(Math.min(total, MOST_HITS));
        for (const hit of hits.slice(0, 3)) {
          for (const [from, to] of matchedStretches(hit.names.tc[0] ?? '', query, index.han))
            expect(from).toBeLessThan(to);
          otherName(hit, query, 'en');
        }
      }),
      { numRuns: 5000, seed: SEED },
    );
  });
});

describe('the list', () => {
  test('names the name that matched where it is not one the reader sees', () => {
    const nameOf = (key: string, query: string, locale: 'en' | 'tc' | 'sc') => {
      const document = index.entries.find((entry) => keyOf(entry.document) === key)?.document;
      return document && otherName(document, query, locale);
    };
    expect(nameOf('entity:itf', '創新及科技基金', 'en')).toEqual({ lang: 'tc', name: '創新及科技基金' });
    expect(nameOf('entity:ogcio', 'OGCIO', 'en')).toEqual({ lang: 'en', name: 'OGCIO' });
    expect(nameOf('entity:itf', '创新及科技基金', 'tc')).toBeNull();
    expect(nameOf('figure:itf-approved-amount', '撥款', 'en')).toEqual({ lang: 'tc', name: '累計獲批撥款' });
    expect(nameOf('figure:itf-approved-amount', '318億', 'en')).toBeNull();
  });

  test.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 2, 0],
    ['ArrowUp', 0, 2],
    ['ArrowUp', -1, 2],
    ['PageDown', 0, 2],
    ['PageUp', 2, 0],
    ['Home', 1, null],
    ['a', 1, null],
  ])('%s moves the choice from %i to %s of three', (key, from, to) => {
    expect(movedBy(key, from, 3)).toBe(to);
  });

  test('nothing moves where there is nothing', () => {
    expect(movedBy('ArrowDown', -1, 0)).toBeNull();
  });

  test.each([
    [1, 1, '1 result'],
    [12, 12, '12 results'],
    [60, 143, 'First 60 of 143 results'],
  ])('says %i of %i', (shown, total, said) => {
    expect(sayCount(shown, total, 'en')).toBe(said);
  });
});
