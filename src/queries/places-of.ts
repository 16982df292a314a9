import type { Edition, Entity, Fact } from '#src/facts/edition.ts';
import type { PlacesData, Site, Unplaced } from '#src/facts/places.ts';
import { concerns, membersOf, mentionedIn } from './site-groups.ts';
import { historyOf, type SiteHistory } from './site-history.ts';

/** Itself; within a site by the document; several sites that go by one name; or sites that a fact speaks of, too. */
export type How = 'itself' | 'within' | 'together' | 'about';

export interface Located {
  readonly site: Site;
  readonly how: How;
}

const siteBy = ({ places }: PlacesData, entity: string): Site | undefined =>
  places.find((site) => site.entity === entity);

/** Where the document says that an entity is. */
function statedPlaces(edition: Edition, { id, relations }: Entity): readonly string[] {
  const places = relations.filter(({ kind }) => kind === 'located-in' || kind === 'hosted-by');
  const hosts = edition.entities.filter((other) =>
    other.relations.some(({ kind, target }) => kind === 'hosts' && target === id),
  );
  return [...places.map(({ target }) => target), ...hosts.map((host) => host.id)];
}

/** The nearest sites around an entity: where it is said to be comes before what it belongs to. */
function around(edition: Edition, places: PlacesData, entity: Entity, seen = new Set<string>()): readonly Site[] {
  seen.add(entity.id);
  const ways = [statedPlaces(edition, entity), entity.parent === null ? [] : [entity.parent]];
  for (const way of ways) {
    const sites = [...new Set(way)].flatMap((id) => siteBy(places, id) ?? []);
    if (sites.length > 0) return sites;
  }
  for (const id of ways.flat()) {
    const further = seen.has(id) ? [] : around(edition, places, edition.entity(id), seen);
    if (further.length > 0) return further;
  }
  return [];
}

/** The sites at which a name of the document is found; none for what the document does not locate. */
export function sitesOfEntity(edition: Edition, places: PlacesData, id: string): readonly Located[] {
  const itself = siteBy(places, id);
  if (itself) return [{ site: itself, how: 'itself' }];
  const members = membersOf(id).flatMap((member) => siteBy(places, member) ?? []);
  if (members.length > 0) return members.map((site) => ({ site, how: 'together' }));
  const [first, ...others] = around(edition, places, edition.entity(id));
  return first ? [first, ...others].map((site) => ({ site, how: 'within' })) : [];
}

/** The one site at which a name is found; null where there is none, or several (see `sitesOfEntity`). */
export function siteOfEntity(edition: Edition, places: PlacesData, id: string): Located | null {
  const [first, ...others] = sitesOfEntity(edition, places, id);
  return first && others.length === 0 ? first : null;
}

/** The sites of what a fact is about; where that has none, the sites that the fact speaks of. */
export function sitesOfFact(edition: Edition, places: PlacesData, id: string): readonly Located[] {
  const own = sitesOfEntity(edition, places, edition.fact(id).entity);
  if (own.length > 0) return own;
  return mentionedIn(id).flatMap((entity) => {
    const site = siteBy(places, entity);
    return site ? [{ site, how: 'about' as const }] : [];
  });
}

/** The one site of a fact; null where there is none, or several (see `sitesOfFact`). */
export function siteOfFact(edition: Edition, places: PlacesData, id: string): Located | null {
  const [first, ...others] = sitesOfFact(edition, places, id);
  return first && others.length === 0 ? first : null;
}

/**
 * Every fact that speaks of a site, in the order of the document: its own, those of what is within it and is no site
 * itself, those of a group that counts it, and those that mention it.
 */
export function factsAbout(edition: Edition, places: PlacesData, site: Site): readonly Fact[] {
  const entities = [...new Set(edition.facts.map(({ entity }) => entity))];
  const within = entities.filter((id) =>
    sitesOfEntity(edition, places, id).some((one) => one.site === site && one.how === 'within'),
  );
  return edition.facts.filter(
    (fact) => within.includes(fact.entity) || (site.entity !== null && concerns(fact, site.entity)),
  );
}

/** Something that has no dot of its own, and why. */
export interface UnplacedEntity extends SiteHistory, Pick<Unplaced, 'why'> {
  readonly entity: Entity;
}

/** What the edition names and no source places, in the order of the list. */
export const unplacedOf = (edition: Edition, { unplaced }: PlacesData): readonly UnplacedEntity[] =>
  unplaced.flatMap(({ entity: id, why }) => {
    const entity = edition.entities.find((one) => one.id === id);
    return entity ? [{ entity, why, ...historyOf(edition, id) }] : [];
  });

/**
 * Whether the atlas owes an entity a place or a reason: facilities and centres stand somewhere, and so does whatever
 * the document says is located in one. Regions, bodies and schemes do not.
 */
export function isLocated(edition: Edition, { kind, relations }: Entity): boolean {
  if (kind === 'facility' || kind === 'centre') return true;
  return relations.some(
    (relation) => relation.kind === 'located-in' && edition.entity(relation.target).kind === 'facility',
  );
}
