import { HTML_LANG, type Locale } from '#src/i18n/locales.ts';
import { COLON, sayList } from '#src/i18n/punctuation.ts';
import { Part, type DetailProps } from './SitePart.tsx';
import { isUnsure } from './unsure.ts';
import { districtName, IDENTITY_WORDS, within, WORDS } from './words.ts';
import css from './places.module.css';

/** Kept in English, as the records are named. */
function Records({ records, locale }: { readonly records: readonly string[]; readonly locale: Locale }) {
  if (records.length === 0) return null;
  return (
    <details>
      <summary>{WORDS.records[locale]}</summary>
      <ul lang={HTML_LANG.en} data-digits="estimate">
        {records.map((record) => (
          <li key={record}>{record}</li>
        ))}
      </ul>
    </details>
  );
}

/** How sure the position is, in words, with the records it rests on. None of it comes from the document. */
export function SitePosition({ site, places }: DetailProps) {
  const { locale } = places;
  const { position, area, districts } = site.site;
  return (
    <Part title={WORDS.position[locale]}>
      <p data-digits="name">
        {sayList(
          districts.map((one) => districtName(one)[locale]),
          locale,
        )}
      </p>
      <p>
        {IDENTITY_WORDS[position.identity][locale]}{' '}
        <span data-digits="estimate">{within[locale](position.uncertainty)}</span>
      </p>
      {isUnsure(site.site) && !places.showsOutside && (
        <p>
          <a className={css['link']} href={places.toggleLink('outside')}>
            {WORDS.outsideOn[locale]}
          </a>
        </p>
      )}
      <p data-digits="estimate">{position.source[locale]}</p>
      {area && (
        <p data-digits="estimate">
          {WORDS.outline[locale]}
          {COLON[locale]}
          {area.source[locale]}
        </p>
      )}
      <Records records={position.records} locale={locale} />
    </Part>
  );
}
