import type { GeometryCollection, Topology } from 'topojson-specification';
import type { District } from '#src/facts/districts.ts';
import type { Railways } from '#src/facts/railways.ts';

/** The geometry under every map, for orientation; none of it comes from the document. Lon, lat in degrees (WGS84). */
export interface BaseMap {
  /** The 18 districts, the lines between them, and all of them as one land. */
  readonly districts: Topology<{
    readonly districts: GeometryCollection<{ id: District }>;
    readonly 'district-lines': GeometryCollection;
    readonly land: GeometryCollection;
  }>;
  /** The coast across the border; under a licence of its own (ODbL). */
  readonly mainland: Topology<{ readonly mainland: GeometryCollection<{ id: string }> }>;
  readonly reservoirs: Topology<{ readonly reservoirs: GeometryCollection<{ id: string }> }>;
  readonly railways: Railways;
}

type Loaders = { readonly [Part in keyof BaseMap]: () => Promise<BaseMap[Part]> };

/** Made by `npm run basemap` or parsed at build, so the types of the files are taken on trust here. */
const COMMITTED: Loaders = {
  districts: async () => (await import('#data/places/districts.topo.json')).default as unknown as BaseMap['districts'],
  mainland: async () => (await import('#data/places/mainland.topo.json')).default as unknown as BaseMap['mainland'],
  reservoirs: async () =>
    (await import('#data/places/reservoirs.topo.json')).default as unknown as BaseMap['reservoirs'],
  railways: async () => (await import('#data/places/railways.json')).default as unknown as Railways,
};

/**
 * Fetches the base map, about 15 kB. Rejects if any part does not come; nothing is kept of a failure, so the next
 * call asks again.
 */
export async function loadBaseMap(load: Loaders = COMMITTED): Promise<BaseMap> {
  const [districts, mainland, reservoirs, railways] = await Promise.all([
    load.districts(),
    load.mainland(),
    load.reservoirs(),
    load.railways(),
  ]);
  return { districts, mainland, reservoirs, railways };
}
