import { accountForDigits, type Account } from './digit-groups.ts';
import type { EditionData, Fact } from './edition.ts';
import type { Place } from './figure.ts';
import { locate, standsAt, type Lit } from './locate.ts';
import type { NotShown } from './not-shown.ts';
import { sectionsOf, sentencesOf, type PlacedSentence } from './sentences.ts';
import { differences, type Difference } from './verify-locators.ts';

/** What may be amiss with a place in a reader's copy. `unplaced` and `respaced` are only doubts, the rest are faults. */
export type Finding = 'missing' | 'repeated' | 'elsewhere' | Difference | 'unplaced' | 'respaced';

/** A statement or a name, looked up in a copy of the document. */
export interface Examined {
  readonly id: string;
  readonly place: Place;
  readonly times: number;
  readonly findings: readonly Finding[];
  readonly state: 'holds' | 'note' | 'fault';
  /** Its sentence in the copy, where it was found once. */
  readonly lit: Lit | null;
}

export interface Examination {
  readonly facts: readonly Examined[];
  readonly entities: readonly Examined[];
  /** Sections whose sentences could be numbered as in the edition. */
  readonly sections: readonly string[];
  readonly digits: Account;
}

const DOUBTS: readonly Finding[] = ['unplaced', 'respaced'];

function stateOf(findings: readonly Finding[]): Examined['state'] {
  if (findings.length === 0) return 'holds';
  return findings.every((finding) => DOUBTS.includes(finding)) ? 'note' : 'fault';
}

/** The worst that was found among several. */
export const examineState = (all: readonly Examined[]): Examined['state'] =>
  (['fault', 'note'] as const).find((state) => all.some((one) => one.state === state)) ?? 'holds';

interface Copy {
  readonly sentences: readonly PlacedSentence[];
  readonly sections: readonly string[];
}

function examine(id: string, place: Place, copy: Copy, fact?: Fact): Examined {
  const located = locate(place.locator, copy.sentences);
  const times = located.sentences.length;
  const isPlaced = standsAt(located, place);
  const findings: Finding[] = [];
  if (times === 0) findings.push('missing');
  if (times > 1) findings.push('repeated');
  if (times === 1 && !isPlaced) findings.push(copy.sections.includes(place.section) ? 'elsewhere' : 'unplaced');
  if (located.isRespaced) findings.push('respaced');
  if (fact && located.lit) {
    const differing = differences(fact, located.lit, located.before).map(([kind]) => kind);
    findings.push(...differing.filter((kind) => isPlaced || kind === 'number' || kind === 'hedge'));
  }
  return { id, place, times, findings, state: stateOf(findings), lit: located.lit };
}

/** Looks every statement and name of an edition up in a copy of its document, and accounts for the copy's digits. */
export function examineCopy(edition: EditionData, document: string, notShown: readonly NotShown[]): Examination {
  const counted = sectionsOf(document, edition.sections);
  const sections = edition.sections
    .filter(({ id, sentences }) => counted.find((one) => one.id === id)?.sentences.length === sentences)
    .map(({ id }) => id);
  const copy = { sentences: sentencesOf(document, edition.sections), sections };
  return {
    facts: edition.facts.map((fact) => examine(fact.id, fact.source, copy, fact)),
    entities: edition.entities.map(({ id, source }) => examine(id, source, copy)),
    sections,
    digits: accountForDigits(edition, document, notShown),
  };
}

/** Too few of its words are there for the text to be a copy of the document at all. */
export function isOtherDocument({ facts, entities }: Examination): boolean {
  const all = [...facts, ...entities];
  return all.filter(({ times }) => times > 0).length < all.length / 4;
}
