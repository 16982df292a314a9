import { describe, expect, test } from 'vitest';
import { dateMark, momentOf, type AxisDate } from './date-marks.ts';

const spanned = (kind: Exclude<AxisDate['kind'], 'earliest'>, from: string, to: string): AxisDate => ({
  kind,
  from,
  to,
});
const widthOf = (date: AxisDate) => {
  const [from, to] = dateMark(date).span;
  return to - from;
};

test('a day is placed within its year, leap years too', () => {
  expect(momentOf('2023-01-01')).toBe(2023);
  expect(momentOf('2022-12-29')).toBeCloseTo(2022.9918, 4);
  expect(momentOf('2020-07-01')).toBeCloseTo(2020.4973, 4);
});

describe('the vaguer a date, the wider its mark', () => {
  test.each([
    ['a day', spanned('day', '2022-12-29', '2022-12-29'), 0],
    ['a month', spanned('month', '2019-07-01', '2019-07-31'), 1 / 12],
    ['the end of a year', spanned('year-end', '2023-12-01', '2023-12-31'), 1 / 4],
    ['half a year', spanned('half-year', '2023-01-01', '2023-06-30'), 1 / 2],
    ['a year', spanned('year', '2024-01-01', '2024-12-31'), 1],
    ['a financial year', spanned('financial-year', '2022-04-01', '2023-03-31'), 1],
  ])('%s', (_, date, years) => {
    expect(widthOf(date)).toBeCloseTo(years, 2);
  });
});

test('the end of a year stands against the end of the year', () => {
  const { span, ticks } = dateMark(spanned('year-end', '2023-12-01', '2023-12-31'));
  expect([span[1], ticks]).toEqual([2024, ['end']]);
});

test('in phases from the end of a year: a tick there, and dashes with an arrow from it on', () => {
  expect(dateMark(spanned('phased-from-year-end', '2024-12-01', '2024-12-31'))).toMatchObject({
    span: [2025, 2025],
    body: 'none',
    ticks: ['end'],
    tail: 'dashed-arrow',
  });
});

test('earliest is never drawn as a date', () => {
  const mark = dateMark({ kind: 'earliest', from: '2025-01-01' });
  expect(mark).toMatchObject({ span: [2025, 2025], body: 'triangle', ticks: [], tail: 'dashes' });
});
