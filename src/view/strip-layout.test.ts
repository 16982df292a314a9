import { expect, it } from 'vitest';
import { momentOnAxis, onAxis, stripLayout } from './strip-layout.ts';
import type { EventRow } from './view.ts';

const row = (key: string, from: string): EventRow => ({
  key,
  label: key,
  date: { kind: 'year', from, to: `${from.slice(0, 4)}-12-31` },
  status: 'completed',
  sentence: { section: 'any', sentence: 1 },
});

it('stands every event in the column of the year it starts in', () => {
  const layout = stripLayout([row('a', '1999-01-01'), row('b', '2001-05-01'), row('c', '2001-07-01')]);
  expect(layout.columns.map(({ year, rows }) => [year, rows.map(({ key }) => key)])).toEqual([
    [1999, ['a']],
    [2001, ['b', 'c']],
  ]);
  expect(layout).toMatchObject({ first: 1999, last: 2001, tallest: 2 });
});

it('is linear: equal years take equal room, empty ones too', () => {
  const axis = { first: 1999, last: 2025 };
  const steps = [1999, 2000, 2012, 2024].map((year) => onAxis(axis, year + 1, 0) - onAxis(axis, year, 0));
  for (const step of steps) expect(step).toBeCloseTo(1 / 27, 10);
  expect(onAxis(axis, 2025, 1)).toBe(1);
});

it('leaves out what happens every year, which has no place on an axis', () => {
  const yearly: EventRow = { ...row('every', '2020-04-01'), date: { kind: 'every-year', month: 4 } };
  expect(stripLayout([row('a', '1999-01-01'), yearly]).columns).toHaveLength(1);
});

it('places a day within its year', () => {
  const axis = { first: 2022, last: 2023 };
  expect(momentOnAxis(axis, '2022-12-29')).toBeCloseTo(0.4973, 3);
  expect(momentOnAxis(axis, '2023-01-01')).toBeGreaterThan(0.5);
});
