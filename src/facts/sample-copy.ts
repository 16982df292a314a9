import type { EditionData } from './edition.ts';
import type { Place } from './figure.ts';
import type { NotShown } from './not-shown.ts';
import { numeralsIn } from './numerals.ts';

const FILLER = '此句只為填充而設';

/** How many characters at the end of one text are those at the start of the other. */
function overlap(one: string, other: string): number {
  const longest = Math.min(one.length, other.length);
  return (
    Array.from({ length: longest }, (_, at) => longest - at).find((size) => one.endsWith(other.slice(0, size))) ?? 0
  );
}

/** Locators as they stand beside each other: those that share characters share them, so that nothing is said twice. */
function merged(locators: readonly string[]): readonly string[] {
  const outer = locators.filter((one) => !locators.some((other) => other !== one && other.includes(one)));
  const pairs = outer.flatMap((one) =>
    outer.map((other) => [one, other, one === other ? 0 : overlap(one, other)] as const),
  );
  const [first, second, shared] = pairs.toSorted((a, b) => b[2] - a[2])[0] ?? ['', '', 0];
  if (shared < 2) return outer;
  const rest = outer.filter((one) => one !== first && one !== second);
  return merged([...rest, first + second.slice(shared)]);
}

/** What dates a statement, as far as the words do not say it yet. */
function datesMissing(edition: EditionData, isHere: (place: Place) => boolean, words: string): string {
  const here = edition.facts.filter(({ source }) => isHere(source));
  return here.reduce((said, { asOf, event }) => {
    const isCutOff = asOf !== null && asOf !== 'not-stated';
    const day = isCutOff ? asOf.month : event && 'from' in event ? event.from : '';
    const [year = '', month = ''] = day.split('-');
    const needsMonth = isCutOff || event?.kind === 'month' || event?.kind === 'day';
    const isSaid = [year, needsMonth ? month : ''].every(
      (part) => part === '' || numeralsIn(said).includes(Number(part)),
    );
    return isSaid ? said : `${said}，於${Number(year)}年${needsMonth ? `${Number(month)}月` : ''}止`;
  }, words);
}

/**
 * A text with every locator of an edition in its sentence, once, and nothing of the document but them: what is
 * between them is made up. For tests, which must not hold the document.
 */
export function sampleCopy(edition: EditionData, notShown: readonly NotShown[]): string {
  const places: readonly Place[] = [...edition.facts, ...edition.entities].map(({ source }) => source);
  const sentence = (section: EditionData['sections'][number], number: number) => {
    const isHere = (place: Place) => place.section === section.id && place.sentence === number;
    const opening = number > 1 ? '' : section.heading === null ? section.name.tc : `${section.heading}：`;
    const here = [...places, ...notShown].filter(isHere).map(({ locator }) => locator);
    const locators = merged([...new Set(here)].filter((locator) => !opening.includes(locator)));
    const words = locators.reduce((text, locator) => `${text}；${locator}`, opening);
    return `${datesMissing(edition, isHere, words === opening ? `${opening}${FILLER}` : words)}等。`;
  };
  return edition.sections
    .map((section) => Array.from({ length: section.sentences }, (_, at) => sentence(section, at + 1)).join(''))
    .join('\n\n');
}
