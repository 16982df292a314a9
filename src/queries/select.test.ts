import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexEdition } from '#src/facts/edition.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { NATURES, STATUSES } from '#src/facts/vocabulary.ts';
import { groupBy, orderBy, selectFacts, selectFigures, type Criteria } from './select.ts';

const edition = indexEdition(readEdition('2023'));
const ids = (criteria: Criteria) => selectFacts(edition, criteria).map(({ id }) => id);

describe('selecting facts', () => {
  test.each<[Criteria, readonly string[]]>([
    [{ entity: 'itf', unit: 'HKD', nature: 'approved' }, ['itf-approved-amount']],
    [{ group: 'site-areas' }, ['science-park-area', 'innoparks-total-area']],
    [{ asOf: { kind: 'month', month: '2022-11' } }, ['tcfs-projects', 'tcfs-funding']],
    [{ kind: 'fund', nature: ['injected'] }, ['itf-initial-injection', 'itf-subsequent-injections']],
    [{ unit: 'lampposts', status: 'planned', hasDate: true }, ['smart-lampposts-remaining']],
    [{ precision: 'n-odd' }, ['innohk-nonlocal-institutions', 'smart-lampposts-remaining']],
    [{ section: 'hong-kong-productivity-council', stated: false, hasValue: true }, ['hkpc-core-competences']],
    [{ unit: [] }, []],
  ])('%o gives what the document says, in its order', (criteria, expected) => {
    expect(ids(criteria)).toEqual(expected);
  });

  test('without criteria gives all', () => {
    expect(selectFacts(edition)).toHaveLength(edition.facts.length);
    expect(selectFigures(edition)).toEqual(edition.figures);
  });

  test('by two criteria gives what both give', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NATURES), fc.constantFrom(...STATUSES), (nature, status) => {
        const both = new Set(ids({ status }));
        expect(ids({ nature, status })).toEqual(ids({ nature }).filter((id) => both.has(id)));
      }),
    );
  });

  test('as figures leaves out facts without a value', () => {
    expect(selectFigures(edition, { nature: 'event' })).toEqual([]);
  });
});

describe('searching by text', () => {
  test.each([
    ['lamppost', '燈柱', '灯柱'],
    ['InnoHK', 'ＩｎｎｏＨＫ', 'innohk'],
    ['39217', '39,217', '39 217'],
    ['HKSTP', 'hkstp', 'ｈｋｓｔｐ'],
  ])('finds the same by %s, %s and %s', (...queries) => {
    const [first, ...others] = queries.map((text) => ids({ text }).join());
    expect(first).not.toBe('');
    expect(others).toEqual([first, first]);
  });

  test.each(['31.8 billion', '318億', '318亿', '31800000000'])('finds the money approved by %s', (text) => {
    expect(ids({ text })).toContain('itf-approved-amount');
  });

  test('finds what has every word, in any language each', () => {
    expect(ids({ text: 'Hub 津貼 博士' })).toEqual(['rth-allowance-doctoral', 'rth-living-allowance-doctoral']);
  });

  test('finds the office by the document’s own misprint', () => {
    expect(ids({ text: '資料辦' })).toEqual(ids({ text: '資料辦', entity: 'ogcio' }));
    expect(ids({ text: '資料辦' })).not.toEqual([]);
  });

  test('finds nothing for what is not there, and everything for nothing', () => {
    expect(ids({ text: 'zeppelin' })).toEqual([]);
    expect(ids({ text: '  ' })).toHaveLength(edition.facts.length);
  });

  test('bears any text at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => ids({ text }).length >= 0));
  });
});

const members = fc.array(fc.record({ key: fc.option(fc.nat(4)), mark: fc.nat(3) }));

describe('grouping and ordering', () => {
  test('a grouping loses nothing and keeps the order within each group', () => {
    fc.assert(
      fc.property(members, (list) => {
        const groups = groupBy(list, ({ key }) => key);
        for (const [key, group] of groups) expect(group).toEqual(list.filter((member) => member.key === key));
        expect([...groups.values()].flat()).toHaveLength(list.length);
      }),
    );
  });

  test('an ordering keeps every member, leaves ties as they were and puts null last either way', () => {
    fc.assert(
      fc.property(members, fc.constantFrom('up' as const, 'down' as const), (list, direction) => {
        const sorted = orderBy(list, [({ key }) => key], direction);
        const keys = [...new Set(sorted.map(({ key }) => key))];
        const numbers = keys.filter((key) => key !== null);
        expect(numbers).toEqual([...numbers].sort((a, b) => (direction === 'up' ? a - b : b - a)));
        expect(keys.indexOf(null)).toBe(keys.includes(null) ? keys.length - 1 : -1);
        expect(sorted).toEqual(keys.flatMap((key) => list.filter((member) => member.key === key)));
      }),
    );
  });

  test('a second key decides where the first is equal', () => {
    const sorted = orderBy(['b2', 'a2', 'a1'], [(text) => text.slice(1), (text) => text]);
    expect(sorted).toEqual(['a1', 'a2', 'b2']);
  });
});
