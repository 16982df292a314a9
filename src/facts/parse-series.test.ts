import { describe, expect, test } from 'vitest';
import { parseSeries, SeriesFaults } from './parse-series.ts';
import { readSeriesDate } from './series-dates.ts';
import { readSeries, readSeriesFile, seriesIds } from './series-on-disk.ts';

type Loose = Record<string, unknown>;

/** The faults of a sound series after something was done to a copy of it. */
function faultsAfter(
  change: (series: Loose & { readonly points: Loose[]; readonly rules: Loose[] }) => void,
  id = 'itf-funds',
) {
  const copy = structuredClone(readSeriesFile(id)) as Loose & { points: Loose[]; rules: Loose[] };
  change(copy);
  try {
    parseSeries(copy);
  } catch (error) {
    if (error instanceof SeriesFaults) return error.faults.map(({ path, problem }) => `${path}: ${problem}`);
    throw error;
  }
  return [];
}

describe('every series of the atlas', () => {
  test.each(seriesIds())('%s has no fault', (id) => {
    expect(readSeries(id).points.length).toBeGreaterThan(0);
  });
});

describe('a series with faults is refused, each with its path', () => {
  const point = (change: Loose) => faultsAfter(({ points }) => void Object.assign(points[1] ?? {}, change));
  test.each([
    ['an unknown rule', point({ rule: 'other' }), 'points[1].rule: no counting rule other'],
    ['an unknown source', point({ source: 'hearsay' }), 'points[1].source: no source hearsay'],
    ['a part without a classification', point({ part: 'itsp' }), 'points[1].part: no part itsp'],
    ['no value and no words', point({ value: null }), 'points[1]: has neither a value nor says what happened'],
    [
      'an inferred date that is none',
      point({ date: null, inferred: true }),
      'points[1].inferred: has no date that could be inferred',
    ],
    ['a day that does not exist', point({ date: '2009-02-30' }), 'points[1].date: is not a date of a series'],
    ['an id used twice', point({ id: '2006-12' }), 'points: has 2006-12 twice'],
    [
      'two readings of one date by one rule',
      point({ date: '2006-12-31' }),
      'points: has approved-since-1999   2006-12-31 twice',
    ],
    ['an unknown key', point({ colour: 'red' }), expect.stringMatching(/^points\[1\]\.colour: /)],
    ['an unknown grade', point({ grade: 'rumour' }), expect.stringMatching(/^points\[1\]\.grade: /)],
  ])('%s', (_, faults, expected) => {
    expect(faults).toContainEqual(expected);
  });

  test('several faults are told at once', () => {
    const faults = faultsAfter(({ points }) => {
      for (const one of points) one['rule'] = 'other';
    });
    expect(faults.length).toBeGreaterThanOrEqual(9);
  });

  test('a second counting rule must be explained by a break', () => {
    const faults = faultsAfter((series) => void Object.assign(series, { breaks: [] }), 'itf-projects');
    expect(faults).toContain('breaks: name no break though there are several counting rules');
  });
});

test.each([
  ['2025-12-31', { kind: 'day', from: '2025-12-31', to: '2025-12-31' }],
  ['2018-02', { kind: 'month', from: '2018-02-01', to: '2018-02-28' }],
  ['2014', { kind: 'year', from: '2014-01-01', to: '2014-12-31' }],
  ['2021-H2', { kind: 'half-year', from: '2021-07-01', to: '2021-12-31' }],
  ['2025-end', { kind: 'year-end', from: '2025-12-01', to: '2025-12-31' }],
  ['2017/18', { kind: 'financial-year', from: '2017-04-01', to: '2018-03-31' }],
  ['>2025', { kind: 'earliest', from: '2025-01-01' }],
  ['2017/19', null],
  ['2025-13', null],
  ['soon', null],
])('reads %s as an interval as wide as it is vague', (text, date) => {
  expect(readSeriesDate(text)).toEqual(date);
});
