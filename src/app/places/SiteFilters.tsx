import { SITE_FACETS, siteOptions, type SiteFacet } from '#src/queries/find-sites.ts';
import type { SiteDistrict } from '#src/facts/places.ts';
import type { SiteState } from '#src/queries/site-history.ts';
import type { SiteGroup } from '#src/queries/sites.ts';
import { ChoiceMenu, type Choice } from '#src/ui/ChoiceMenu.tsx';
import { MAP } from './map-name.ts';
import type { Places } from './use-places.ts';
import {
  districtName,
  FACET_WORDS,
  GROUP_WORDS,
  ORDER_WORDS,
  ORDERS,
  shownOf,
  STATE_WORDS,
  WORDS,
  type Order,
} from './words.ts';
import css from './places.module.css';

/** A choice of a facet in words. */
function sayChoice(facet: SiteFacet, choice: string, { edition, locale }: Places): string {
  switch (facet) {
    case 'group':
      return GROUP_WORDS[choice as SiteGroup][locale];
    case 'state':
      return STATE_WORDS[choice as SiteState][locale];
    case 'operator':
      return edition.entity(choice).name[locale];
    case 'district':
      return districtName(choice as SiteDistrict)[locale];
  }
}

function Facet({ facet, places }: { readonly facet: SiteFacet; readonly places: Places }) {
  const { locale, choices, sites, facetLink } = places;
  const idOf = (choice: string) => `${facet}:${choice}`;
  const chosen = choices[facet];
  const options = siteOptions(sites, facet, choices).map(({ choice, count }): Choice => ({
    id: idOf(choice),
    words: sayChoice(facet, choice, places),
    href: facetLink(facet, choice),
    count,
  }));
  return (
    <ChoiceMenu
      className={css['facet']}
      name={FACET_WORDS[facet][locale]}
      said={chosen && sayChoice(facet, chosen, places)}
      choices={[{ id: null, words: WORDS.all[locale], href: facetLink(facet, null) }, ...options]}
      chosen={chosen === undefined ? null : idOf(chosen)}
      locale={locale}
    />
  );
}

function OrderMenu({ places }: { readonly places: Places }) {
  const { locale, order, orderLink } = places;
  const idOf = (one: Order) => `${MAP}:${one}`;
  return (
    <ChoiceMenu
      className={css['facet']}
      name={WORDS.order[locale]}
      said={ORDER_WORDS[order][locale]}
      choices={ORDERS.map((one) => ({ id: idOf(one), words: ORDER_WORDS[one][locale], href: orderLink(one) }))}
      chosen={idOf(order)}
      locale={locale}
    />
  );
}

interface FiltersProps {
  readonly places: Places;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** What the list and the map show only, by links that stand in the address, and by words typed. */
export function SiteFilters({ places, text, onText }: FiltersProps) {
  const { locale, listed, sites } = places;
  return (
    <div className={css['filters']} role="group" aria-label={WORDS.filters[locale]}>
      <input
        type="search"
        value={text}
        placeholder={WORDS.find[locale]}
        aria-label={WORDS.find[locale]}
        onChange={({ target }) => onText(target.value)}
      />
      {SITE_FACETS.map((facet) => (
        <Facet key={facet} facet={facet} places={places} />
      ))}
      <OrderMenu places={places} />
      <p role="status" data-digits="count">
        {shownOf[locale](listed.length, sites.length)}
      </p>
    </div>
  );
}
