import type { Edition } from '#src/facts/edition.ts';
import { HAN_FORMS } from '#src/queries/han.ts';
import { indexDocuments, type SearchIndex } from '#src/queries/search-index.ts';
import { exhibitFindables } from './find-exhibits.ts';
import { pageFindables } from './find-pages.ts';
import { termFindables } from './find-terms.ts';
import { editionFindables, type Findable } from './findable.ts';

const made = new WeakMap<Edition, Promise<SearchIndex<Findable>>>();

async function make(edition: Edition) {
  const all = [...pageFindables, ...termFindables, ...(await exhibitFindables(edition)), ...editionFindables(edition)];
  return indexDocuments(all, HAN_FORMS);
}

/** All that can be found in the atlas with an edition, made once. */
export function indexOfAtlas(edition: Edition): Promise<SearchIndex<Findable>> {
  const index = made.get(edition) ?? make(edition);
  made.set(edition, index);
  return index;
}
