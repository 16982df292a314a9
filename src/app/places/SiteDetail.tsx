import type { Fact } from '#src/facts/edition.ts';
import { factsAbout } from '#src/queries/places-of.ts';
import { neighboursOf } from '#src/queries/neighbours.ts';
import { PLACES } from '#src/queries/places-data.ts';
import { writePath } from '#src/state/routes.ts';
import { SiteSteps } from '#src/charts/SiteSteps.tsx';
import { siteSteps } from '#src/view/facility-lanes.ts';
import { EntityLink } from '../EntityLink.tsx';
import { FactLine } from '../FactLine.tsx';
import { REPORT_WORDS } from '../outside/report-words.ts';
import { ReportsState } from '../outside/ReportsState.tsx';
import { useReports } from '../outside/use-reports.ts';
import { OtherNames } from '../OtherNames.tsx';
import { Part, type DetailProps } from './SitePart.tsx';
import { SitePosition } from './SitePosition.tsx';
import { kilometres, KIND_WORDS, STATE_WORDS, WORDS } from './words.ts';
import css from './places.module.css';

/** What the document says of a site, each statement leading to its sentence. */
function Said({ site, places }: DetailProps) {
  const { edition, locale } = places;
  const about = factsAbout(edition, PLACES, site.site);
  const isOwn = ({ entity }: Fact) => entity === site.entity.id;
  const facts = [...about.filter(isOwn), ...about.filter((fact) => !isOwn(fact))];
  return (
    <Part title={WORDS.says[locale]}>
      <ul className={css['facts']}>
        {facts.map((fact) => (
          <FactLine key={fact.id} id={fact.id} edition={edition} locale={locale} whose={!isOwn(fact)} dated />
        ))}
      </ul>
    </Part>
  );
}

/** When the site came or was to come about; the words of each step lead to its sentence below. */
function Dates({ site, places }: DetailProps) {
  const { edition, locale } = places;
  const rows = siteSteps(edition, site.entity.id, locale);
  return (
    <Part title={WORDS.dates[locale]}>
      {rows.length > 0 ? <SiteSteps rows={rows} locale={locale} width={320} /> : <p>{WORDS.noDates[locale]}</p>}
    </Part>
  );
}

/** What was reported from outside the document, if the reader wants it. */
function Reported({ site, places }: DetailProps) {
  const { locale, showsReports } = places;
  const layer = useReports(showsReports);
  return (
    <Part title={REPORT_WORDS.heading[locale]}>
      {layer.reports && <layer.reports.SiteReports site={site.entity.id} locale={locale} />}
      <ReportsState layer={layer} locale={locale} />
      <p>
        <a className={css['link']} href={places.toggleLink('later')}>
          {REPORT_WORDS[showsReports ? 'hide' : 'show'][locale]}
        </a>
      </p>
    </Part>
  );
}

function Neighbours({ site, places }: DetailProps) {
  const { locale } = places;
  const near = neighboursOf(
    { ...PLACES, places: places.sites.filter((one) => places.isOnMap(one)).map((one) => one.site) },
    site.site,
  );
  return (
    <Part title={WORDS.neighbours[locale]}>
      <ul className={css['near']}>
        {near.map(({ site: other, km }) => (
          <li key={other.id}>
            <a className={css['link']} href={places.siteLink(other.id)} data-digits="name">
              {other.name[locale]}
            </a>{' '}
            <span data-digits="estimate">{kilometres[locale](km)}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Everything the atlas knows of the chosen site, and from where. */
export function SiteDetail({ site, places }: DetailProps) {
  const { locale } = places;
  const { name, kind } = site.site;
  return (
    <article className={css['detail']} aria-labelledby="site-title">
      <a className={css['close']} href={places.siteLink(null)}>
        {WORDS.close[locale]}
      </a>
      <h2 id="site-title" data-digits="name">
        {name[locale]}
      </h2>
      <OtherNames name={name} locale={locale} />
      <p className={css['kind']}>
        {KIND_WORDS[kind][locale]} · {STATE_WORDS[places.stateOf(site)][locale]}
        {site.operator && (
          <>
            {' · '}
            {WORDS.runBy[locale]} <EntityLink entity={site.operator} locale={locale} />
          </>
        )}
      </p>
      <Dates site={site} places={places} />
      <Said site={site} places={places} />
      <Reported site={site} places={places} />
      <SitePosition site={site} places={places} />
      <Neighbours site={site} places={places} />
      <p>
        <a className={css['link']} href={writePath(locale, { page: 'entity', entity: site.entity.id })}>
          {WORDS.more[locale]}
        </a>
      </p>
    </article>
  );
}
