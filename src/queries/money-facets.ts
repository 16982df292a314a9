import { sayEventDate, sayAsOf } from '#src/facts/date-words.ts';
import type { EventDate } from '#src/facts/dates.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import { NATURE_WORDS } from '#src/facts/vocabulary-words.ts';
import { sayMonth } from '#src/i18n/calendar.ts';
import type { Locale } from '#src/i18n/locales.ts';

/** What the ledger may be filtered by, as an address names it. */
export const LEDGER_FACETS = ['nature', 'section', 'as-of'] as const;
export type LedgerFacet = (typeof LEDGER_FACETS)[number];

/** At most one choice a facet; a row must suit all of them. */
export type LedgerChoices = Readonly<Partial<Record<LedgerFacet, string>>>;

function eventChoice(event: EventDate): string {
  if (event.kind === 'every-year') return `every-year-${event.month}`;
  const year = event.from.slice(0, 4);
  if (event.kind === 'year') return `event-${year}`;
  if (event.kind === 'month') return `event-${event.from.slice(0, 7)}`;
  if (event.kind === 'financial-year') return `event-${year}-${String((Number(year) + 1) % 100).padStart(2, '0')}`;
  return `event-${event.kind}-${event.from}`;
}

/** The cut-off to its month, else the date of the event, else that there is none. */
function dateChoice({ asOf, event }: Figure): string {
  if (asOf !== 'not-stated') return asOf.month;
  return event ? eventChoice(event) : 'not-stated';
}

const sectionOf = ({ origin }: Figure): string => (origin.kind === 'stated' ? origin.section : '');

const CHOICES: Readonly<Record<LedgerFacet, (figure: Figure) => string>> = {
  nature: ({ nature }) => nature,
  section: sectionOf,
  'as-of': dateChoice,
};

/** The choice of a facet that a figure falls under. */
export const choiceOf = (facet: LedgerFacet, figure: Figure): string => CHOICES[facet](figure);

export const isChosen = (figure: Figure, choices: LedgerChoices): boolean =>
  LEDGER_FACETS.every((facet) => choices[facet] === undefined || choices[facet] === choiceOf(facet, figure));

/** Reads the `facet:choice` pairs of an address; the first of a facet counts, unknown facets are passed over. */
export function readChoices(pairs: readonly string[] | undefined): LedgerChoices {
  const found = LEDGER_FACETS.flatMap((facet) => {
    const pair = pairs?.find((one) => one.startsWith(`${facet}:`));
    return pair === undefined ? [] : [[facet, pair.slice(facet.length + 1)]];
  });
  return Object.fromEntries(found) as LedgerChoices;
}

interface Chosen {
  readonly facet: LedgerFacet;
  /** A figure that falls under the choice. */
  readonly example: Figure;
  readonly edition: Edition;
}

/** A choice in words: a kind of money, a section by its short name, a month or date. */
export function sayChoice({ facet, example, edition }: Chosen, locale: Locale): string {
  if (facet === 'nature') return NATURE_WORDS[example.nature][locale];
  if (facet === 'section') return edition.section(sectionOf(example)).short[locale];
  if (example.asOf !== 'not-stated') return sayMonth(example.asOf.month, locale);
  return example.event ? sayEventDate(example.event, locale) : sayAsOf('not-stated', locale);
}
