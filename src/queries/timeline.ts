import type { EventDate } from '#src/facts/dates.ts';
import type { Edition, Fact } from '#src/facts/edition.ts';
import { groupBy, orderBy } from './select.ts';

/** A fact that tells when something happened or was to happen. */
export type DatedEvent = Fact & { readonly event: Exclude<EventDate, { readonly kind: 'every-year' }> };

const isDatedEvent = (fact: Fact): fact is DatedEvent =>
  fact.nature === 'event' && fact.event !== null && fact.event.kind !== 'every-year';

/**
 * What happened or was to happen at a date, earliest first. Amounts and rules that carry the date of an event repeat
 * it and are left out, and what comes round every year has no place of its own: see `recurringEvents`.
 */
export const datedEvents = (edition: Edition): readonly DatedEvent[] =>
  orderBy(edition.facts.filter(isDatedEvent), [
    ({ event }) => event.from,
    ({ event }) => (event.kind === 'earliest' ? null : event.to),
  ]);

export const recurringEvents = (edition: Edition): readonly Fact[] =>
  edition.facts.filter(({ nature, event }) => nature === 'recurring-event' && event !== null);

/** Events to which the document gives no date: they are told, but have no place on an axis. */
export const undatedEvents = (edition: Edition): readonly Fact[] =>
  edition.facts.filter(({ nature, event }) => nature === 'event' && event === null);

/** Dated events by the calendar year in which they start, earliest year first. */
export const eventsByYear = (edition: Edition): ReadonlyMap<number, readonly DatedEvent[]> =>
  groupBy(datedEvents(edition), ({ event }) => Number(event.from.slice(0, 4)));
