import type { Site } from '#src/facts/places.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { writeAddress } from '#src/state/address.ts';
import { MAP } from './map-name.ts';
import { isUnsure } from './unsure.ts';

/** The page of places with a site chosen, and shown even where its position is unsure. */
export const siteLink = (site: Site, lang: Locale): string =>
  writeAddress({
    lang,
    route: { page: 'places' },
    keys: { sel: [`${MAP}:${site.id}`], ...(isUnsure(site) && { also: ['outside'] }) },
    unknown: [],
  });
