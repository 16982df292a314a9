import type { EditionData, Fact } from '#src/facts/edition.ts';
import type { Localized } from '#src/i18n/locales.ts';
import type { ChangeState } from './compare-editions.ts';

/** Facts that no other fact leans on, and that lean on none: what is done to them breaks nothing else. */
function looseFacts({ facts }: EditionData): readonly Fact[] {
  const named = new Set(facts.flatMap(({ partOf, base }) => [...partOf, ...(base === null ? [] : [base])]));
  return facts.filter(({ id, partOf, base }) => !named.has(id) && partOf.length === 0 && base === null);
}

const WHY: Localized = { en: 'Counted by another rule.', tc: '計算方法不同。', sc: '计算方法不同。' };
const other = ({ en, tc, sc }: Localized): Localized => ({
  en: `${en} (reworded)`,
  tc: `${tc}（改寫）`,
  sc: `${sc}（改写）`,
});

type Mutation = readonly [state: ChangeState, fits: (fact: Fact) => boolean, change: (fact: Fact, at: number) => Fact];

const hasFreeValue = ({ value, nature, unit }: Fact) => value !== null && nature !== 'list-count' && unit !== 'percent';
const isCount = ({ unit, nature }: Fact) => unit !== null && !unit.startsWith('HKD') && nature !== 'list-count';

/** Each of them makes the state it is listed under, and no other. */
const MUTATIONS: readonly Mutation[] = [
  ['changed', hasFreeValue, (fact) => ({ ...fact, value: (fact.value ?? 0) * 2 })],
  ['changed', ({ value }) => value !== null, (fact) => ({ ...fact, asOf: { kind: 'month', month: '2022-09' } })],
  ['redefined', () => true, (fact) => ({ ...fact, redefines: WHY })],
  ['redefined', isCount, (fact) => ({ ...fact, unit: fact.unit === 'times' ? 'events' : 'times', nature: 'stock' })],
  [
    'precision',
    ({ value, precision, nature }) => value !== null && precision !== 'cap' && nature !== 'cap',
    (fact) => ({ ...fact, precision: fact.precision === 'about' ? 'exact' : 'about' }),
  ],
];
const EACH = 12;

export interface SecondEdition {
  readonly edition: EditionData;
  /** What was done to each fact of either edition. */
  readonly states: ReadonlyMap<string, ChangeState>;
  readonly reworded: readonly string[];
}

/** A later edition that nobody published, made from one by known changes: twelve or more of each kind. */
export function secondEdition(first: EditionData): SecondEdition {
  const states = new Map<string, ChangeState>(first.facts.map(({ id }) => [id, 'same']));
  const loose = looseFacts(first);
  const changed = new Map<string, Fact>();
  const isFree = ({ id }: Fact) => states.get(id) === 'same';
  const mark = (state: ChangeState, facts: readonly Fact[]) => facts.forEach(({ id }) => states.set(id, state));
  for (const [state, fits, change] of MUTATIONS) {
    const chosen = loose.filter((fact) => isFree(fact) && fits(fact)).slice(0, state === 'precision' ? 2 * EACH : EACH);
    chosen.forEach((fact, at) => changed.set(fact.id, change(fact, at)));
    mark(state, chosen);
  }
  const gone = loose.filter(isFree).slice(0, 2 * EACH);
  mark('gone', gone);
  const added = loose.slice(0, 2 * EACH).map((fact, at): Fact => ({ ...fact, id: `added-${at + 1}`, group: null }));
  mark('new', added);
  const reworded = loose.filter(isFree).slice(0, EACH);
  for (const fact of reworded) changed.set(fact.id, { ...fact, label: other(fact.label) });
  const kept = first.facts.filter((fact) => !gone.includes(fact)).map((fact) => changed.get(fact.id) ?? fact);
  return {
    edition: { ...first, id: 'next', title: other(first.title), facts: [...kept, ...added] },
    states,
    reworded: reworded.map(({ id }) => id),
  };
}
