import { describe, expect, test } from 'vitest';
import { indexEdition, MissingFact, type EditionData, type Entity, type Fact } from '#src/facts/edition.ts';
import { readEdition, readNotShown } from '#src/facts/edition-on-disk.ts';
import type { Figure } from '#src/facts/figure.ts';
import type { NotShown } from '#src/facts/not-shown.ts';
import { derive, DERIVATION_IDS, isDerivation } from '../derivations.ts';
import { auditData } from './audit.ts';

/** Copies that may be harmed; nothing of the real data is. */
type Open<T> = T extends object ? { -readonly [K in keyof T]: Open<T[K]> } : T;
interface Copy {
  readonly data: Open<EditionData>;
  readonly notShown: Open<NotShown>[];
  /** What the atlas is made to derive wrongly. */
  readonly derived: Map<string, (figure: Figure) => Figure>;
}

const edition = readEdition('2023');

function derivedFrom({ data, derived }: Copy) {
  const indexed = indexEdition(data);
  return (id: string): Figure | null => {
    try {
      const figure = isDerivation(id) ? derive(indexed, id) : null;
      return figure && (derived.get(id)?.(figure) ?? figure);
    } catch (error) {
      if (error instanceof MissingFact) return null;
      throw error;
    }
  };
}

/** The checks that find a fault in a copy after the harm was done. */
function foundIn(harm: (copy: Copy) => void): readonly string[] {
  const copy: Copy = {
    data: structuredClone(edition) as Open<EditionData>,
    notShown: structuredClone(readNotShown('2023')) as Open<NotShown>[],
    derived: new Map(),
  };
  harm(copy);
  const parts = auditData({
    data: copy.data,
    notShown: copy.notShown,
    derivations: DERIVATION_IDS,
    derived: derivedFrom(copy),
  });
  return parts.flatMap(({ checks }) => checks.filter(({ state }) => state === 'fault').map(({ id }) => id));
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The seed names nothing');
  return value;
}
const fact = ({ data }: Copy, id: string): Open<Fact> => found(data.facts.find((one) => one.id === id));
const entity = ({ data }: Copy, id: string): Open<Entity> => found(data.entities.find((one) => one.id === id));
const set = (id: string, change: Partial<Open<Fact>>) => (copy: Copy) => void Object.assign(fact(copy, id), change);
const at = (id: string, change: Partial<Open<Fact>['source']>) => (copy: Copy) =>
  void Object.assign(fact(copy, id).source, change);

function swap(one: string, other: string) {
  return (copy: Copy) => {
    const [a, b] = [fact(copy, one), fact(copy, other)];
    [a.value, b.value] = [b.value, a.value];
    [a.source, b.source] = [b.source, a.source];
  };
}

const SEEDS: readonly (readonly [what: string, harm: (copy: Copy) => void, finds: readonly string[]])[] = [
  ['two digits transposed', set('itf-approved-projects', { value: 39271 }), ['locator-numbers']],
  ['an amount ten times too large', set('itf-approved-amount', { value: 318e9 }), ['locator-numbers']],
  [
    'a share changed with its locator',
    (copy) => {
      set('itf-rd-share-biotechnology', { value: 42 })(copy);
      at('itf-rd-share-biotechnology', { locator: '生物科技（42%）' })(copy);
    },
    ['shares-sum'],
  ],
  ['an item of a list dropped', (copy) => void fact(copy, 'techtas-areas').items?.en.pop(), ['list-lengths']],
  [
    'an item of a list said twice',
    (copy) => {
      const { items } = fact(copy, 'techtas-areas');
      if (items) items.tc[1] = items.tc[0] ?? '';
    },
    ['list-items'],
  ],
  ['posts that became interns', set('rth-posts-funded', { unit: 'interns' }), ['locator-units']],
  ['a hedge lost', set('innohk-researchers', { precision: 'exact' }), ['hedge-count', 'hedges-printed']],
  ['a hedge of another kind', set('iam-smart-services', { precision: 'nearly' }), ['hedges-printed']],
  [
    'a cut-off a month later',
    set('stem-internship-interns', { asOf: { kind: 'month-end', month: '2022-11' } }),
    ['cut-offs'],
  ],
  [
    'a part of itself',
    (copy) => {
      set('hkstp-allocation', { partOf: ['hkstp-allocation-infrastructure'] })(copy);
    },
    ['parts-acyclic', 'parts-fit'],
  ],
  ['a part that is stated nowhere', set('rd-centres-projects', { partOf: ['itf-approved-projects'] }), ['parts-fit']],
  ['a part that is forgotten', set('tcfs-funding', { partOf: [] }), ['parts-fit']],
  ['a share of nothing', set('itf-rd-share-manufacturing-technology', { base: null }), ['share-bases']],
  ['a plan that came true', set('cyberport-5-completion', { status: 'completed' }), ['status-dates', 'status-ahead']],
  ['a plan without a date that came true', set('san-tin-technopole-planned', { status: 'in-force' }), ['status-ahead']],
  [
    'a planned date that is past',
    set('microelectronics-centre-operation', { event: { kind: 'year', from: '2021-01-01', to: '2021-12-31' } }),
    ['status-dates', 'event-printed'],
  ],
  ['an id used twice', (copy) => void (entity(copy, 'science-park').id = 'cyberport'), ['ids']],
  ['an owner that is no entity', set('itf-schemes', { entity: 'itf-schemes-office' }), ['references']],
  ['a locator that is found twice', at('elderly-outreach-dementia', { locator: '在2017年' }), ['locator-unique']],
  [
    'a locator long enough to quote',
    at('innocell-opened', { locator: '甲乙丙丁戊己庚辛壬癸甲乙丙丁戊' }),
    ['locator-lengths'],
  ],
  [
    'a locator of another number',
    swap('itf-rd-share-electrical-and-electronics', 'itf-approved-amount'),
    ['shares-sum', 'locator-units'],
  ],
  [
    'a date that ends before it begins',
    set('smart-lab-established', { event: { kind: 'month', from: '2019-04-30', to: '2019-04-01' } }),
    ['event-widths'],
  ],
  [
    '“at the earliest” made a date',
    set('cyberport-5-completion', { event: { kind: 'year', from: '2025-01-01', to: '2025-12-31' } }),
    ['event-printed'],
  ],
  [
    'a year that is not printed',
    set('itf-established', { event: { kind: 'year', from: '1998-01-01', to: '1998-12-31' } }),
    ['event-printed'],
  ],
  [
    'a month that is not printed',
    set('itb-established', { event: { kind: 'month', from: '2015-10-01', to: '2015-10-31' } }),
    ['event-printed'],
  ],
  ['a count called printed', set('dedc-focus-areas', { stated: true }), ['locator-numbers', 'list-counted']],
  ['a set of two units', set('innoparks-total-area', { unit: 'parks' }), ['one-unit', 'locator-units']],
  [
    'a split that does not close',
    (copy) => {
      set('hkstp-allocation-infrastructure', { value: 4e9 })(copy);
      at('hkstp-allocation-infrastructure', { locator: '當中約40億元' })(copy);
    },
    ['split-closes'],
  ],
  [
    'a derived figure off by one',
    (copy) => void copy.derived.set('non-rd-projects', (figure) => ({ ...figure, value: figure.value + 1 })),
    ['derived-values'],
  ],
  [
    'a range too narrow',
    (copy) => void copy.derived.set('not-itemised-share', (figure) => ({ ...figure, range: [20, 22] })),
    ['derived-values'],
  ],
  [
    'a derived figure firmer than its inputs',
    (copy) => void copy.derived.set('itf-total-injected', (figure) => ({ ...figure, precision: 'exact' })),
    ['derived-exact'],
  ],
  ['a cost called approved', set('rd-centres-project-cost', { nature: 'approved' }), ['money-natures']],
  ['two equal amounts of one kind', set('innohk-funding', { nature: 'allocated' }), ['money-twins']],
  ['a warning removed', set('skl-cnerc-funding-cap', { caution: null }), ['trap-ceilings']],
  ['a sentence beyond its section', at('itf-schemes', { sentence: 6 }), ['sentence-numbers']],
  ['two allowances exchanged', swap('rth-allowance-bachelor', 'rth-allowance-master'), ['allowance-ladder']],
  [
    'sections out of order',
    ({ data }) => void data.sections.splice(2, 2, ...data.sections.slice(2, 4).reverse()),
    ['section-order'],
  ],
  ['a label missing in one language', (copy) => void (fact(copy, 'itf-schemes').label.sc = ''), ['languages']],
  ['a statement lost', ({ data }) => void data.facts.splice(5, 1), ['inventory']],
  ['a name that owns itself', (copy) => void (entity(copy, 'science-park').parent = 'science-park'), ['owners']],
  [
    'digits left out that are a figure',
    ({ notShown }) =>
      void Object.assign(found(notShown[0]), {
        section: 'innovation-and-technology-fund',
        sentence: 4,
        locator: '39 217',
      }),
    ['digits-left-out'],
  ],
  ['a misprint no longer found', (copy) => void entity(copy, 'ogcio').aliases.tc.pop(), ['quirks']],
  ['a time of writing moved', ({ data }) => void (data.written.to = '2023-06-30'), ['writing']],
];

describe('faults seeded into a copy of the data', () => {
  test('without any, nothing is found', () => {
    expect(foundIn(() => undefined)).toEqual([]);
  });

  test.each(SEEDS)('%s is found', (_, harm, finds) => {
    expect(foundIn(harm)).toEqual(expect.arrayContaining([...finds]));
  });

  test('they are twenty-five and more', () => {
    expect(SEEDS.length).toBeGreaterThanOrEqual(25);
    expect(SEEDS.filter(([, harm]) => foundIn(harm).length === 0)).toEqual([]);
  });
});
