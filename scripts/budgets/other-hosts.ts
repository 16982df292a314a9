import { readSeries, seriesIds } from '#src/facts/series-on-disk.ts';
import { ADDRESSES } from './limits.ts';

/** Pages that series were read in: they are told, and official ones are links; nothing is ever asked of them. */
const sourcesOfSeries = () =>
  new Set(seriesIds().flatMap((id) => readSeries(id).sources.flatMap(({ address }) => address ?? [])));

/** Addresses of other hosts in texts of the build, those apart that are known never to be fetched. */
export function otherHosts(texts: readonly string[]): readonly string[] {
  const found = texts.flatMap((text) => text.match(/\b(?:https?|wss?):\/\/[\w-][^"'`\s)<>\\]*/g) ?? []);
  const sources = sourcesOfSeries();
  return [...new Set(found)].filter(
    (address) => !sources.has(address) && !ADDRESSES.some((known) => address.startsWith(known)),
  );
}
