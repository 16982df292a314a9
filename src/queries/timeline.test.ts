import { expect, test } from 'vitest';
import { indexEdition } from '#src/facts/edition.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { datedEvents, eventsByYear, recurringEvents, undatedEvents } from './timeline.ts';

const edition = indexEdition(readEdition('2023'));
const dated = datedEvents(edition);

test('59 events have a date, one comes round every year and six have none', () => {
  expect([dated.length, recurringEvents(edition).length, undatedEvents(edition).length]).toEqual([59, 1, 6]);
});

test('dated events run from the first to the last, whatever the order of the document', () => {
  expect(dated.map(({ event }) => event.from)).toEqual(dated.map(({ event }) => event.from).sort());
  expect([dated[0]?.id, dated.at(-1)?.id]).toEqual(['itf-established', 'cyberport-5-completion']);
  const order = dated.map(({ id }) => id);
  expect(order.indexOf('esports-schemes-launched')).toBeLessThan(order.indexOf('esports-venue-opened'));
});

test('amounts that carry the date of an event are no events of their own', () => {
  expect(dated.filter(({ value }) => value !== null)).toEqual([]);
});

test('the years have all dated events between them, the fullest being 2022', () => {
  const years = eventsByYear(edition);
  expect([...years.values()].flat()).toEqual(dated);
  expect(years.get(2022)).toHaveLength(12);
  expect([...years.keys()]).toEqual([...years.keys()].sort((a, b) => a - b));
});
