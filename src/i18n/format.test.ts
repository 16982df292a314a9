import { describe, expect, test } from 'vitest';
import { amount, digits, scaleOfStep, tidy } from './format.ts';
import { monthEnd, monthName, sayDay, sayMonth } from './calendar.ts';

describe('digits', () => {
  test.each([
    [0, '0'],
    [40, '40'],
    [999, '999'],
    [1000, '1,000'],
    [39_217, '39,217'],
    [1_234_567.89, '1,234,567.89'],
    [1234.5678, '1,234.5678'],
    [0.1 + 0.2, '0.3'],
    [-1500, '−1,500'],
  ])('%d is written %s', (value, expected) => {
    expect(digits(value)).toBe(expected);
  });

  test('lose the dust of binary fractions and nothing else', () => {
    expect(tidy(0.1 + 0.2)).toBe(0.3);
    expect(tidy(31_800_000_001)).toBe(31_800_000_001);
  });
});

describe('amounts', () => {
  test.each([
    [999_999, '999,999', '999,999'],
    [1_000_000, '1 million', '100萬'],
    [2_848_837, '2,848,837', '2,848,837'],
    [1_250_000, '1.25 million', '125萬'],
    [99_000_000, '99 million', '9,900萬'],
    [100_000_000, '100 million', '1億'],
    [999_950_000, '999.95 million', '99,995萬'],
    [31_750_000_000, '31.75 billion', '317.5億'],
  ])('%d is %s and %s', (value, en, tc) => {
    const said = (locale: 'en' | 'tc') => {
      const { digits: number, scale } = amount(value, locale);
      return `${number}${scale}`;
    };
    expect([said('en'), said('tc')]).toEqual([en, tc]);
  });
});

describe('the calendar', () => {
  test.each([
    ['2020-02-11', '2020-02-29'],
    ['2100-02-01', '2100-02-28'],
    ['2022-11-30', '2022-11-30'],
  ])('the month of %s ends on %s', (day, end) => {
    expect(monthEnd(day)).toBe(end);
  });

  test('a month is read from a month or from any of its days', () => {
    expect([sayMonth('2022-10', 'en'), sayMonth('2022-10-31', 'tc'), sayDay('2022-09-06', 'sc')]).toEqual([
      'October 2022',
      '2022年10月',
      '2022年9月6日',
    ]);
  });

  test('there is no thirteenth month', () => {
    expect(() => monthName(13)).toThrow(RangeError);
  });
});

test.each([
  [2e6, 'en', { size: 1e6, word: ' million' }],
  [5e8, 'en', { size: 1e9, word: ' billion' }],
  [2e6, 'tc', { size: 1e4, word: '萬' }],
  [5e7, 'sc', { size: 1e8, word: '亿' }],
  [100, 'en', { size: 1, word: '' }],
] as const)('an axis with ticks %d apart is counted in %s in the largest scale that fits', (step, locale, scale) => {
  expect(scaleOfStep(step, locale)).toEqual(scale);
});
