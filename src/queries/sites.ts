import type { Edition, Entity } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import { SITE_KINDS, type PlacesData, type Site, type SiteKind } from '#src/facts/places.ts';
import { orderBy } from './select.ts';
import { groupOf } from './site-groups.ts';
import { historyOf, type SiteHistory } from './site-history.ts';

export const SITE_GROUPS = ['parks', 'buildings', 'bodies', 'areas'] as const;
/** Parks and campuses; single buildings; agencies, R&D centres and clusters; areas meant as a whole. */
export type SiteGroup = (typeof SITE_GROUPS)[number];

const GROUP_OF_KIND: Readonly<Record<SiteKind, SiteGroup>> = {
  park: 'parks',
  campus: 'parks',
  building: 'buildings',
  agency: 'bodies',
  'rd-centre': 'bodies',
  cluster: 'bodies',
  'pilot-area': 'areas',
  'planned-area': 'areas',
};

/** A site with what the document says of it. Its position and outline come from outside the document. */
export interface AtlasSite extends SiteHistory {
  readonly site: Site;
  readonly group: SiteGroup;
  readonly entity: Entity;
  /** The area that the document gives this site alone. */
  readonly area: Figure<'hectares'> | null;
  /** The area that the document gives several sites together; it is never divided. */
  readonly sharedArea: Figure<'hectares'> | null;
  readonly operator: Entity | null;
}

const isArea = (figure: Figure): figure is Figure<'hectares'> => figure.unit === 'hectares';

const areaOf = (edition: Edition, entity: string): Figure<'hectares'> | null =>
  edition.figures.filter(isArea).find(({ id }) => edition.fact(id).entity === entity) ?? null;

function toAtlasSite(edition: Edition, site: Site, entity: Entity): AtlasSite {
  const together = groupOf(entity.id);
  return {
    site,
    group: GROUP_OF_KIND[site.kind],
    entity,
    ...historyOf(edition, entity.id),
    area: areaOf(edition, entity.id),
    sharedArea: together === null ? null : areaOf(edition, together),
    operator: entity.operator === null ? null : edition.entity(entity.operator),
  };
}

/** Every site that the edition names: parks, campuses, buildings, bodies, areas; north to south within a kind. */
export function sitesOf(edition: Edition, places: PlacesData): readonly AtlasSite[] {
  const entities = new Map(edition.entities.map((entity) => [entity.id, entity]));
  const sites = places.places.flatMap((site) => {
    const entity = entities.get(site.entity ?? '');
    return entity ? [toAtlasSite(edition, site, entity)] : [];
  });
  return orderBy(sites, [({ site }) => SITE_KINDS.indexOf(site.kind), ({ site }) => -site.position.lat]);
}
