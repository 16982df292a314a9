import type { EventDate } from './dates.ts';
import type { EditionData, Fact } from './edition.ts';
import type { Fault } from './fault.ts';
import type { Place } from './figure.ts';
import { numeralsIn } from './numerals.ts';
import { locate, standsAt, type Lit, type Located } from './locate.ts';
import { sectionsOf, sentencesOf, type SectionText } from './sentences.ts';
import type { Precision } from './vocabulary.ts';

/** The words that hedge a number in print. 佔最多 means "the most", not "at most". */
export const HEDGES: Readonly<Record<Exclude<Precision, 'exact' | 'at-least'>, RegExp>> = {
  about: /約/,
  over: /超過|逾/,
  'n-odd': /\d多/,
  nearly: /接近/,
  'up-to': /(?<!佔)最多|最長/,
  cap: /上限至/,
};
const OPEN_LIST = /包括|例如|如「|等/;

/** The hedge in front of a number may stand just outside the locator, so two characters more are read. */
function hedgeProblems({ precision }: Fact, { before, words, after }: Lit): string[] {
  const text = before.slice(-2) + words;
  if (precision === 'at-least')
    return OPEN_LIST.test(before + words + after) ? [] : ['its list is not open-ended in print'];
  if (precision !== 'exact') return HEDGES[precision].test(text) ? [] : [`its sentence does not say ${precision}`];
  const hedge = Object.entries(HEDGES).find(([, signs]) => signs.test(text));
  return hedge ? [`is exact, yet its sentence says ${hedge[0]}`] : [];
}

const partsOf = (day: string) => day.split('-').map(Number);

/** The years, months and days that a date says in digits. */
function numbersSaid(event: EventDate): readonly number[] {
  if (event.kind === 'every-year') return [event.month];
  const [year = 0, month = 0, day = 0] = partsOf(event.from);
  if (event.kind === 'day') return [year, month, day];
  return event.kind === 'month' ? [year, month] : [year];
}

/** A cut-off or date may be carried over from the sentence before; the document does so for the domain shares. */
function dateProblems({ asOf, event }: Fact, text: string): string[] {
  const said = numeralsIn(text);
  const cutOff = asOf && asOf !== 'not-stated' ? partsOf(asOf.month) : [];
  const missing = [...cutOff, ...(event ? numbersSaid(event) : [])].filter((number) => !said.includes(number));
  return missing.map((number) => `its date needs ${number}, which its sentence does not say`);
}

const numberProblems = ({ value, stated, source }: Fact, words: string): string[] => {
  const said = numeralsIn(words);
  if (value === null || !stated || said.includes(value)) return [];
  return [`its locator ${source.locator} says ${said.join(', ') || 'no number'}, not ${value}`];
};

/** In what a statement may differ from the sentence it is taken from. */
export type Difference = 'number' | 'hedge' | 'date';

/** How a statement differs from its sentence, each with what is wrong in words for its author. */
export function differences(fact: Fact, lit: Lit, sentenceBefore: string): readonly (readonly [Difference, string])[] {
  const text = lit.before + lit.words + lit.after;
  const of = (kind: Difference, problems: readonly string[]) => problems.map((problem) => [kind, problem] as const);
  if (fact.value === null) return of('date', dateProblems(fact, text));
  return [
    ...of('number', numberProblems(fact, lit.words)),
    ...of('hedge', hedgeProblems(fact, lit)),
    ...of('date', dateProblems(fact, sentenceBefore + text)),
  ];
}

function sectionProblems(edition: EditionData, texts: readonly SectionText[]): Fault[] {
  return edition.sections.flatMap(({ id, sentences }) => {
    const count = texts.find((text) => text.id === id)?.sentences.length;
    if (count === sentences) return [];
    const problem = count === undefined ? 'is not in the document' : `has ${count} sentences, not ${sentences}`;
    return [{ path: `sections/${id}`, problem }];
  });
}

function placeProblems(place: Place, located: Located): readonly string[] {
  const { locator, section, sentence } = place;
  const times = located.isRespaced ? 0 : located.sentences.length;
  if (times !== 1) return [`its locator ${locator} occurs ${times} times in the document`];
  if (standsAt(located, place)) return [];
  const found = located.sentences.map((one) => `${one.section}, sentence ${one.number}`);
  return [`its locator ${locator} stands in ${found.join()}, not ${section}, sentence ${sentence}`];
}

/** Holds an edition against a copy of its document: every place, number, hedge and date must be what is printed. */
export function verifyLocators(edition: EditionData, document: string): readonly Fault[] {
  const sentences = sentencesOf(document, edition.sections);
  const faultsOf = (kind: string, id: string, problems: readonly string[]) =>
    problems.map((problem) => ({ path: `${kind}/${id}`, problem }));
  return [
    ...sectionProblems(edition, sectionsOf(document, edition.sections)),
    ...edition.facts.flatMap((fact) => {
      const located = locate(fact.source.locator, sentences);
      const misplaced = placeProblems(fact.source, located);
      if (misplaced.length > 0 || !located.lit) return faultsOf('facts', fact.id, misplaced);
      const differing = differences(fact, located.lit, located.before);
      return faultsOf(
        'facts',
        fact.id,
        differing.map(([, problem]) => problem),
      );
    }),
    ...edition.entities.flatMap(({ id, source }) =>
      faultsOf('entities', id, placeProblems(source, locate(source.locator, sentences))),
    ),
  ];
}
