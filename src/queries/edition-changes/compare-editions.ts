import type { Edition, Fact } from '#src/facts/edition.ts';
import type { Answer } from '../refusals.ts';
import { difference, type Difference } from './difference.ts';
import {
  BESIDE,
  CHANGES,
  DEFINES,
  differing,
  type Aside,
  type Changeable,
  type Defining,
  type Pair,
} from './traits.ts';

/** How a fact of one edition stands against the fact of the same id in another; each is in one state only. */
export const CHANGE_STATES = ['redefined', 'changed', 'precision', 'new', 'gone', 'same'] as const;
export type ChangeState = (typeof CHANGE_STATES)[number];

/** One fact, as far as either edition states it. */
export interface FactChange {
  readonly id: string;
  readonly state: ChangeState;
  readonly was: Fact | null;
  readonly is: Fact | null;
  /** Why it is another statement now; empty unless it was redefined. */
  readonly because: readonly Defining[];
  /** What changed in a statement that remained the same one. */
  readonly changed: readonly Changeable[];
  /** Our words and its place, which change nothing in what is stated. */
  readonly beside: readonly Aside[];
  /** Null where nothing was to be subtracted: no other value, or another statement. */
  readonly difference: Answer<Difference> | null;
}

export interface EditionChanges {
  readonly older: Edition;
  readonly newer: Edition;
  /** Every fact of either: those of the newer in its order, each gone one behind that which stood before it. */
  readonly facts: readonly FactChange[];
}

const NOTHING = { because: [], changed: [], beside: [], difference: null } as const;

const onlyIn = (fact: Fact, state: 'new' | 'gone'): FactChange => ({
  id: fact.id,
  state,
  was: state === 'gone' ? fact : null,
  is: state === 'new' ? fact : null,
  ...NOTHING,
});

function differenceOf(older: Edition, newer: Edition, id: string): Answer<Difference> | null {
  const was = older.figures.find((figure) => figure.id === id);
  const is = newer.figures.find((figure) => figure.id === id);
  return was && is ? difference(was, is) : null;
}

interface Compared extends Pick<EditionChanges, 'older' | 'newer'> {
  readonly before: ReadonlyMap<string, Fact>;
  readonly after: ReadonlyMap<string, Fact>;
}

/** Whether a fact is another statement now, apart from a share whose base is one. */
const isRedefined = (pair: Pair) => differing(DEFINES, pair).length > 0;

function becauseOf(pair: Pair, { before, after }: Compared): readonly Defining[] {
  const own = differing(DEFINES, pair);
  const { base } = pair.is;
  if (base === null || base !== pair.was.base) return own;
  const [was, is] = [before.get(base), after.get(base)];
  return was && is && isRedefined({ was, is }) ? [...own, 'base-redefined'] : own;
}

function inBoth(pair: Pair, compared: Compared): FactChange {
  const { id } = pair.is;
  const because = becauseOf(pair, compared);
  const beside = differing(BESIDE, pair);
  const changed = differing(CHANGES, pair);
  const found = { id, ...pair, beside };
  if (because.length > 0) return { ...found, state: 'redefined', because, changed, difference: null };
  if (changed.length === 0) return { ...found, state: 'same', because, changed, difference: null };
  if (changed.every((name) => name === 'precision'))
    return { ...found, state: 'precision', because, changed, difference: null };
  const moved = changed.includes('value') ? differenceOf(compared.older, compared.newer, id) : null;
  return { ...found, state: 'changed', because, changed, difference: moved };
}

/** What is gone, by the last fact before it that is still there; at the head by nothing. */
function goneBehind(older: Edition, kept: ReadonlySet<string>): ReadonlyMap<string | null, readonly Fact[]> {
  const behind = new Map<string | null, Fact[]>();
  let last: string | null = null;
  for (const fact of older.facts) {
    if (kept.has(fact.id)) last = fact.id;
    else behind.set(last, [...(behind.get(last) ?? []), fact]);
  }
  return behind;
}

/** Holds two editions against each other, fact by fact, by id. */
export function compareEditions(older: Edition, newer: Edition): EditionChanges {
  const before = new Map(older.facts.map((fact) => [fact.id, fact]));
  const after = new Map(newer.facts.map((fact) => [fact.id, fact]));
  const compared: Compared = { older, newer, before, after };
  const gone = goneBehind(older, new Set(after.keys()));
  const goneAfter = (id: string | null) => (gone.get(id) ?? []).map((fact) => onlyIn(fact, 'gone'));
  const facts = newer.facts.flatMap((is) => {
    const was = before.get(is.id);
    return [was ? inBoth({ was, is }, compared) : onlyIn(is, 'new'), ...goneAfter(is.id)];
  });
  return { older, newer, facts: [...goneAfter(null), ...facts] };
}
