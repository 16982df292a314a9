import { sayEventDate } from '#src/facts/date-words.ts';
import type { Edition, Fact } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import { STATUS_WORDS } from '#src/facts/vocabulary-words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { COLON, STOP } from '#src/i18n/punctuation.ts';
import { figureTable, type FigureTableRow } from '#src/takeaway/figure-table.ts';
import type { About, Column, TakenTable } from '#src/takeaway/taken-table.ts';
import { saySources } from '#src/ui/source-words.ts';
import { isPlan } from '#src/view/marks.ts';
import { sayMarks } from '#src/view/mark-words.ts';
import { sayPlaces } from '../exhibit-table.ts';
import { addressHere } from '../exhibit-link.ts';
import { statedFacts } from '../exhibit-rows.ts';

interface In {
  readonly edition: Edition;
  readonly locale: Locale;
}

const nameOf = ({ subject, label }: Fact, locale: Locale) => subject[locale] + COLON[locale] + label[locale];

/** A figure as a row: of a statement with whose it is, else as it is called. */
export function figureRow(figure: Figure, { edition, locale }: In): FigureTableRow {
  const facts = statedFacts(figure, edition);
  const [fact] = facts;
  const places = facts.map(({ source }) => source);
  return {
    label: figure.origin.kind === 'stated' && fact ? nameOf(fact, locale) : figure.label[locale],
    value: figure,
    note: sayMarks(figure, locale),
    place: sayPlaces(places, edition, locale),
    places,
    id: figure.id,
  };
}

/** A statement as a row: its figure, else its date, else neither. */
export function factRow(fact: Fact, { edition, locale }: In): FigureTableRow {
  const figure = edition.figures.find(({ id }) => id === fact.id);
  if (figure) return figureRow(figure, { edition, locale });
  return {
    label: nameOf(fact, locale),
    value: fact.event ? sayEventDate(fact.event, locale) : '',
    note: isPlan(fact.status) ? STATUS_WORDS[fact.status][locale] : '',
    place: sayPlaces([fact.source], edition, locale),
    places: [fact.source],
    id: fact.id,
  };
}

interface List extends In {
  readonly about: Pick<About, 'id' | 'title' | 'sub'> & {
    readonly caution?: string;
    /** Whose it is that is not the document's, as a sentence. */
    readonly beyond?: string;
  };
  readonly heads: { readonly label: string; readonly value: string };
  readonly more?: readonly Column[];
  readonly rows: readonly FigureTableRow[];
  /** That of the page as it is, unless something else is shown. */
  readonly address?: string;
}

/** A list of figures and statements as a table to be taken away, at the address that shows it. */
export function listTable({ about, heads, more = [], rows, address = addressHere(), ...within }: List): TakenTable {
  const { edition, locale } = within;
  const places = rows.flatMap(({ places: own }) => own);
  const said = places.map(({ section, sentence }) => ({ section: edition.section(section), sentence }));
  const source = places.length === 0 ? '' : saySources(said, locale) + STOP[locale];
  const { beyond, ...rest } = about;
  const from =
    beyond === undefined ? { source } : { source: beyond + source, outside: { said: beyond, document: source } };
  const whole = { asOf: '', caution: '', ...rest, ...from, address, edition };
  return figureTable({ about: whole, heads, more, rows, locale });
}
