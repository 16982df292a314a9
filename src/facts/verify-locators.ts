import type { EventDate } from './dates.ts';
import type { EditionData, Fact } from './edition.ts';
import type { Fault } from './fault.ts';
import type { Place } from './figure.ts';
import { numeralsIn } from './numerals.ts';
import { plainText, sectionsOf, type SectionText } from './sentences.ts';
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

/** The sentence a place names, if the document has it. */
function sentenceAt(texts: readonly SectionText[], { section, sentence }: Place): string | undefined {
  return texts.find(({ id }) => id === section)?.sentences[sentence - 1];
}

function placeProblems(place: Place, document: string, texts: readonly SectionText[]): string[] {
  const times = plainText(document).split(place.locator).length - 1;
  if (times !== 1) return [`its locator ${place.locator} occurs ${times} times in the document`];
  if (sentenceAt(texts, place)?.includes(place.locator)) return [];
  const found = texts.flatMap(({ id, sentences }) =>
    sentences.flatMap((text, index) => (text.includes(place.locator) ? [`${id}, sentence ${index + 1}`] : [])),
  );
  return [`its locator ${place.locator} stands in ${found.join()}, not ${place.section}, sentence ${place.sentence}`];
}

/** The hedge in front of a number may stand just outside the locator, so two characters more are read. */
function hedgeProblems({ precision, source }: Fact, sentence: string): string[] {
  const start = sentence.indexOf(source.locator);
  const text = sentence.slice(Math.max(0, start - 2), start + source.locator.length);
  if (precision === 'at-least') return OPEN_LIST.test(sentence) ? [] : ['its list is not open-ended in print'];
  if (precision !== 'exact') return HEDGES[precision].test(text) ? [] : [`its sentence does not say ${precision}`];
  const hedge = Object.entries(HEDGES).find(([, words]) => words.test(text));
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

function factProblems(fact: Fact, texts: readonly SectionText[]): string[] {
  const sentence = sentenceAt(texts, fact.source) ?? '';
  const before = sentenceAt(texts, { ...fact.source, sentence: fact.source.sentence - 1 }) ?? '';
  if (fact.value === null) return dateProblems(fact, sentence);
  const said = numeralsIn(fact.source.locator);
  const says = !fact.stated || said.includes(fact.value);
  return [
    ...(says ? [] : [`its locator ${fact.source.locator} says ${said.join(', ') || 'no number'}, not ${fact.value}`]),
    ...hedgeProblems(fact, sentence),
    ...dateProblems(fact, before + sentence),
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

/** Holds an edition against a copy of its document: every place, number, hedge and date must be what is printed. */
export function verifyLocators(edition: EditionData, document: string): readonly Fault[] {
  const texts = sectionsOf(document, edition.sections);
  const faultsOf = (kind: string, id: string, problems: readonly string[]) =>
    problems.map((problem) => ({ path: `${kind}/${id}`, problem }));
  return [
    ...sectionProblems(edition, texts),
    ...edition.facts.flatMap((fact) => {
      const misplaced = placeProblems(fact.source, document, texts);
      return faultsOf('facts', fact.id, misplaced.length > 0 ? misplaced : factProblems(fact, texts));
    }),
    ...edition.entities.flatMap(({ id, source }) => faultsOf('entities', id, placeProblems(source, document, texts))),
  ];
}
