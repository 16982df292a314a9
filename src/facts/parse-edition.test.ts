import { describe, expect, test } from 'vitest';
import { readEditionFiles } from './edition-on-disk.ts';
import { EditionFaults, parseEdition } from './parse-edition.ts';

type Json = Record<string, unknown>;

const faultsOf = (candidate: unknown): readonly string[] => {
  try {
    parseEdition(candidate);
    return [];
  } catch (error) {
    if (!(error instanceof EditionFaults)) throw error;
    return error.faults.map(({ path, problem }) => `${path}: ${problem}`);
  }
};

const original = readEditionFiles('2023');
const listOf = (key: 'facts' | 'entities' | 'sections') => original[key] as readonly Json[];
const indexOf = (key: 'facts' | 'entities', id: string) => listOf(key).findIndex((member) => member['id'] === id);

/** The edition with one member of one list changed. */
function changed(key: 'facts' | 'entities', id: string, change: Json): Json {
  return { ...original, [key]: listOf(key).map((member) => (member['id'] === id ? { ...member, ...change } : member)) };
}
const fact = (id: string, change: Json) => changed('facts', id, change);
const entity = (id: string, change: Json) => changed('entities', id, change);
const where = (key: 'facts' | 'entities', id: string) => `${key}[${indexOf(key, id)}]`;

const ITF = 'itf-approved-projects';
const RD = 'itf-rd-projects';
const LIST = 'techtas-areas';
const place = { section: 'talent', sentence: 1, locator: '人力資源' };
const year = (from: string, to: string) => ({ kind: 'year', from, to });

const FAULTS: readonly (readonly [what: string, edition: Json, fault: string])[] = [
  ['an unknown key', fact(ITF, { colour: 'red' }), `${where('facts', ITF)}.colour: `],
  ['an unknown unit', fact(ITF, { unit: 'bananas' }), `${where('facts', ITF)}.unit: `],
  ['a number in quotes', fact(ITF, { value: '39217' }), `${where('facts', ITF)}.value: `],
  ['a negative number', fact(ITF, { value: -1 }), `${where('facts', ITF)}.value: `],
  ['a missing translation', fact(ITF, { label: { en: 'a', tc: 'b' } }), `${where('facts', ITF)}.label.sc: `],
  [
    'an empty translation',
    fact(ITF, { label: { en: 'a', tc: ' ', sc: 'c' } }),
    `${where('facts', ITF)}.label.tc: is empty`,
  ],
  [
    'a long locator',
    fact(ITF, { source: { ...place, locator: '一'.repeat(15) } }),
    `${where('facts', ITF)}.source.locator: is longer`,
  ],
  [
    'a day that does not exist',
    fact(ITF, { event: year('2021-02-30', '2021-12-31') }),
    `${where('facts', ITF)}.event.from: `,
  ],
  ['a value without a unit', fact(ITF, { unit: null }), `${where('facts', ITF)}.unit: is missing`],
  ['a unit without a value', fact(ITF, { value: null }), `${where('facts', ITF)}.unit: stands without`],
  [
    'a cut-off without a value',
    fact('itf-established', { asOf: 'not-stated' }),
    `${where('facts', 'itf-established')}.asOf: stands without`,
  ],
  ['a value without a cut-off', fact(ITF, { asOf: null }), `${where('facts', ITF)}.asOf: is missing`],
  [
    'a hedge without a value',
    fact('itf-established', { precision: 'about' }),
    `${where('facts', 'itf-established')}.precision: hedges`,
  ],
  [
    'money of no nature',
    fact('itf-approved-amount', { nature: 'stock' }),
    `${where('facts', 'itf-approved-amount')}.nature: `,
  ],
  [
    'a share that is no percentage',
    fact('itf-rd-share-biotechnology', { unit: 'projects' }),
    `${where('facts', 'itf-rd-share-biotechnology')}.unit: `,
  ],
  [
    'a share of nothing',
    fact('itf-rd-share-biotechnology', { base: null }),
    `${where('facts', 'itf-rd-share-biotechnology')}.base: is missing`,
  ],
  [
    'shares beyond the whole',
    fact('itf-rd-share-biotechnology', { value: 60 }),
    `${where('facts', 'itf-rd-share-biotechnology')}.value: the shares`,
  ],
  ['a base of what is no share', fact(ITF, { base: RD }), `${where('facts', ITF)}.base: belongs to shares`],
  [
    'an id used twice',
    { ...original, facts: [...listOf('facts'), listOf('facts')[0]] },
    'facts: has itb-established twice',
  ],
  ['an unknown entity', fact(ITF, { entity: 'nobody' }), `${where('facts', ITF)}.entity: no entity nobody`],
  ['an unknown whole', fact(RD, { partOf: ['nothing'] }), `${where('facts', RD)}.partOf[0]: no fact nothing`],
  [
    'a whole in another unit',
    fact(RD, { partOf: ['itf-approved-amount'] }),
    `${where('facts', RD)}.partOf[0]: itf-approved-amount is counted`,
  ],
  ['a part larger than its whole', fact(RD, { value: 40000 }), `${where('facts', RD)}.partOf[0]: the part is larger`],
  ['a circle of parts', fact(ITF, { partOf: [RD] }), `${where('facts', RD)}: is, step by step`],
  [
    'an unknown section',
    fact(ITF, { source: { ...place, section: 'void' } }),
    `${where('facts', ITF)}.source.section: no section void`,
  ],
  [
    'a sentence beyond its section',
    fact(ITF, { source: { ...place, sentence: 99 } }),
    `${where('facts', ITF)}.source.sentence: talent has only`,
  ],
  ['a list of another length', fact(LIST, { value: 13 }), `${where('facts', LIST)}.value: is not the 14`],
  ['a list without members', fact(LIST, { items: null }), `${where('facts', LIST)}.items: are missing`],
  [
    'lists of unequal length',
    fact(LIST, { items: { en: ['a'], tc: ['b', 'c'], sc: ['d'] } }),
    `${where('facts', LIST)}.items: differ in number`,
  ],
  ['a count that is said to be printed nowhere', fact(ITF, { stated: false }), `${where('facts', ITF)}.stated: `],
  [
    'a date that ends before it begins',
    fact('itf-established', { event: year('1999-01-01', '1998-12-31') }),
    `${where('facts', 'itf-established')}.event: ends before`,
  ],
  [
    'a year that is too short',
    fact('itf-established', { event: year('1999-01-01', '1999-12-30') }),
    `${where('facts', 'itf-established')}.event: is not as wide`,
  ],
  [
    'a cut-off after the edition',
    fact(ITF, { asOf: { kind: 'month', month: '2023-06' } }),
    `${where('facts', ITF)}.asOf: is later`,
  ],
  [
    'a completion that lies ahead',
    fact('microelectronics-centre-operation', { status: 'completed' }),
    `${where('facts', 'microelectronics-centre-operation')}.status: is completed, yet`,
  ],
  [
    'a plan that is past',
    fact('itf-established', { status: 'planned' }),
    `${where('facts', 'itf-established')}.status: is planned, yet`,
  ],
  ['an unknown parent', entity('itc', { parent: 'nobody' }), `${where('entities', 'itc')}.parent: no entity nobody`],
  [
    'an unknown operator',
    entity('itc', { operator: 'nobody' }),
    `${where('entities', 'itc')}.operator: no entity nobody`,
  ],
  [
    'a relation to nobody',
    entity('itc', { relations: [{ kind: 'runs', target: 'nobody' }] }),
    `${where('entities', 'itc')}.relations[0].target: no entity nobody`,
  ],
  ['a circle of parents', entity('itib', { parent: 'itc' }), `${where('entities', 'itc')}: is, step by step`],
  [
    'an alias used twice',
    entity('itc', { aliases: { en: ['ITC', 'ITC'], tc: [], sc: [] } }),
    `${where('entities', 'itc')}.aliases.en: has ITC twice`,
  ],
  [
    'aliases missing in one script',
    entity('itc', { aliases: { en: [], tc: ['甲'], sc: [] } }),
    `${where('entities', 'itc')}.aliases: differ in number`,
  ],
  [
    'a written interval in reverse',
    { ...original, written: { from: '2023-01-02', to: '2023-01-01', inferred: true } },
    'written: ends before it begins',
  ],
];

describe('parseEdition', () => {
  test('the edition of 2023 comes out as it went in', () => {
    expect(parseEdition(original)).toEqual(original);
  });

  test.each(FAULTS)('%s is refused with its path', (_, edition, fault) => {
    expect(faultsOf(edition).filter((line) => line.startsWith(fault))).toHaveLength(1);
  });

  test('faults of form and of sense are listed together, once each', () => {
    const wrong = {
      ...fact(ITF, { value: 'many', colour: 1 }),
      entities: entity('itc', { parent: 'nobody' })['entities'],
    };
    expect(faultsOf(wrong)).toHaveLength(3);
  });

  test.each([null, undefined, 7, 'edition', [], {}, { facts: 3 }])('%j is refused, not crashed on', (candidate) => {
    expect(faultsOf(candidate).length).toBeGreaterThan(0);
  });

  test('a key named __proto__ is refused and changes no object', () => {
    const poisoned: unknown = JSON.parse(JSON.stringify(original).replace('{', '{"__proto__":{"polluted":true},'));
    expect(faultsOf(poisoned).length).toBeGreaterThan(0);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
