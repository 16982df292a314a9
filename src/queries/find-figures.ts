import type { Edition } from '#src/facts/edition.ts';
import type { EventDate } from '#src/facts/dates.ts';
import { PRECISIONS, UNITS } from '#src/facts/vocabulary.ts';
import { HTML_LANG, type Locale, type Localized } from '#src/i18n/locales.ts';
import { derivedFigures } from './derivations.ts';
import { ROW_KINDS, type FigureRow, type RowKind } from './figure-rows.ts';
import { isOfKind, suitsFacets, type FigureChoices } from './figure-facets.ts';
import type { HanForms } from './fold.ts';
import { editionDocuments, numbersOf, type SearchDocument } from './search-document.ts';
import { indexDocuments, searchAll, type SearchIndex } from './search-index.ts';
import { groupBy, orderBy } from './select.ts';

/** Orders of the table. Unlike units are never ranked against each other: values are ranked within their unit. */
export const FIGURE_ORDERS = ['document', 'value', 'name', 'date', 'precision'] as const;
export type FigureOrder = (typeof FIGURE_ORDERS)[number];

const inEach = <T>(say: (locale: Locale) => T): Localized<T> => ({ en: say('en'), tc: say('tc'), sc: say('sc') });

/** Derived figures as documents of the search: by label and number, last by formula. */
const derivedDocuments = (edition: Edition): readonly SearchDocument[] =>
  derivedFigures(edition).map((figure) => ({
    kind: 'figure',
    id: figure.id,
    names: inEach((locale) => [figure.label[locale]]),
    also: numbersOf(figure),
    more: inEach((locale) => (figure.origin.kind === 'derived' ? figure.origin.formula[locale] : '')),
  }));

const indexes = new WeakMap<Edition, SearchIndex<SearchDocument>>();

/** Names of entities are in it too: they say what a name is called in the other languages. */
function indexOf(edition: Edition, han: HanForms): SearchIndex<SearchDocument> {
  const index =
    indexes.get(edition) ?? indexDocuments([...editionDocuments(edition), ...derivedDocuments(edition)], han);
  indexes.set(edition, index);
  return index;
}

/** Ids of the statements and derived figures that fit some words, in whichever language they are typed. */
export const matchingIds = (edition: Edition, han: HanForms, text: string): ReadonlySet<string> =>
  new Set(searchAll(indexOf(edition, han), text).flatMap(({ kind, id }) => (kind === 'figure' ? [id] : [])));

/** Where a date begins; "at the earliest" and "every April" are no dates. */
const beginOf = (event: EventDate | null | undefined): string | null =>
  event && event.kind !== 'earliest' && event.kind !== 'every-year' ? event.from : null;

/** A cut-off, where "November" comes before "end November", else the date of the event. */
function dateOf({ figure, fact }: FigureRow): string | null {
  const asOf = figure?.asOf ?? 'not-stated';
  if (asOf === 'not-stated') return beginOf(figure?.event ?? fact?.event);
  return asOf.kind === 'month-end' ? `${asOf.month}-32` : asOf.month;
}

const labelOf = ({ figure, fact }: FigureRow, locale: Locale): string =>
  fact ? `${fact.subject[locale]} ${fact.label[locale]}` : (figure?.label[locale] ?? '');

/** The rows in another order; what an order has nothing to say of comes last, as it stood. */
function orderRows(rows: readonly FigureRow[], order: FigureOrder, locale: Locale): readonly FigureRow[] {
  if (order === 'document') return rows;
  if (order === 'name') {
    const { compare } = new Intl.Collator(HTML_LANG[locale], { numeric: true });
    return [...rows].sort((one, other) => compare(labelOf(one, locale), labelOf(other, locale)));
  }
  if (order === 'date') return orderBy(rows, [dateOf]);
  if (order === 'precision') return orderBy(rows, [({ figure }) => figure && PRECISIONS.indexOf(figure.precision)]);
  return orderBy(rows, [({ figure }) => figure && UNITS.indexOf(figure.unit), ({ figure }) => figure && -figure.value]);
}

/** What a reader asks of the table. */
export interface FigureQuestion {
  readonly choices: FigureChoices;
  readonly order: FigureOrder;
  readonly locale: Locale;
  /** Null where no words were typed. */
  readonly matching: ReadonlySet<string> | null;
}

export interface FoundRows {
  readonly rows: readonly FigureRow[];
  /** How many rows the kind has that is shown, whatever else was chosen. */
  readonly of: number;
  /** How many rows of each other kind would suit, too. */
  readonly elsewhere: readonly { readonly kind: RowKind; readonly count: number }[];
}

/** The rows that suit, in an order, and what suits elsewhere. */
export function findRows(all: readonly FigureRow[], question: FigureQuestion): FoundRows {
  const { choices, order, locale, matching } = question;
  const suiting = all.filter((row) => (matching === null || matching.has(row.id)) && suitsFacets(row, choices));
  const others = groupBy(
    suiting.filter((row) => !isOfKind(row, choices.kind)),
    ({ kind }) => kind,
  );
  return {
    rows: orderRows(
      suiting.filter((row) => isOfKind(row, choices.kind)),
      order,
      locale,
    ),
    of: all.filter((row) => isOfKind(row, choices.kind)).length,
    elsewhere: ROW_KINDS.flatMap((kind) => {
      const count = others.get(kind)?.length ?? 0;
      return count > 0 ? [{ kind, count }] : [];
    }),
  };
}
