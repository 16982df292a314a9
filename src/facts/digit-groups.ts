import type { EventDate } from './dates.ts';
import type { EditionData, Fact } from './edition.ts';
import type { NotShown } from './not-shown.ts';
import { DIGIT_GROUP, numeralsIn, readDigits } from './numerals.ts';
import { sectionsOf } from './sentences.ts';

/** A run of digits in the document and where it stands; `at` counts characters from the start of its sentence. */
export interface DigitGroup {
  readonly section: string;
  readonly sentence: number;
  readonly text: string;
  readonly at: number;
}

export interface Account {
  readonly groups: readonly DigitGroup[];
  /** Neither a fact's number or date, nor listed as not shown. */
  readonly unaccounted: readonly DigitGroup[];
  /** Listed as not shown without need: the digits are a fact's after all, or not there. */
  readonly idle: readonly NotShown[];
}

function digitGroups(edition: EditionData, document: string): readonly (DigitGroup & { readonly context: string })[] {
  return sectionsOf(document, edition.sections).flatMap(({ id, sentences }) =>
    sentences.flatMap((context, index) =>
      [...context.matchAll(DIGIT_GROUP)].map((match) => ({
        section: id,
        sentence: index + 1,
        text: match[0],
        at: match.index,
        context,
      })),
    ),
  );
}

function datesSaid(event: EventDate): readonly string[] {
  if (event.kind === 'every-year') return [`${event.month}月`];
  const [year = '', month = '', day = ''] = event.from.split('-');
  if (event.kind === 'financial-year') return [`${year}-${String(Number(year) + 1).slice(2)}`];
  // The three buildings' years are printed without 年.
  if (event.kind !== 'day' && event.kind !== 'month') return [`${year}年`, `${year}落成`];
  const inMonth = [`${year}年`, `${Number(month)}月`];
  return event.kind === 'month' ? inMonth : [...inMonth, `${Number(day)}日`];
}

const cutOffSaid = ({ asOf }: Fact) =>
  asOf && asOf !== 'not-stated' ? [`${asOf.month.slice(0, 4)}年`, `${Number(asOf.month.slice(5))}月`] : [];

type Found = ReturnType<typeof digitGroups>[number];

const stands = ({ at, text, context }: Found, locator: string) => {
  const start = context.indexOf(locator);
  return start >= 0 && start <= at && at + text.length <= start + locator.length;
};

/** The group is this fact's number, or a digit of its date, printed with its unit of time. */
function isShownBy(fact: Fact, group: Found): boolean {
  const { section, sentence, locator } = fact.source;
  if (section !== group.section || sentence !== group.sentence) return false;
  const tail = group.context.slice(group.at).replaceAll(' ', '');
  const head = group.context.slice(Math.max(0, group.at - 5), group.at + group.text.length);
  const dates = [...cutOffSaid(fact), ...(fact.event ? datesSaid(fact.event) : [])];
  if (dates.some((date) => tail.startsWith(date) || head.endsWith(date))) return true;
  const scaled = numeralsIn(group.context.slice(group.at, group.at + group.text.length + 1));
  return (
    fact.value !== null &&
    stands(group, locator) &&
    (scaled.includes(fact.value) || readDigits(group.text) === fact.value)
  );
}

/** Holds every digit of the document against the facts and the list of what is not shown. */
export function accountForDigits(edition: EditionData, document: string, notShown: readonly NotShown[]): Account {
  const groups = digitGroups(edition, document);
  const left = groups.filter((group) => !edition.facts.some((fact) => isShownBy(fact, group)));
  const covers = (listed: NotShown, group: Found) =>
    listed.section === group.section && listed.sentence === group.sentence && stands(group, listed.locator);
  return {
    groups,
    unaccounted: left.filter((group) => !notShown.some((listed) => covers(listed, group))),
    idle: notShown.filter((listed) => !left.some((group) => covers(listed, group))),
  };
}
