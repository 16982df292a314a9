import { expect, test } from 'vitest';
import { buildDay } from './plugins.ts';

test.each([
  ['0', '1970-01-01'],
  ['1700000000', '2023-11-14'],
])('SOURCE_DATE_EPOCH %s is the day %s', (epoch, day) => {
  expect(buildDay(epoch)).toBe(day);
});

test('without it the day is today’s', () => {
  expect(buildDay('')).toBe(new Date().toISOString().slice(0, 10));
});
