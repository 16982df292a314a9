import places from '#data/places/places.json' with { type: 'json' };
import type { PlacesData } from '#src/facts/places.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { SiteMark } from './site-marks.ts';

const UNSURE = ['inferred', 'park-only', 'memory'];
const AREAS = ['indicative', 'district-only'];
const PARKS = ['park', 'campus'];

const { places: sites } = places as unknown as PlacesData;

/** The sites of the atlas as the map draws them, all of them or those whose position is sure. */
export const sampleSites = (locale: Locale, { unsure }: { readonly unsure: boolean }): readonly SiteMark[] =>
  sites
    .filter(({ position }) => unsure || !UNSURE.includes(position.identity))
    .map(({ id, kind, short, position, area }) => ({
      id,
      label: short[locale],
      said: short[locale],
      look: 'standing',
      ink: PARKS.includes(kind) ? 'c1' : 'c2',
      extent: AREAS.includes(position.identity) ? 'area' : 'spot',
      rank: PARKS.includes(kind) ? 0 : 1,
      outline: area?.ring ?? null,
      district: null,
      uncertainty: position.uncertainty,
      lon: position.lon,
      lat: position.lat,
    }));
