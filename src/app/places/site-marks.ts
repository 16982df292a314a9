import type { District } from '#src/facts/districts.ts';
import { DISTRICTS } from '#src/facts/districts.ts';
import { COLON, sayList } from '#src/i18n/punctuation.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { DISTRICT_NAMES } from '#src/maps/district-names.ts';
import type { MapName } from '#src/maps/scene.ts';
import type { SiteMark } from '#src/maps/site-marks.ts';
import type { SiteState } from '#src/queries/site-history.ts';
import type { AtlasSite, SiteGroup } from '#src/queries/sites.ts';
import type { SiteKind } from '#src/facts/places.ts';
import { KIND_WORDS, STATE_WORDS } from './words.ts';

/** Parks are blue, buildings and bodies vermilion, districts of the lamppost pilot plum. */
const INKS: Readonly<Record<SiteGroup, SiteMark['ink']>> = {
  parks: 'c1',
  buildings: 'c2',
  bodies: 'c2',
  areas: 'c4',
};

export const inkOf = ({ group, site }: AtlasSite): SiteMark['ink'] =>
  site.kind === 'planned-area' ? 'c1' : INKS[group];

/** Parks give their name to what stands in them. */
const RANKS: Readonly<Record<SiteKind, number>> = {
  park: 0,
  campus: 0,
  agency: 1,
  cluster: 2,
  building: 3,
  'rd-centre': 4,
  'planned-area': 5,
  'pilot-area': 6,
};

/** A whole district is meant where a pilot names one and nothing more. */
const wholeDistrict = ({ site }: AtlasSite): District | null => {
  const [one] = site.districts;
  return site.kind === 'pilot-area' && !site.area && one && one !== 'shenzhen-futian' ? one : null;
};

/** A site as the map draws it in a state. */
export function toMark(site: AtlasSite, state: SiteState, locale: Locale): SiteMark {
  const { id, name, short, kind, position, area } = site.site;
  const isArea = position.identity === 'indicative' || position.identity === 'district-only';
  return {
    id,
    label: short[locale],
    said: `${name[locale]}${COLON[locale]}${sayList([KIND_WORDS[kind][locale], STATE_WORDS[state][locale]], locale)}`,
    look: state,
    ink: inkOf(site),
    extent: isArea ? 'area' : 'spot',
    rank: RANKS[kind],
    outline: area?.ring ?? null,
    district: wholeDistrict(site),
    uncertainty: position.uncertainty,
    lon: position.lon,
    lat: position.lat,
  };
}

/** The names of the 18 districts, as long as a district fits on the map. */
export const districtNames = (locale: Locale): readonly MapName[] =>
  Object.entries(DISTRICT_NAMES).map(([district, [lon, lat]]) => ({
    key: `district-${district}`,
    label: DISTRICTS[district as District][locale],
    lon,
    lat,
    from: 9.4,
    to: 13,
  }));
