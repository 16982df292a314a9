import type { Edition } from '#src/facts/edition.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { COMMA } from '#src/i18n/punctuation.ts';
import { sitesOfEntity, sitesOfFact } from '#src/queries/places-of.ts';
import { PLACES } from '#src/queries/places-data.ts';
import { siteLink } from './site-link.ts';
import css from '../article.module.css';

const WORDS: Localized = { en: 'Show on the map: ', tc: '在地圖上顯示：', sc: '在地图上显示：' };

interface ShowOnMapProps {
  readonly edition: Edition;
  readonly locale: Locale;
  readonly of: { readonly entity: string } | { readonly fact: string };
}

/** Leads from a name or a statement of the document to its sites on the map; nothing where it has none. */
export function ShowOnMap({ edition, locale, of }: ShowOnMapProps) {
  const sites = 'fact' in of ? sitesOfFact(edition, PLACES, of.fact) : sitesOfEntity(edition, PLACES, of.entity);
  if (sites.length === 0) return null;
  return (
    <p className={css['onMap']} data-digits="name" data-on-map={sites.map(({ site }) => site.id).join(' ')}>
      {WORDS[locale]}
      {sites.map((one, at) => (
        <span key={one.site.id}>
          {at > 0 && COMMA[locale]}
          <a className={css['link']} href={siteLink(one.site, locale)}>
            {one.site.name[locale]}
          </a>
        </span>
      ))}
    </p>
  );
}
