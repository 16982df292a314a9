import type { Edition } from '#src/facts/edition.ts';
import { readView } from '#src/maps/map-view.ts';
import { SITE_FACETS, siteOptions } from '#src/queries/find-sites.ts';
import { PLACES } from '#src/queries/places-data.ts';
import { sitesOf } from '#src/queries/sites.ts';
import { MAP } from './map-name.ts';
import { LAYERS, ORDERS } from './words.ts';

/** Whether a `name:choice` pair of an address names something on the page of places. */
export function isPlacePair(key: 'as' | 'by' | 'sel' | 'only', pair: string, edition: Edition): boolean {
  const [name = '', choice = ''] = pair.split(':');
  if (key === 'as') return false;
  if (key === 'by') return name === MAP && ORDERS.some((order) => order === choice);
  const sites = sitesOf(edition, PLACES);
  if (key === 'sel') return name === MAP && sites.some(({ site }) => site.id === choice);
  const facet = SITE_FACETS.find((one) => one === name);
  return facet !== undefined && siteOptions(sites, facet, {}).some((option) => option.choice === choice);
}

export const isLayer = (name: string) => LAYERS.some((layer) => layer === name);

/** Whether the base map has something to show at a framing. */
export const isFraming = (z: string) => readView(z) !== null;
