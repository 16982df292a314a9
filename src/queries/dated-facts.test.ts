import { expect, test } from 'vitest';
import { indexEdition } from '#src/facts/edition.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { datedEntries, datedFacts } from './dated-facts.ts';
import { readYears, timelineState, TIMELINE_LANES, timelineYears } from './timeline-facets.ts';
import { laneOf } from './timeline-lanes.ts';
import { datedEvents, undatedEvents } from './timeline.ts';

const edition = indexEdition(readEdition('2023'));
const entries = datedEntries(edition);

test('all 76 dated facts are told once, 59 of them as events', () => {
  const told = entries.flatMap(({ fact, repeats }) => [fact.id, ...repeats.map(({ id }) => id)]);
  expect(told).toHaveLength(76);
  expect(new Set(told)).toEqual(new Set(datedFacts(edition).map(({ id }) => id)));
  const days = entries.map(({ fact }) => fact.event.from);
  expect(days).toEqual([...days].sort());
});

test('an amount stands under the event whose date it repeats, and by itself where no event tells of it', () => {
  const under = (id: string) => entries.find(({ fact }) => fact.id === id)?.repeats.map((fact) => fact.id);
  expect(under('itf-established')).toEqual(['itf-initial-injection']);
  expect(under('rth-allowance-change-effective')).toHaveLength(6);
  expect(entries.filter(({ fact }) => fact.nature !== 'event').map(({ fact }) => fact.id)).toEqual([
    'cyberport-allocation',
    'provincial-mous-signed',
    'budget-2022-23-life-health-reserve',
    'skl-cnerc-funding-cap-multiplier',
    'skl-cnerc-funding-cap',
  ]);
});

test('every lane has dated events, and every event a lane', () => {
  const counts = TIMELINE_LANES.map((lane) => datedEvents(edition).filter((fact) => laneOf(fact) === lane).length);
  expect(counts).toEqual([6, 2, 11, 12, 6, 15, 7]);
  expect(undatedEvents(edition).map(laneOf)).toEqual([...Array<string>(5).fill('buildings'), 'digital']);
});

test('years of an address are those of the axis that hold an event', () => {
  expect(timelineYears(edition)).toEqual([1999, 2025]);
  expect(readYears(edition, '2015-2025')).toEqual([2015, 2025]);
  expect(readYears(edition, '2019-2019')).toEqual([2019, 2019]);
  const none = ['1998-2025', '2015-2026', '2020-2019', '2002-2005', '2008-2009'];
  expect(none.filter((t) => readYears(edition, t) !== null)).toEqual([]);
});

test('status is frozen as at the edition, never by the clock', () => {
  const count = (state: string) => datedEvents(edition).filter((fact) => timelineState(fact) === state).length;
  expect(['happened', 'under-way', 'planned', 'earliest'].map(count)).toEqual([42, 10, 6, 1]);
  const plans = datedEvents(edition).filter(({ event }) => event.from > edition.written.from);
  expect(new Set(plans.map(timelineState))).toEqual(new Set(['planned', 'earliest']));
});
