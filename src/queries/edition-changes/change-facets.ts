import type { Section } from '#src/facts/edition.ts';
import { CHANGE_STATES, type ChangeState, type EditionChanges, type FactChange } from './compare-editions.ts';

/** What the list of changes may be filtered by, and the two editions, as an address names them. */
export const CHANGE_FACETS = ['state', 'section'] as const;
export type ChangeFacet = (typeof CHANGE_FACETS)[number];
export type ChangeChoices = Readonly<Partial<Record<ChangeFacet, string>>>;

/** Where a fact stands: in the newer edition if it is there. */
const sectionOf = ({ was, is }: FactChange): string => (is ?? was)?.source.section ?? '';

const CHOICES: Readonly<Record<ChangeFacet, (change: FactChange) => string>> = {
  state: ({ state }) => state,
  section: sectionOf,
};

/** What an address without a choice of state leaves out: what has not changed. */
const isShownAtFirst = ({ state, beside }: FactChange) => state !== 'same' || beside.length > 0;

const suits = (change: FactChange, choices: ChangeChoices) =>
  CHANGE_FACETS.every((facet) => choices[facet] === undefined || choices[facet] === CHOICES[facet](change)) &&
  (choices.state !== undefined || isShownAtFirst(change));

export interface ChangeGroup {
  readonly state: ChangeState;
  readonly facts: readonly FactChange[];
}

/** The changes that suit all choices, state by state in their order. */
export const groupChanges = ({ facts }: EditionChanges, choices: ChangeChoices): readonly ChangeGroup[] =>
  CHANGE_STATES.map((state) => ({
    state,
    facts: facts.filter((change) => change.state === state && suits(change, choices)),
  })).filter((group) => group.facts.length > 0);

/** How many facts are in each state, all states named. */
export const countStates = ({ facts }: EditionChanges): Readonly<Record<ChangeState, number>> =>
  Object.fromEntries(
    CHANGE_STATES.map((state) => [state, facts.filter((change) => change.state === state).length]),
  ) as Record<ChangeState, number>;

export interface ChangeOption {
  readonly choice: string;
  readonly section: Section | undefined;
  readonly count: number;
}

/** What may be chosen in a facet, with what each choice leaves under the other one. */
export function changeOptions(changes: EditionChanges, facet: ChangeFacet, choices: ChangeChoices) {
  const { older, newer, facts } = changes;
  const sections = [...newer.sections, ...older.sections];
  const names = facet === 'state' ? CHANGE_STATES : new Set(sections.map(({ id }) => id));
  return [...names].flatMap((choice): readonly ChangeOption[] => {
    const count = facts.filter((change) => suits(change, { ...choices, [facet]: choice })).length;
    const section = sections.find(({ id }) => id === choice);
    return count > 0 || choices[facet] === choice ? [{ choice, section, count }] : [];
  });
}
