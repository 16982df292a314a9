import { figureTable, type FigureTableRow } from '#src/takeaway/figure-table.ts';
import { ATTRIBUTION } from '#src/maps/attribution.ts';
import { sayEventDate } from '#src/facts/date-words.ts';
import { STOP, sayList } from '#src/i18n/punctuation.ts';
import type { AtlasSite } from '#src/queries/sites.ts';
import { siteAreas } from '#src/queries/site-areas.ts';
import type { TakenTable } from '#src/takeaway/taken-table.ts';
import { sayMarks } from '#src/view/mark-words.ts';
import { plainSentence } from '#src/view/sentence.ts';
import { sayPlaces } from '../exhibit-table.ts';
import { titleOf } from '../places/title.ts';
import type { Places } from '../places/use-places.ts';
import { districtName, FACET_WORDS, GROUP_WORDS, IDENTITY_WORDS, SHARED, STATE_WORDS, WORDS } from '../places/words.ts';
import { SITE_WORDS } from './site-words.ts';

/** Sites as they are listed, what is said of them all, and the address that shows them so. */
export type ListedSites = Pick<Places, 'edition' | 'locale' | 'listed' | 'stateOf' | 'isOnMap'> & {
  readonly sub: string;
  readonly address: string;
};

/** The area or the date that the list shows at the end of a row; of an area that several share, that they share it. */
function valueOf(site: AtlasSite, { locale, stateOf }: ListedSites): FigureTableRow['value'] {
  if (site.area) return site.area;
  const isAhead = stateOf(site) !== 'standing';
  const stage = site.stages.find(({ date, planned }) => date !== null && planned === isAhead);
  return stage?.date ? sayEventDate(stage.date, locale) : '';
}

function sharedOf({ sharedArea }: AtlasSite, { locale }: ListedSites): string {
  if (!sharedArea) return '';
  const [before, after] = SHARED[locale];
  return before + plainSentence([sharedArea], locale) + after;
}

function rowOf(site: AtlasSite, places: ListedSites): FigureTableRow {
  const { locale, edition, isOnMap, stateOf } = places;
  const { name, position, districts } = site.site;
  const value = valueOf(site, places);
  const isShown = isOnMap(site);
  return {
    label: name[locale],
    value,
    note: typeof value === 'string' ? '' : sayMarks(value, locale),
    place: sayPlaces([site.entity.source], edition, locale),
    places: [site.entity.source],
    id: typeof value === 'string' ? null : value.id,
    more: {
      group: GROUP_WORDS[site.group][locale],
      state: STATE_WORDS[stateOf(site)][locale],
      district: sayList(
        districts.map((district) => districtName(district)[locale]),
        locale,
      ),
      operator: site.operator?.name[locale] ?? null,
      shared: sharedOf(site, places),
      position: isShown ? IDENTITY_WORDS[position.identity][locale] : WORDS.hidden[locale],
      latitude: isShown ? position.lat : null,
      longitude: isShown ? position.lon : null,
    },
  };
}

/** The sites as they are listed, in their order, with what the map shows of them. */
export function siteTable(places: ListedSites): TakenTable {
  const { edition, locale, listed, sub, address } = places;
  return figureTable({
    about: {
      id: 'sites',
      title: plainSentence(titleOf(siteAreas(edition), locale), locale),
      sub,
      asOf: '',
      source: ATTRIBUTION[locale] + STOP[locale],
      caution: WORDS.outside[locale],
      address,
      edition,
    },
    heads: { label: SITE_WORDS.site[locale], value: SITE_WORDS.value[locale] },
    more: [
      { id: 'group', head: FACET_WORDS.group[locale] },
      { id: 'state', head: FACET_WORDS.state[locale] },
      { id: 'district', head: FACET_WORDS.district[locale] },
      { id: 'operator', head: FACET_WORDS.operator[locale] },
      { id: 'shared', head: SITE_WORDS.shared[locale] },
      { id: 'position', head: WORDS.position[locale] },
      { id: 'latitude', head: SITE_WORDS.latitude[locale], only: 'file' },
      { id: 'longitude', head: SITE_WORDS.longitude[locale], only: 'file' },
    ],
    rows: listed.map((site) => rowOf(site, places)),
    locale,
  });
}
