import type { EventDate } from '#src/facts/dates.ts';
import type { Edition, Fact } from '#src/facts/edition.ts';
import { datedEvents, type DatedEvent } from './timeline.ts';

/** A statement with a date of its own: an event, or an amount or rule that repeats the date of one. */
type Dated = Fact & { readonly event: Exclude<EventDate, { readonly kind: 'every-year' }> };

const isDated = (fact: Fact): fact is Dated => fact.event !== null && fact.event.kind !== 'every-year';

/** Every statement that carries a date, in the order of the document. */
export const datedFacts = (edition: Edition): readonly Dated[] => edition.facts.filter(isDated);

/** A dated statement with those that repeat its date and speak of the same thing. */
export interface DatedEntry {
  readonly fact: Dated;
  readonly repeats: readonly Fact[];
}

const sameDate = (a: Dated, b: Dated) => JSON.stringify(a.event) === JSON.stringify(b.event);

/**
 * All dated statements, earliest first: each event with the amounts and rules that repeat its date, and those that no
 * event tells of by themselves.
 */
export function datedEntries(edition: Edition): readonly DatedEntry[] {
  const events: readonly DatedEvent[] = datedEvents(edition);
  const others = datedFacts(edition).filter(({ nature }) => nature !== 'event');
  const hostOf = (fact: Dated) => events.find((event) => event.entity === fact.entity && sameDate(event, fact));
  const alone = others.filter((fact) => !hostOf(fact));
  const entries = events.map((fact) => ({ fact, repeats: others.filter((other) => hostOf(other) === fact) }));
  const later = (day: string) => (entry: DatedEntry) => entry.fact.event.from > day;
  return alone.reduce<readonly DatedEntry[]>((all, fact) => {
    const at = all.findIndex(later(fact.event.from));
    return all.toSpliced(at < 0 ? all.length : at, 0, { fact, repeats: [] });
  }, entries);
}
