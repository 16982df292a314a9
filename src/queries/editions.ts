import { queryOptions } from '@tanstack/react-query';
import { editions } from 'virtual:editions';
import { indexEdition } from '#src/facts/edition.ts';

export const EDITION_IDS = Object.keys(editions).sort();
export const LATEST_EDITION = EDITION_IDS.at(-1) ?? '';

/** No such edition is bundled. */
export class UnknownEdition extends RangeError {
  override readonly name = 'UnknownEdition';
}

/**
 * The one door to the data: loads an edition once for the life of the page. The bundle was parsed when it was
 * built and its checksum is checked when it is fetched, so nothing is parsed again here.
 */
export const editionQuery = (id: string) =>
  queryOptions({
    queryKey: ['edition', id],
    queryFn: async () => {
      const load = editions[id];
      if (!load) throw new UnknownEdition(`There is no edition ${id}`);
      return indexEdition(await load());
    },
    staleTime: 'static',
    gcTime: Infinity,
    networkMode: 'always',
    retry: false,
  });
