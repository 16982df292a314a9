import { LOCALES, type Localized } from '#src/i18n/locales.ts';
import { fold, hasDash, type HanForms } from './fold.ts';
import { SEARCH_KINDS, type SearchDocument } from './search-document.ts';
import { ABSENT, EXACT, INSIDE, placeOf, WORD_START, type PlaceInText } from './search-place.ts';

/** A query is cut to this many characters before any work; the longest name in the document has 150. */
export const LONGEST_QUERY = 200;

/** No search gives more; the count still says how many there are. */
export const MOST_HITS = 60;

interface Entry<D> {
  readonly document: D;
  /** Everything that counts as a name, folded. */
  readonly names: readonly string[];
  readonly more: string;
  /** All of it, to rule most documents out at once. */
  readonly text: string;
  /** By kind, then as handed in. */
  readonly order: number;
}

export interface SearchIndex<D extends SearchDocument> {
  readonly han: HanForms;
  readonly entries: readonly Entry<D>[];
  /** The same name in every language, by each of its folded forms. */
  readonly sayings: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Found<D> {
  /** Best first. */
  readonly hits: readonly D[];
  /** How many there are, those beyond the most that are given included. */
  readonly total: number;
}

const everyName = ({ names, parts = [], also = [] }: SearchDocument): readonly string[] => [
  ...LOCALES.flatMap((locale) => [...names[locale], ...parts.map((part) => part[locale])]),
  ...also,
];

/** Folds many texts, each once; where a text has a dash, both ways to read it: "wi fi" and "wifi". */
function folder(han: HanForms) {
  const known = new Map<string, readonly string[]>();
  const foldOne = (text: string): readonly string[] => {
    const forms =
      known.get(text) ?? (hasDash(text) ? [false, true] : [false]).map((joined) => fold(text, { han, joined }));
    known.set(text, forms);
    return forms;
  };
  return (texts: readonly string[]) => [...new Set(texts.flatMap(foldOne))];
}
type Folder = ReturnType<typeof folder>;

/** What each name may also be called: the name proper for an alias, the same part in the other languages for a part. */
function collectSayings(documents: readonly SearchDocument[], foldAll: Folder): SearchIndex<SearchDocument>['sayings'] {
  const sayings = new Map<string, Set<string>>();
  const add = (asked: readonly string[], said: Localized) => {
    for (const key of foldAll(asked)) {
      const known = sayings.get(key) ?? new Set();
      sayings.set(key, known);
      for (const form of foldAll(Object.values(said))) known.add(form);
    }
  };
  for (const { names, parts = [] } of documents) {
    const name = { en: names.en[0] ?? '', tc: names.tc[0] ?? '', sc: names.sc[0] ?? '' };
    add(
      LOCALES.flatMap((locale) => names[locale]),
      name,
    );
    for (const part of parts) add(Object.values(part), part);
  }
  return sayings;
}

/** An index over documents, in the order in which ties shall stand. */
export function indexDocuments<D extends SearchDocument>(documents: readonly D[], han: HanForms): SearchIndex<D> {
  const foldAll = folder(han);
  const entries = documents.map((document, at) => {
    const names = foldAll(everyName(document));
    const more = foldAll(Object.values(document.more)).join('\n');
    const order = SEARCH_KINDS.indexOf(document.kind) * documents.length + at;
    return { document, names, more, text: `${names.join('\n')}\n${more}`, order };
  });
  return { han, entries, sayings: collectSayings(documents, foldAll) };
}

/** How well a document fits; less is better. */
const ALL_WORDS_START = INSIDE + 1;
const ALL_WORDS = INSIDE + 2;
const IN_MORE = INSIDE + 3;

const bestPlace = (texts: readonly string[], word: string): PlaceInText => {
  let best: PlaceInText = ABSENT;
  for (const text of texts) {
    const place = placeOf(text, word);
    if (place < best) best = place;
    if (best === EXACT) break;
  }
  return best;
};

function fitOf({ names, more, text }: Entry<SearchDocument>, phrase: string, words: readonly string[]): number {
  if (!words.every((word) => text.includes(word))) return ABSENT;
  const whole = bestPlace(names, phrase);
  if (whole !== ABSENT) return whole;
  let fit = ALL_WORDS_START;
  for (const word of words) {
    const place = bestPlace(names, word);
    if (place === ABSENT && placeOf(more, word) === ABSENT) return ABSENT;
    fit = Math.max(fit, place === ABSENT ? IN_MORE : place > WORD_START ? ALL_WORDS : ALL_WORDS_START);
  }
  return fit;
}

/**
 * All that fits a query in whichever language it is typed, best first. A query that is something's whole name is asked
 * by its names in all languages at once, so that each of them gives the same. An empty query finds nothing.
 */
export function searchAll<D extends SearchDocument>({ han, entries, sayings }: SearchIndex<D>, query: string) {
  const phrase = fold(query.slice(0, LONGEST_QUERY), { han });
  if (phrase === '') return [];
  const asked = [...new Set([phrase, ...(sayings.get(phrase) ?? [])])].filter((text) => text !== '');
  const askedWords = asked.map((text) => [text, text.split(' ')] as const);
  return entries
    .map((entry) => ({ entry, fit: Math.min(...askedWords.map(([text, words]) => fitOf(entry, text, words))) }))
    .filter(({ fit }) => fit < ABSENT)
    .sort((one, other) => one.fit - other.fit || one.entry.order - other.entry.order)
    .map(({ entry }) => entry.document);
}

/** The best of what fits a query, and how many fit. */
export function search<D extends SearchDocument>(index: SearchIndex<D>, query: string): Found<D> {
  const all = searchAll(index, query);
  return { hits: all.slice(0, MOST_HITS), total: all.length };
}
