import { ENTITY_KIND_WORDS } from '#src/facts/entity-words.ts';
import { PLACES } from '#src/queries/places-data.ts';
import {
  entitiesOfSections,
  eventsOfSections,
  sitesOfSections,
  statementsOfSections,
} from '#src/queries/of-sections.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { EntityLink } from '../EntityLink.tsx';
import { FactLine } from '../FactLine.tsx';
import { siteLink } from '../places/site-link.ts';
import lineCss from '../fact-line.module.css';
import article from '../article.module.css';
import { TOPIC_WORDS } from './words.ts';
import css from './topic.module.css';

interface PartProps {
  readonly edition: Edition;
  readonly locale: Locale;
  readonly sections: readonly string[];
}

/** What happens in the sections of a topic, each with its date and its card. */
export function TopicEvents({ edition, locale, sections }: PartProps) {
  const events = eventsOfSections(edition, sections);
  return (
    <section className={css['part']} id="events" aria-labelledby="events-title">
      <h2 id="events-title">{TOPIC_WORDS.events[locale]}</h2>
      {events.length === 0 && <p className={lineCss['none']}>{TOPIC_WORDS.noEvents[locale]}</p>}
      <ul className={lineCss['list']} data-dates="">
        {events.map(({ id }) => (
          <FactLine key={id} id={id} edition={edition} locale={locale} whose dated />
        ))}
      </ul>
    </section>
  );
}

/** Every number and rule of the sections of a topic, each with its card; most stand in an exhibit, too. */
export function TopicStatements({ edition, locale, sections }: PartProps) {
  return (
    <section className={css['part']} id="statements" aria-labelledby="statements-title">
      <h2 id="statements-title">{TOPIC_WORDS.statements[locale]}</h2>
      <ul className={lineCss['list']} data-dates="">
        {statementsOfSections(edition, sections).map(({ id }) => (
          <FactLine key={id} id={id} edition={edition} locale={locale} whose dated />
        ))}
      </ul>
    </section>
  );
}

/** The sites of a topic, each leading to the map. */
export function TopicPlaces({ edition, locale, sections }: PartProps) {
  const sites = sitesOfSections(edition, PLACES, sections);
  return (
    <section className={css['part']} id="places" aria-labelledby="places-title">
      <h2 id="places-title">{TOPIC_WORDS.places[locale]}</h2>
      {sites.length === 0 && <p className={lineCss['none']}>{TOPIC_WORDS.noPlaces[locale]}</p>}
      <ul className={css['names']} data-digits="name">
        {sites.map((site) => (
          <li key={site.id}>
            <a className={article['link']} href={siteLink(site, locale)}>
              {site.name[locale]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Everything that the sections of a topic name, by kind, each leading to its card. */
export function TopicNames({ edition, locale, sections }: PartProps) {
  return (
    <section className={css['part']} id="names" aria-labelledby="names-title">
      <h2 id="names-title">{TOPIC_WORDS.names[locale]}</h2>
      <div className={css['kinds']}>
        {[...entitiesOfSections(edition, sections)].map(([kind, entities]) => (
          <div key={kind}>
            <h3>{ENTITY_KIND_WORDS[kind][locale]}</h3>
            <ul className={css['names']}>
              {entities.map((entity) => (
                <li key={entity.id}>
                  <EntityLink entity={entity} locale={locale} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
