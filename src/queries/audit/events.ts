import type { EventDate } from '#src/facts/dates.ts';
import type { Fact } from '#src/facts/edition.ts';
import { say, tally, type Check, type Subject } from './check.ts';
import { firstDay, printedDateKind, printedRest, printedYears } from './printed.ts';
import type { Profile } from './profile.ts';

const DAY = 86_400_000;
/** How many days each kind of date takes in, from the least to the most. */
const WIDTHS: Readonly<Record<string, readonly [number, number]>> = {
  day: [1, 1],
  month: [28, 31],
  'half-year': [181, 184],
  year: [365, 366],
  'financial-year': [365, 366],
  'year-end': [31, 31],
  'phased-from-year-end': [31, 31],
  since: [365, 366],
};

function widthFault(event: EventDate): string {
  if (event.kind === 'every-year') return event.month >= 1 && event.month <= 12 ? '' : `${event.month}`;
  if (event.kind === 'earliest') return 'to' in event ? 'earliest … to' : '';
  const days = Math.round((Date.parse(event.to) - Date.parse(event.from)) / DAY) + 1;
  const [least, most] = WIDTHS[event.kind] ?? [0, 0];
  return days >= least && days <= most ? '' : `${event.kind}: ${event.from} – ${event.to} (${days})`;
}

/** What a locator prints of a date against the date of its statement. */
function printedFault({ source, event }: Fact): string {
  const kind = printedDateKind(source.locator);
  if (!kind || !event) return '';
  const years = printedYears(source.locator);
  const first = firstDay(event);
  if (kind !== event.kind) return `${source.locator}: ${kind} ≠ ${event.kind}`;
  if (years.length > 0 && !years.includes(Number(first.slice(0, 4)))) return `${source.locator} ≠ ${first}`;
  return first.slice(4).startsWith(printedRest(source.locator)) ? '' : `${source.locator} ≠ ${first}`;
}

/** Each dated statement against the calendar and against what its locator prints. */
export function eventChecks(subject: Subject, { counts }: Profile): readonly Check[] {
  const dated = subject.data.facts.filter(({ event }) => event !== null);
  const read = dated.filter(({ source }) => printedDateKind(source.locator) !== null);
  const faults = (of: readonly Fact[], fault: (fact: Fact) => string) =>
    of.flatMap((fact) => (fault(fact) === '' ? [] : [{ key: fact.id, fact: fact.id, working: say`${fault(fact)}` }]));
  return [
    tally(
      'event-widths',
      {
        en: 'Each date is as wide as the document is vague: a year is a whole year, “at the earliest” has no end',
        tc: '日期的跨度與文件的寬鬆程度一致：一年就是整年，「最快」沒有終點',
        sc: '日期的跨度与文件的宽松程度一致：一年就是整年，“最快”没有终点',
      },
      dated.length,
      [
        ...faults(dated, ({ event }) => (event ? widthFault(event) : '')),
        ...(dated.length === counts.dated ? [] : [{ key: 'dated', working: say`${dated.length} ≠ ${counts.dated}` }]),
      ],
    ),
    tally(
      'event-printed',
      {
        en: 'Years, months and words such as “end of”, “since” and “at the earliest” in the locators fit the dates',
        tc: '檢索字句中的年月以及「年底」「自⋯⋯起」「最快」等字眼，與日期相符',
        sc: '检索字句中的年月以及“年底”“自……起”“最快”等字眼，与日期相符',
      },
      read.length,
      faults(read, printedFault),
    ),
  ];
}
