import { foldWithPlaces, type Folded, type HanForms } from './fold.ts';
import { LONGEST_QUERY } from './search-index.ts';
import { beginsAt } from './search-place.ts';

/** A stretch of a text, in UTF-16 units: from the first to before the second. */
export type Stretch = readonly [from: number, to: number];

/** Where a word stands: at the beginnings of words or, where there are none, inside them. */
function stretchesOf({ text, starts, ends }: Folded, word: string): readonly Stretch[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
  const begins = places.filter((at) => beginsAt(text, at));
  return (begins.length > 0 ? begins : places).map((at) => [starts[at] ?? 0, ends[at + word.length - 1] ?? 0]);
}

/** In order, those that touch joined. */
function merge(stretches: readonly Stretch[]): readonly Stretch[] {
  const merged: Stretch[] = [];
  for (const [from, to] of [...stretches].sort(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last && from <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], to)];
    else merged.push([from, to]);
  }
  return merged;
}

/** What of a text a query matched: the query as a whole or, failing that, each of its words that is there. */
export function matchedStretches(text: string, query: string, han: HanForms): readonly Stretch[] {
  const asked = query.slice(0, LONGEST_QUERY);
  for (const joined of [false, true]) {
    const { text: phrase } = foldWithPlaces(asked, { han, joined });
    if (phrase === '') return [];
    const folded = foldWithPlaces(text, { han, joined });
    const whole = stretchesOf(folded, phrase);
    const found = whole.length > 0 ? whole : phrase.split(' ').flatMap((word) => stretchesOf(folded, word));
    if (found.length > 0) return merge(found);
  }
  return [];
}
