import { MissingFact, type Edition } from '#src/facts/edition.ts';
import { dateFigure, work, type Derivation } from './derivation.ts';
import { datedEvents } from './timeline.ts';

/** How many events the document dates; in a file of its own, as the first page needs no other derivation of time. */
export const datedEventCount: Derivation<'events'> = {
  label: { en: 'Events to which the document gives a date', tc: '文件載有日期的事項', sc: '文件载有日期的事项' },
  formula: { en: 'Count of the dated events', tc: '有日期事項的數目', sc: '有日期事项的数目' },
  unit: 'events',
  nature: 'list-count',
  inputs: (edition) => {
    const events = datedEvents(edition);
    if (events.length === 0) throw new MissingFact('dated-events');
    return events.map((fact) => dateFigure(edition, fact));
  },
  work: (edition) => ({
    value: datedEvents(edition).length,
    precision: 'exact',
    status: 'in-force',
    dated: false,
  }),
};

/** The number of events to which the document gives a date, as a figure. */
export const countEvents = (edition: Edition) => work('dated-events', datedEventCount, edition);
