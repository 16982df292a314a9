import { useEffect, useMemo, useState } from 'react';
import { statementFigure } from '#src/decks/statements.ts';
import type { Edition } from '#src/facts/edition.ts';
import { derivedFigures } from '#src/queries/derivations.ts';
import { HAN_FORMS } from '#src/queries/han.ts';
import { indexDocuments, search, type SearchIndex } from '#src/queries/search-index.ts';
import { numbersOf, type SearchDocument } from '#src/queries/search-document.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { exhibitFindables } from '../search/find-exhibits.ts';
import { editionFindables } from '../search/findable.ts';

/** What a slide or its words can take: an exhibit or a figure. */
export interface Found {
  readonly kind: 'exhibit' | 'figure';
  readonly id: string;
  readonly name: string;
}

const inEach = <T>(say: (locale: Locale) => T) => {
  const [en, tc, sc] = LOCALES.map(say) as [T, T, T];
  return { en, tc, sc };
};

async function documentsOf(edition: Edition): Promise<readonly SearchDocument[]> {
  const stated = editionFindables(edition).filter(
    ({ kind, id }) => kind === 'figure' && statementFigure(edition, id) !== null,
  );
  const derived = derivedFigures(edition).map((figure): SearchDocument => ({
    kind: 'figure',
    id: figure.id,
    names: inEach((locale) => [figure.label[locale]]),
    also: numbersOf(figure),
    more: inEach((locale) => (figure.origin.kind === 'derived' ? figure.origin.formula[locale] : '')),
  }));
  return [...(await exhibitFindables(edition)), ...stated, ...derived];
}

const indexes = new WeakMap<Edition, Promise<SearchIndex<SearchDocument>>>();

function indexOf(edition: Edition): Promise<SearchIndex<SearchDocument>> {
  const index = indexes.get(edition) ?? documentsOf(edition).then((documents) => indexDocuments(documents, HAN_FORMS));
  indexes.set(edition, index);
  return index;
}

/** What fits some words, or all there is where none are typed; null for the moment it takes to look. */
export function useFound(
  edition: Edition,
  asked: { readonly query: string; readonly only: Found['kind'] | null; readonly lang: Locale },
) {
  const { query, only, lang } = asked;
  const [index, setIndex] = useState<SearchIndex<SearchDocument> | null>(null);
  useEffect(() => {
    let gone = false;
    void indexOf(edition).then((made) => {
      if (!gone) setIndex(made);
    });
    return () => {
      gone = true;
    };
  }, [edition]);
  return useMemo(() => {
    if (!index) return null;
    const all = query.trim() === '' ? index.entries.map(({ document }) => document) : search(index, query).hits;
    return all
      .filter(({ kind }) => only === null || kind === only)
      .map(({ kind, id, names }): Found => ({ kind: kind as Found['kind'], id, name: names[lang][0] ?? id }));
  }, [index, query, only, lang]);
}
