import { SITE_FACETS, siteOptions, type SiteFacet } from '#src/queries/find-sites.ts';
import type { SiteDistrict } from '#src/facts/places.ts';
import type { SiteState } from '#src/queries/site-history.ts';
import type { SiteGroup } from '#src/queries/sites.ts';
import { COLON } from '#src/i18n/punctuation.ts';
import { Menu } from '#src/ui/Menu.tsx';
import type { Places } from './use-places.ts';
import { districtName, FACET_WORDS, GROUP_WORDS, ORDER_WORDS, ORDERS, shownOf, STATE_WORDS, WORDS } from './words.ts';
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
  const { locale, choices, sites } = places;
  const chosen = choices[facet];
  const label = (
    <>
      {FACET_WORDS[facet][locale]}
      {chosen !== undefined && (
        <b data-digits="name">
          {COLON[locale]}
          {sayChoice(facet, chosen, places)}
        </b>
      )}
    </>
  );
  return (
    <Menu className={css['facet']} label={label}>
      <ul>
        <li>
          <a href={places.facetLink(facet, null)} aria-current={chosen === undefined ? 'true' : undefined}>
            {WORDS.all[locale]}
          </a>
        </li>
        {siteOptions(sites, facet, choices).map(({ choice, count }) => (
          <li key={choice}>
            <a
              href={places.facetLink(facet, choice)}
              aria-current={choice === chosen ? 'true' : undefined}
              data-choice={`${facet}:${choice}`}
            >
              <span data-digits="name">{sayChoice(facet, choice, places)}</span>{' '}
              <span data-digits="count">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </Menu>
  );
}

function OrderMenu({ places }: { readonly places: Places }) {
  const { locale, order } = places;
  const label = (
    <>
      {WORDS.order[locale]}
      <b>
        {COLON[locale]}
        {ORDER_WORDS[order][locale]}
      </b>
    </>
  );
  return (
    <Menu className={css['facet']} label={label}>
      <ul>
        {ORDERS.map((one) => (
          <li key={one}>
            <a href={places.orderLink(one)} aria-current={one === order ? 'true' : undefined}>
              {ORDER_WORDS[one][locale]}
            </a>
          </li>
        ))}
      </ul>
    </Menu>
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
