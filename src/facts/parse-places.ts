import * as v from 'valibot';
import { DISTRICTS } from './districts.ts';
import { faultsIn } from './edition-faults.ts';
import { localized } from './edition-schema.ts';
import type { Fault } from './fault.ts';
import { lat, lon, lonLat } from './map-window.ts';
import { hectaresOf, IDENTITIES, SITE_KINDS, type Outline, type PlacesData, type Site } from './places.ts';

/** Everything that is wrong with the places, at once. */
export class PlacesFaults extends Error {
  override readonly name = 'PlacesFaults';
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(`the places have faults\n${faults.map(({ path, problem }) => `${path}: ${problem}`).join('\n')}`);
    this.faults = faults;
  }
}

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id (lower case, digits, hyphens)'));
const words = v.pipe(v.string(), v.regex(/^\S(.*\S)?$/, 'is empty, or begins or ends with a space'));
const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));

const districts = [...(Object.keys(DISTRICTS) as (keyof typeof DISTRICTS)[]), 'shenzhen-futian'] as const;

const siteSchema = v.strictObject({
  id,
  entity: v.nullable(id),
  kind: v.picklist(SITE_KINDS),
  name: localized,
  short: localized,
  districts: v.pipe(v.array(v.picklist(districts)), v.minLength(1)),
  position: v.strictObject({
    lon,
    lat,
    identity: v.picklist(IDENTITIES),
    uncertainty: positive,
    source: localized,
    records: v.array(words),
  }),
  area: v.nullable(
    v.strictObject({
      ring: v.pipe(v.array(lonLat), v.minLength(3)),
      hectares: positive,
      published: v.nullable(positive),
      uncertainty: positive,
      source: localized,
    }),
  ),
});

const placesSchema = v.strictObject({
  about: words,
  places: v.array(siteSchema),
  unplaced: v.array(v.strictObject({ entity: id, why: localized })),
});

const at = (path: string, problem: string): Fault => ({ path, problem });

function repeated(path: string, values: readonly string[]): readonly Fault[] {
  const twice = values.filter((value, index) => values.indexOf(value) !== index);
  return [...new Set(twice)].map((value) => at(path, `has ${value} twice`));
}

function outlineFaults(path: string, { ring, hectares, published }: Outline): readonly Fault[] {
  const size = hectaresOf(ring);
  const closed = ring[0]?.join() === ring.at(-1)?.join();
  return [
    ...(Math.abs(size - hectares) > 0.06 ? [at(`${path}.hectares`, `is not the ${size.toFixed(1)} of the ring`)] : []),
    ...(published !== null && Math.abs(size / published - 1) > 0.1
      ? [at(`${path}.published`, `differs by a tenth or more from the ${size.toFixed(1)} drawn`)]
      : []),
    ...(closed ? [at(`${path}.ring`, 'repeats its first corner at the end')] : []),
  ];
}

function siteFaults(site: Site, index: number): readonly Fault[] {
  const path = `places[${index}]`;
  return [
    ...repeated(`${path}.districts`, site.districts),
    ...(site.position.identity === 'confirmed' && site.position.records.length === 0
      ? [at(`${path}.position.records`, 'are missing: a confirmed position has a record')]
      : []),
    ...(site.area ? outlineFaults(`${path}.area`, site.area) : []),
  ];
}

/** Unknown in, strict out: all places, or one error that lists every fault with its path. */
export function parsePlaces(candidate: unknown): PlacesData {
  const result = v.safeParse(placesSchema, candidate);
  if (!result.success) throw new PlacesFaults(faultsIn(result.issues));
  const { places, unplaced } = result.output;
  const entities = places.flatMap(({ entity }) => entity ?? []);
  const faults = [
    ...repeated(
      'places',
      places.map((site) => site.id),
    ),
    ...repeated('places', entities),
    ...repeated('unplaced', [...entities, ...unplaced.map(({ entity }) => entity)]),
    ...places.flatMap(siteFaults),
  ];
  if (faults.length > 0) throw new PlacesFaults(faults);
  return result.output;
}
