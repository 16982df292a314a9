import { useQueryClient } from '@tanstack/react-query';
import { EDITION_IDS, editionQuery, LATEST_EDITION, UnknownEdition } from '#src/queries/editions.ts';
import { useAddress } from '#src/state/use-address.ts';

/** The edition an address names, or the latest one. */
export const editionIn = (id: string | undefined) => (id && EDITION_IDS.includes(id) ? id : LATEST_EDITION);

/** The edition the reader is looking at. It never changes and is cached before a view is shown, so nothing observes it. */
export function useEdition() {
  const { address } = useAddress();
  const id = editionIn(address.keys.ed);
  const edition = useQueryClient().getQueryData(editionQuery(id).queryKey);
  if (!edition) throw new UnknownEdition(`Edition ${id} is not loaded`);
  return edition;
}
