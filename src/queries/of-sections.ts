import type { Edition, Entity, Fact } from '#src/facts/edition.ts';
import type { PlacesData, Site } from '#src/facts/places.ts';
import { sitesOfEntity, sitesOfFact } from './places-of.ts';
import { groupBy, orderBy, selectFacts } from './select.ts';

const startOf = ({ event }: Fact) => (event && event.kind !== 'every-year' ? event.from : null);

/** What some sections of the document tell of that happens: dated steps first by date, then those without a year. */
export const eventsOfSections = (edition: Edition, section: readonly string[]): readonly Fact[] =>
  orderBy(selectFacts(edition, { section, nature: ['event', 'recurring-event'] }), [startOf]);

/** What else some sections of the document state: numbers and rules, in its order. */
export const statementsOfSections = (edition: Edition, section: readonly string[]): readonly Fact[] =>
  selectFacts(edition, { section }).filter(({ nature }) => nature !== 'event' && nature !== 'recurring-event');

/** What is first named in some sections of the document or stated about in them, by kind, kinds in order of appearance. */
export function entitiesOfSections(edition: Edition, sections: readonly string[]) {
  const stated = new Set(selectFacts(edition, { section: sections }).map(({ entity }) => entity));
  const named = edition.entities.filter(({ id, source }) => sections.includes(source.section) || stated.has(id));
  return groupBy<Entity, Entity['kind']>(named, ({ kind }) => kind);
}

/** The sites of what some sections of the document name and state, in the order of the list of sites. */
export function sitesOfSections(edition: Edition, places: PlacesData, sections: readonly string[]): readonly Site[] {
  const entities = [...entitiesOfSections(edition, sections).values()].flat();
  const facts = selectFacts(edition, { section: sections });
  const located = [
    ...entities.flatMap(({ id }) => sitesOfEntity(edition, places, id)),
    ...facts.flatMap(({ id }) => sitesOfFact(edition, places, id)),
  ];
  const sites = new Set(located.map(({ site }) => site));
  return places.places.filter((site) => sites.has(site));
}
