import { useMemo } from 'react';
import { HAN_FORMS } from '#src/queries/han.ts';
import { findSites, SITE_FACETS, siteOptions, type SiteChoices } from '#src/queries/find-sites.ts';
import { PLACES } from '#src/queries/places-data.ts';
import { stateIn } from '#src/queries/site-history.ts';
import { orderBy } from '#src/queries/select.ts';
import { SITE_GROUPS, sitesOf, type AtlasSite } from '#src/queries/sites.ts';
import { choiceFor, withChoice, writeAddress, type Keys } from '#src/state/address.ts';
import { changeKeys, useAddress, type KeyChange } from '#src/state/use-address.ts';
import { useEdition } from '../edition.ts';
import { MAP } from './map-name.ts';
import { isUnsure } from './unsure.ts';
import { ORDERS, type Layer, type Order } from './words.ts';

/** Reads the `facet:choice` pairs of an address; the first of a facet counts, and what no site falls under never does. */
function readChoices(pairs: readonly string[] | undefined, sites: readonly AtlasSite[]): SiteChoices {
  const found = SITE_FACETS.flatMap((facet) => {
    const choice = choiceFor(pairs, facet);
    const isKnown = siteOptions(sites, facet, {}).some((option) => option.choice === choice);
    return isKnown ? [[facet, choice]] : [];
  });
  return Object.fromEntries(found) as SiteChoices;
}

/** Within a kind: those with an area of their own, those that share one, what else stood, what was to come. */
const byKind = (sites: readonly AtlasSite[]) =>
  orderBy(sites, [
    ({ group }) => SITE_GROUPS.indexOf(group),
    ({ area, sharedArea, stateWhenWritten }) => (area ? 0 : sharedArea ? 1 : stateWhenWritten === 'standing' ? 2 : 3),
  ]);

const toggled = (list: readonly string[] = [], one: string) => {
  const rest = list.filter((other) => other !== one);
  return list.includes(one) ? (rest.length > 0 ? rest : undefined) : [...rest, one].sort();
};

/** Sites as the address shows them, and the links that change that. Everything on the page follows from it. */
export function usePlaces(text: string) {
  const { address } = useAddress();
  const edition = useEdition();
  const { keys, lang: locale } = address;
  const sites = useMemo(() => sitesOf(edition, PLACES), [edition]);
  const year = keys.y === undefined ? undefined : Number(keys.y);
  const order: Order = ORDERS.find((one) => one === choiceFor(keys.by, MAP)) ?? 'kind';
  const choices: SiteChoices = {
    ...readChoices(keys.only, sites),
    ...(year !== undefined && { year }),
    ...(text !== '' && { text, han: HAN_FORMS }),
  };
  const suiting = findSites(sites, { ...choices, locale, order: order === 'kind' ? 'name' : order });
  const shows = (layer: Layer) => keys.also?.includes(layer) ?? false;
  const showsOutside = shows('outside');
  const linkTo = (change: KeyChange) => writeAddress(changeKeys(address, change));
  return {
    address,
    edition,
    locale,
    sites,
    listed: order === 'kind' ? byKind(sites).filter((site) => suiting.includes(site)) : suiting,
    choices,
    order,
    year,
    showsOutside,
    showsReports: shows('later'),
    presents: shows('present'),
    chosen: sites.find(({ site }) => site.id === choiceFor(keys.sel, MAP)) ?? null,
    stateOf: (site: AtlasSite) => (year === undefined ? site.stateWhenWritten : stateIn(site, year)),
    isOnMap: (site: AtlasSite) => showsOutside || !isUnsure(site.site),
    /** Choosing in the list moves the map, so a framing of one's own gives way. */
    siteLink: (id: string | null) => linkTo({ sel: withChoice(keys.sel, MAP, id), z: undefined }),
    facetLink: (facet: string, choice: string | null) => linkTo({ only: withChoice(keys.only, facet, choice) }),
    orderLink: (next: Order) => linkTo({ by: withChoice(keys.by, MAP, next === 'kind' ? null : next) }),
    toggleLink: (layer: Layer) => linkTo({ also: toggled(keys.also, layer) }),
    plainLink: linkTo({ only: undefined }),
    writtenLink: linkTo({ y: undefined }),
  };
}

export type Places = ReturnType<typeof usePlaces>;

/** What chooses a site on the map itself. */
export const choosing = ({ sel }: Keys, id: string | null): Pick<Keys, 'sel'> => ({ sel: withChoice(sel, MAP, id) });
