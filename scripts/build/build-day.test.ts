import { expect, test } from 'vitest';
import { buildDay, sourceId } from './plugins.ts';

test.each([
  ['0', '1970-01-01'],
  ['1700000000', '2023-11-14'],
])('SOURCE_DATE_EPOCH %s is the day %s', (epoch, day) => {
  expect(buildDay(epoch)).toBe(day);
});

test('without it the day is today’s', () => {
  expect(buildDay('')).toBe(new Date().toISOString().slice(0, 10));
});

test('builds of equal sources have one name, and others another', () => {
  const name = sourceId(['data/decks']);
  expect(name).toMatch(/^[0-9a-f]{16}$/);
  expect(sourceId(['data/decks'])).toBe(name);
  expect(sourceId(['scripts/build'])).not.toBe(name);
});
