import { sayEventDate } from '#src/facts/date-words.ts';
import { Glyph } from '#src/maps/SiteDot.tsx';
import { unplacedOf } from '#src/queries/places-of.ts';
import { PLACES } from '#src/queries/places-data.ts';
import type { AtlasSite, SiteGroup } from '#src/queries/sites.ts';
import { SITE_GROUPS } from '#src/queries/sites.ts';
import { FigureText } from '#src/ui/FigureText.tsx';
import { EntityLink } from '../EntityLink.tsx';
import { TableFoot } from '../TableFoot.tsx';
import { inkOf } from './site-marks.ts';
import type { Places } from './use-places.ts';
import { GROUP_WORDS, SHARED, STATE_WORDS, WORDS } from './words.ts';
import css from './places.module.css';

/** The sign of a site in the list; a dash where the map does not show it. */
function Sign({ site, places }: { readonly site: AtlasSite; readonly places: Places }) {
  const { identity } = site.site.position;
  const isArea = identity === 'indicative' || identity === 'district-only';
  return (
    <svg width="14" height="14" className={`ink-${inkOf(site)}`} aria-hidden="true">
      {places.isOnMap(site) ? (
        <Glyph look={places.stateOf(site)} extent={isArea ? 'area' : 'spot'} at={[7, 7]} radius={isArea ? 5.6 : 5} />
      ) : (
        <path className={css['dash']} d="M3 7h8" />
      )}
    </svg>
  );
}

/** What stands at the end of a row: an area or a date of the document, else how the site stood. */
function Tail({ site, places }: { readonly site: AtlasSite; readonly places: Places }) {
  const { locale } = places;
  const { area, stages } = site;
  if (area) return <FigureText figure={area} locale={locale} />;
  const state = places.stateOf(site);
  const stage = stages.find(({ date, planned }) => date !== null && planned === (state !== 'standing'));
  if (stage?.date) return <span data-digits="date">{sayEventDate(stage.date, locale)}</span>;
  return state === 'standing' ? null : STATE_WORDS[state][locale];
}

/** Which of the sites that share one area a row is, where they stand together: the bracket beside them. */
function bracketOf(rows: readonly AtlasSite[], at: number): 'first' | 'middle' | 'last' | undefined {
  const shared = rows[at]?.sharedArea?.id;
  if (shared === undefined) return undefined;
  const members = rows.flatMap(({ sharedArea }, index) => (sharedArea?.id === shared ? [index] : []));
  const [first = 0] = members;
  if (members.length !== 3 || members.at(-1) !== first + 2) return undefined;
  return (['first', 'middle', 'last'] as const)[at - first];
}

interface RowsProps {
  readonly rows: readonly AtlasSite[];
  readonly places: Places;
}

function Rows({ rows, places }: RowsProps) {
  const { locale, chosen } = places;
  return (
    <ul>
      {rows.map((site, at) => {
        const { id, name } = site.site;
        const bracket = bracketOf(rows, at);
        const isChosen = chosen === site;
        return (
          <li key={id} data-site={id} data-bracket={bracket} data-chosen={isChosen || undefined}>
            <a href={places.siteLink(isChosen ? null : id)} aria-current={isChosen ? 'true' : undefined}>
              <Sign site={site} places={places} />
              <span data-digits="name">{name[locale]}</span>
              {!places.isOnMap(site) && <span className="visually-hidden">{WORDS.hidden[locale]}</span>}
            </a>
            <span className={css['tail']}>
              {bracket === 'middle' && site.sharedArea ? (
                <span>
                  {SHARED[locale][0]}
                  <FigureText figure={site.sharedArea} locale={locale} />
                  {SHARED[locale][1]}
                </span>
              ) : (
                bracket === undefined && <Tail site={site} places={places} />
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** What no source places: listed with the reason, never pinned. */
function Unplaced({ places }: { readonly places: Places }) {
  const { locale, edition } = places;
  return (
    <>
      <h2>{WORDS.unplaced[locale]}</h2>
      <ul>
        {unplacedOf(edition, PLACES).map(({ entity, why, stateWhenWritten }) => (
          <li key={entity.id} data-unplaced={entity.id}>
            <span className={css['unplaced']}>
              <EntityLink entity={entity} locale={locale} />
              <small data-digits="name">{why[locale]}</small>
            </span>
            <span className={css['tail']}>
              {stateWhenWritten !== 'standing' && STATE_WORDS[stateWhenWritten][locale]}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Every site as a row: the map's equal. By kind with headings, else in one list. */
export function SiteList({ places }: { readonly places: Places }) {
  const { listed, order, locale, sites } = places;
  const groups: readonly SiteGroup[] = SITE_GROUPS.filter((group) => listed.some((site) => site.group === group));
  return (
    <div className={css['rows']}>
      {order === 'kind' ? (
        groups.map((group) => (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{GROUP_WORDS[group][locale]}</h2>
            <Rows rows={listed.filter((site) => site.group === group)} places={places} />
          </section>
        ))
      ) : (
        <Rows rows={listed} places={places} />
      )}
      {listed.length === 0 && (
        <p>
          {WORDS.none[locale]} <a href={places.plainLink}>{WORDS.showAll[locale]}</a>
        </p>
      )}
      {listed.length === sites.length && <Unplaced places={places} />}
      {listed.length > 0 && (
        <TableFoot locale={locale} take={async () => (await import('../take/list-takings.ts')).siteTakings(places)} />
      )}
    </div>
  );
}
