import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexEdition } from '#src/facts/edition.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import type { SeriesData } from '#src/facts/series.ts';
import { seriesDate } from '#src/facts/series-dates.ts';
import { joinsOf } from './joins.ts';
import { figureOf, pointFigure } from './point-figure.ts';
import { readings, readingsOf, type Dated } from './readings.ts';
import { series, SERIES_IDS } from './series-data.ts';

const edition = indexEdition(readEdition('2023'));

describe.each(SERIES_IDS)('%s', (id) => {
  const all = readings(id, edition);
  const byCard = new Map(all.map((one) => [one.card, one]));
  const joins = joinsOf(series(id), all);

  test('joins only readings of one counting rule and one part', () => {
    for (const { from, to, rule } of joins) {
      const [one, other] = [byCard.get(from), byCard.get(to)];
      expect([one?.rule, other?.rule]).toEqual([rule, rule]);
      expect(one?.part).toBe(other?.part);
    }
  });

  test('joins nothing whose counting rule is not stated', () => {
    const unknown = new Set(series(id).rules.flatMap((rule) => (rule.unknown ? [rule.id] : [])));
    expect(joins.filter(({ rule }) => unknown.has(rule))).toEqual([]);
  });
});

test('a figure is found by its id, with its origin, and a wrong id finds none', () => {
  const figure = pointFigure('series:itf-funds.2025-12');
  expect(figure).toMatchObject({ value: 55_682_500_000, unit: 'HKD', asOf: { kind: 'month-end', month: '2025-12' } });
  expect(figure?.origin).toMatchObject({ kind: 'series', series: 'itf-funds', point: '2025-12', grade: 'official' });
  expect(['series:itf-funds.1066', 'series:none.2025-12', 'itf-approved-amount'].map(pointFigure)).toEqual([
    null,
    null,
    null,
  ]);
});

test('39,217 is joined to nothing, least of all to 67,788', () => {
  const joins = joinsOf(series('itf-projects'), readings('itf-projects', edition));
  expect(joins.map(({ from, to }) => [from, to])).toEqual([
    ['series:itf-projects.2016-12', 'series:itf-projects.2017-04'],
    ['series:itf-projects.2024-01', 'series:itf-projects.2025-12'],
  ]);
});

test('the fact sheet’s money stands in one dashed line with the readings before and after it', () => {
  const joins = joinsOf(series('itf-funds'), readings('itf-funds', edition));
  expect(joins).toHaveLength(9);
  expect(new Set(joins.map(({ style }) => style))).toEqual(new Set(['dashed']));
  expect(joins.some(({ from }) => from === 'itf-approved-amount')).toBe(true);
});

test('a line stops where years were not found', () => {
  const joins = joinsOf(series('startups'), readings('startups', edition));
  const point = (year: string) => `series:startups.${year}`;
  expect(joins.map(({ from, to }) => [from, to])).toEqual([
    [point('2019'), point('2020')],
    [point('2020'), point('2021')],
    [point('2021'), point('2022')],
    [point('2024'), point('2025')],
  ]);
});

test('R&D expenditure is drawn as two lines that share no reading', () => {
  const whole = readingsOf('gerd', null, edition);
  const joins = joinsOf(series('gerd'), whole);
  const rules = new Set(joins.map(({ rule }) => rule));
  expect(rules).toEqual(new Set(['before-2018', 'from-2018']));
  const cards = (rule: string) => joins.filter((one) => one.rule === rule).flatMap(({ from, to }) => [from, to]);
  expect(cards('before-2018').filter((card) => cards('from-2018').includes(card))).toEqual([]);
});

/** A series of random rules, parts and years, drawn as a line. */
const anySeries = fc
  .array(
    fc.record({
      rule: fc.constantFrom('a', 'b', 'c'),
      part: fc.constantFrom('x', 'y', null),
      year: fc.integer({ min: 1990, max: 2030 }),
    }),
    {
      maxLength: 30,
    },
  )
  .map((points): { readonly of: SeriesData; readonly dated: readonly Dated[] } => {
    const base = series('startups');
    const rules = ['a', 'b', 'c'].map((id) => ({
      id,
      label: base.label,
      ...(id === 'c' && { unknown: true as const }),
    }));
    const of: SeriesData = { ...base, rules, gaps: [] };
    const sorted = points.toSorted((one, other) => one.year - other.year);
    const dated = sorted.map(({ rule, part, year }, at): Dated => {
      const [first] = base.points;
      if (!first) throw new Error('no point');
      const point = { ...first, id: `p${at}`, rule };
      const figure = figureOf({ series: of, point });
      const card = `series:startups.p${at}`;
      return {
        card,
        key: point.id,
        figure,
        date: seriesDate(`${year}`),
        status: 'completed',
        series: of.id,
        rule,
        part,
        grade: 'official',
        point,
      };
    });
    return { of, dated };
  });

test('whatever the points, no join has ends of two rules or two parts, or an end of an unknown rule', () => {
  fc.assert(
    fc.property(anySeries, ({ of, dated }) => {
      const byCard = new Map(dated.map((one) => [one.card, one]));
      return joinsOf(of, dated).every(({ from, to }) => {
        const [one, other] = [byCard.get(from), byCard.get(to)];
        return one !== undefined && one.rule === other?.rule && one.part === other.part && one.rule !== 'c';
      });
    }),
  );
});
