import { PRECISIONS, STATUSES, UNITS, type Unit } from '#src/facts/vocabulary.ts';
import type { FigureRow, RowKind } from './figure-rows.ts';
import { groupBy, orderBy } from './select.ts';

/** What the table of figures may be filtered by, as an address names it. */
export const FIGURE_FACETS = ['kind', 'section', 'unit', 'precision', 'as-of', 'status'] as const;
export type FigureFacet = (typeof FIGURE_FACETS)[number];
/** The facets that a row has one choice of; `kind` names several kinds of row at once. */
type RowFacet = Exclude<FigureFacet, 'kind'>;

/** Which kinds of row a choice of `kind` shows. No choice shows more than two hundred rows. */
export const KINDS = {
  numbers: ['printed', 'counted'],
  'with-derived': ['printed', 'counted', 'derived'],
  printed: ['printed'],
  counted: ['counted'],
  derived: ['derived'],
  dates: ['date'],
  statements: ['statement'],
} as const satisfies Readonly<Record<string, readonly RowKind[]>>;
export type KindChoice = keyof typeof KINDS;
export const KIND_CHOICES = Object.keys(KINDS) as readonly KindChoice[];

/** At most one choice a facet; a row must suit all of them. */
export type FigureChoices = Readonly<Partial<Record<RowFacet, string>>> & { readonly kind: KindChoice };

/** A unit as an address writes it. */
const unitSlug = (unit: Unit): string => unit.toLowerCase().replace('/', '-');

/** The cut-off, where "end November" is not "November"; else that an event has a date, or that none is stated. */
function asOfChoice({ figure, fact }: FigureRow): string {
  const asOf = figure?.asOf ?? 'not-stated';
  if (asOf !== 'not-stated') return asOf.kind === 'month-end' ? `end-${asOf.month}` : asOf.month;
  if (figure?.event ?? fact?.event) return 'event';
  return figure ? 'not-stated' : '';
}

const CHOICES: Readonly<Record<RowFacet, (row: FigureRow) => string>> = {
  section: ({ section }) => section ?? 'several',
  unit: ({ figure }) => (figure ? unitSlug(figure.unit) : ''),
  precision: ({ figure }) => figure?.precision ?? '',
  'as-of': asOfChoice,
  status: ({ figure, fact }) => (figure ?? fact)?.status ?? '',
};
const ROW_FACETS = Object.keys(CHOICES) as readonly RowFacet[];

/** Whether a choice of kind shows a row. */
export const isOfKind = ({ kind }: FigureRow, choice: KindChoice): boolean => KINDS[choice].some((one) => one === kind);

/** Whether a row suits all choices but that of its kind. */
export const suitsFacets = (row: FigureRow, choices: FigureChoices): boolean =>
  ROW_FACETS.every((facet) => choices[facet] === undefined || choices[facet] === CHOICES[facet](row));

/** Whether a row suits all choices. */
const suits = (row: FigureRow, choices: FigureChoices): boolean =>
  isOfKind(row, choices.kind) && suitsFacets(row, choices);

/** The kind of row that shows a row and what goes with it; what an address without a choice shows, too. */
export const kindShowing = ({ kind }: FigureRow): KindChoice =>
  kind === 'derived' ? 'with-derived' : kind === 'date' ? 'dates' : kind === 'statement' ? 'statements' : 'numbers';

/** Reads the `facet:choice` pairs of an address; the first of a facet counts, unknown facets are passed over. */
export function readFigureChoices(pairs: readonly string[] | undefined, kind: KindChoice): FigureChoices {
  const found = FIGURE_FACETS.flatMap((facet) => {
    const pair = pairs?.find((one) => one.startsWith(`${facet}:`));
    return pair === undefined ? [] : [[facet, pair.slice(facet.length + 1)]];
  });
  const { kind: asked, ...choices } = Object.fromEntries(found) as Readonly<Record<string, string>>;
  return { ...choices, kind: KIND_CHOICES.find((one) => one === asked) ?? kind };
}

/** Something to choose: a row that falls under it, and how many rows there are of it under the choices made elsewhere. */
export interface FigureOption {
  readonly choice: string;
  readonly example: FigureRow | null;
  readonly count: number;
}

/** Dates in their order: months before ends of months, then events, then what has none. */
const dateRank = (choice: string): string =>
  choice.startsWith('end-')
    ? `${choice.slice(4)}-end`
    : choice === 'event'
      ? '3'
      : choice === 'not-stated'
        ? '4'
        : choice;

const RANK: Readonly<Record<RowFacet, (choice: string) => number | string>> = {
  section: (choice) => (choice === 'several' ? 1 : 0),
  unit: (choice) => UNITS.findIndex((unit) => unitSlug(unit) === choice),
  precision: (choice) => PRECISIONS.findIndex((one) => one === choice),
  'as-of': dateRank,
  status: (choice) => STATUSES.findIndex((one) => one === choice),
};

/** What may be chosen in a facet: what leaves some row, and the choice that is made. */
export function figureOptions(
  rows: readonly FigureRow[],
  facet: FigureFacet,
  choices: FigureChoices,
): readonly FigureOption[] {
  if (facet === 'kind') {
    return KIND_CHOICES.map((choice) => ({
      choice,
      example: null,
      count: rows.filter((row) => suits(row, { ...choices, kind: choice })).length,
    }));
  }
  const options = [...groupBy(rows, CHOICES[facet])].flatMap(([choice, [example]]) => {
    const count = rows.filter((row) => suits(row, { ...choices, [facet]: choice })).length;
    return example && choice !== '' && (count > 0 || choice === choices[facet]) ? [{ choice, example, count }] : [];
  });
  return orderBy(options, [({ choice }) => RANK[facet](choice)]);
}

/** Whether a `facet:choice` pair of an address names something in the table. */
export function isFigureChoice(rows: readonly FigureRow[], pair: string): boolean {
  const [name = '', choice = ''] = pair.split(':');
  if (name === 'kind') return Object.hasOwn(KINDS, choice);
  const facet = ROW_FACETS.find((one) => one === name);
  return facet !== undefined && choice !== '' && rows.some((row) => CHOICES[facet](row) === choice);
}
