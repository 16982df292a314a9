import type { Fact } from '#src/facts/edition.ts';

/** What makes a statement another one under the same id: its value may then not be held against the old one. */
export const DEFINING = [
  'said',
  'unit',
  'nature',
  'subject',
  'base',
  'base-redefined',
  'part-of',
  'counted',
  'list',
] as const;
export type Defining = (typeof DEFINING)[number];

/** What may change in a statement that remains the same one. */
export const CHANGEABLE = ['value', 'date', 'event', 'status', 'list', 'precision'] as const;
export type Changeable = (typeof CHANGEABLE)[number];

/** What changed beside the statement: our words for it, and its place in the document. */
export const ASIDES = ['wording', 'caution', 'section', 'place'] as const;
export type Aside = (typeof ASIDES)[number];

export interface Pair {
  readonly was: Fact;
  readonly is: Fact;
}

type Differs<K extends string> = Readonly<Record<K, (pair: Pair) => boolean>>;

const differ =
  (trait: (fact: Fact) => unknown) =>
  ({ was, is }: Pair): boolean =>
    JSON.stringify(trait(was)) !== JSON.stringify(trait(is));

const itemsOf = ({ items }: Fact): readonly string[] => items?.tc ?? [];
const holds = (all: readonly string[], some: readonly string[]) => some.every((item) => all.includes(item));

/** A list that grew or shrank is the same list; one whose members were exchanged counts other things. */
const exchanged = ({ was, is }: Pair): boolean =>
  !holds(itemsOf(is), itemsOf(was)) && !holds(itemsOf(was), itemsOf(is));

/** What the two facts themselves show. That the base was redefined shows only in the base. */
export const DEFINES: Differs<Exclude<Defining, 'base-redefined'>> = {
  said: ({ is }) => is.redefines !== undefined,
  unit: differ(({ unit }) => unit),
  nature: differ(({ nature }) => nature),
  subject: differ(({ entity }) => entity),
  base: differ(({ base }) => base),
  'part-of': differ(({ partOf }) => partOf.toSorted()),
  counted: differ(({ stated }) => stated),
  list: exchanged,
};

export const CHANGES: Differs<Changeable> = {
  value: differ(({ value }) => value),
  date: differ(({ asOf }) => asOf),
  event: differ(({ event }) => event),
  status: differ(({ status }) => status),
  list: differ(itemsOf),
  precision: differ(({ precision }) => precision),
};

export const BESIDE: Differs<Aside> = {
  wording: differ(({ subject, label }) => [subject, label]),
  caution: differ(({ caution }) => caution),
  section: differ(({ source }) => source.section),
  place: differ(({ source }) => source.sentence),
};

/** The names of all that differ. */
export const differing = <K extends string>(traits: Differs<K>, pair: Pair): readonly K[] =>
  (Object.keys(traits) as K[]).filter((name) => traits[name](pair));
