import type { AsOf } from '#src/facts/dates.ts';
import type { Edition, Fact } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import type { EntityKind, Nature, Precision, Status, Unit } from '#src/facts/vocabulary.ts';
import { sameAsOf } from './likeness.ts';
import { matchesText } from './search-text.ts';

type OneOrMore<T> = T | readonly T[];

/** What facts to look for; every criterion given must hold. A list means any of its members. */
export interface Criteria {
  readonly section?: OneOrMore<string>;
  readonly entity?: OneOrMore<string>;
  /** The kind of the entity that the fact is about. */
  readonly kind?: OneOrMore<EntityKind>;
  readonly unit?: OneOrMore<Unit>;
  readonly nature?: OneOrMore<Nature>;
  readonly precision?: OneOrMore<Precision>;
  readonly status?: OneOrMore<Status>;
  readonly group?: OneOrMore<string>;
  readonly asOf?: AsOf;
  /** False for the numbers counted from a list. */
  readonly stated?: boolean;
  readonly hasValue?: boolean;
  readonly hasDate?: boolean;
  /** Words or digits in any of the three languages. */
  readonly text?: string;
}

const within = <T>(wanted: OneOrMore<T> | undefined, value: T | null): boolean =>
  wanted === undefined || (value !== null && (Array.isArray(wanted) ? wanted.includes(value) : wanted === value));

const agrees = (wanted: boolean | undefined, is: boolean): boolean => wanted === undefined || wanted === is;

function suits(edition: Edition, fact: Fact, criteria: Criteria): boolean {
  const { asOf, text, kind } = criteria;
  return (
    within(criteria.section, fact.source.section) &&
    within(criteria.entity, fact.entity) &&
    (kind === undefined || within(kind, edition.entity(fact.entity).kind)) &&
    within(criteria.unit, fact.unit) &&
    within(criteria.nature, fact.nature) &&
    within(criteria.precision, fact.precision) &&
    within(criteria.status, fact.status) &&
    within(criteria.group, fact.group) &&
    (asOf === undefined || (fact.asOf !== null && sameAsOf(asOf, fact.asOf))) &&
    agrees(criteria.stated, fact.stated) &&
    agrees(criteria.hasValue, fact.value !== null) &&
    agrees(criteria.hasDate, fact.event !== null) &&
    (text === undefined || matchesText(edition, fact, text))
  );
}

/** The facts that suit all criteria, in the order of the document. */
export const selectFacts = (edition: Edition, criteria: Criteria = {}): readonly Fact[] =>
  edition.facts.filter((fact) => suits(edition, fact, criteria));

/** The same, as figures: facts without a value are left out. */
export function selectFigures(edition: Edition, criteria: Criteria = {}): readonly Figure[] {
  const ids = new Set(selectFacts(edition, criteria).map(({ id }) => id));
  return edition.figures.filter(({ id }) => ids.has(id));
}

/** Members by key, keys in order of first appearance. */
export function groupBy<T, K>(members: readonly T[], keyOf: (member: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const member of members) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return groups;
}

/** What to order by; null comes last whatever the direction. */
export type SortKey<T> = (member: T) => string | number | null;

/** A sorted copy: by the first key, ties by the next, ties of all left as they were. */
export function orderBy<T>(members: readonly T[], keys: readonly SortKey<T>[], direction: 'up' | 'down' = 'up') {
  const sign = direction === 'up' ? 1 : -1;
  return [...members].sort((one, other) => {
    for (const key of keys) {
      const [a, b] = [key(one), key(other)];
      if (a === b) continue;
      if (a === null || b === null) return a === null ? 1 : -1;
      return a < b ? -sign : sign;
    }
    return 0;
  });
}
