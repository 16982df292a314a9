import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexEdition } from '#src/facts/edition.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import type { Figure } from '#src/facts/figure.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { compare, share, sum } from '../arithmetic.ts';
import { sayRefusal } from '../refusal-words.ts';
import type { Answer } from '../refusals.ts';
import { addReadings, beyondLines } from './add-readings.ts';
import { figureAt, figureOf } from './point-figure.ts';
import { series, SERIES_IDS } from './series-data.ts';
import { industryFunds, industryProjects, programmeProjects, tableLines, unlistedFunds } from './tables.ts';

const edition = indexEdition(readEdition('2023'));
const outside: readonly Figure[] = SERIES_IDS.flatMap((id) =>
  series(id).points.flatMap((point) => figureOf({ series: series(id), point }) ?? []),
);
const reasonOf = (got: Answer<unknown>) => (got.ok ? 'answered' : got.refusal.reason);
const ruleOf = ({ origin }: Figure) => (origin.kind === 'series' ? `${origin.series}.${origin.rule.id}` : '');

describe('a figure of the document and one from outside it', () => {
  test('are never added, compared or set as part and whole', () => {
    const pair = fc.tuple(fc.constantFrom(...edition.figures), fc.constantFrom(...outside));
    fc.assert(
      fc.property(pair, ([stated, read]) => {
        const all = [sum([stated, read]), compare([read, stated]), share(stated, read), share(read, stated)];
        return all.every((got) => reasonOf(got) === 'origin');
      }),
    );
  });

  test('are refused with a sentence in each language', () => {
    const got = compare([
      edition.figure('itf-approved-projects', 'projects'),
      figureAt('itf-projects', '2024-01', 'projects'),
    ]);
    if (got.ok) throw new Error('39,217 stands on one axis with 67,788');
    for (const locale of LOCALES) {
      const said = sayRefusal(got.refusal, locale, edition);
      expect(said).toContain('39,217');
      expect(said).toContain('67,788');
    }
  });

  test('are still refused when one was worked out of a figure from outside', () => {
    expect(reasonOf(compare([edition.figure('itf-approved-projects', 'projects'), programmeProjects()]))).toBe(
      'origin',
    );
  });
});

test('figures of two counting rules are never added, compared or set as part and whole', () => {
  const figure = fc.constantFrom(...outside);
  fc.assert(
    fc.property(figure, figure, (a, b) => {
      fc.pre(ruleOf(a) !== ruleOf(b));
      return [sum([a, b]), compare([a, b]), share(a, b)].every((got) => reasonOf(got) === 'counting-rule');
    }),
  );
  const naming = { id: 'series:x.y', label: series('gerd').label, formula: series('gerd').label };
  expect(
    reasonOf(
      addReadings(
        [figureAt('itf-projects', '2016-11', 'projects'), figureAt('itf-projects', '2016-12', 'projects')],
        naming,
      ),
    ),
  ).toBe('counting-rule');
});

describe('sums that the sources print', () => {
  test('nineteen programmes come to the printed total of projects', () => {
    expect(tableLines('itf-programme-projects', '2025-12-31', 'projects')).toHaveLength(19);
    expect(programmeProjects().value).toBe(82_133);
    expect(programmeProjects().value).toBe(figureAt('itf-projects', '2025-12', 'projects').value);
  });

  test('eight industries come to 5,546 and their ten columns to 15,915.9 million', () => {
    expect(industryProjects().value).toBe(5546);
    const money = industryFunds().reduce((total, { figure }) => total + figure.value, 0);
    expect(Math.round(money)).toBe(15_915_900_000);
    expect(
      industryFunds().every(({ figure }) => figure.origin.kind === 'derived' && figure.origin.from.length === 10),
    ).toBe(true);
  });

  test('the money that the page does not list is 17,830.8 million', () => {
    expect(unlistedFunds().value).toBe(17_830_800_000);
  });

  test('the lines of the one-year table come to its total of projects', () => {
    const lines = tableLines('itf-year-projects', '2022', 'projects');
    expect(lines.reduce((total, { figure }) => total + figure.value, 0)).toBe(17_946);
  });

  test('the lines of every earlier table come to the total of projects printed under them', () => {
    for (const date of ['2016-11-30', '2016-12-31', '2017-04-30']) {
      const lines = tableLines('itf-programme-projects', date, 'projects');
      const total = lines.reduce((so, { figure }) => so + figure.value, 0);
      expect(total).toBe(figureAt('itf-programme-projects', date.slice(0, 7), 'projects').value);
    }
  });

  test('the sectors of R&D expenditure come to its total but for rounding', () => {
    for (const { id, date, part, value } of series('gerd').points) {
      if (part !== undefined || id === '2017-new' || value === null) continue;
      const sectors = series('gerd').points.filter((one) => one.date === date && one.part !== undefined);
      if (sectors.length === 0) continue;
      const total = sectors.reduce((so, one) => so + (one.value ?? 0), 0);
      expect(Math.abs(total - value)).toBeLessThanOrEqual(1_500_000);
    }
  });

  test('the Guangdong scheme has the same figures in its own series and in the tables', () => {
    for (const at of ['2024-01', '2025-12']) {
      expect(figureAt('tcfs-projects', at, 'projects').value).toBe(
        figureAt('itf-programme-projects', `${at}-tcfs`, 'projects').value,
      );
      expect(figureAt('tcfs-funds', at, 'HKD').value).toBe(figureAt('itf-programme-funds', `${at}-tcfs`, 'HKD').value);
    }
  });
});

describe('a table', () => {
  const lines = tableLines('itf-programme-projects', '2025-12-31', 'projects').map(({ figure }) => figure);
  const total = figureAt('itf-programme-projects', '2025-12', 'projects');
  const naming = { id: 'series:x.y', label: total.label, formula: total.label };

  test('is not added up with its own total, or with a line twice', () => {
    expect(reasonOf(addReadings([total, ...lines], naming))).toBe('part-whole');
    expect(reasonOf(addReadings([...lines.slice(0, 1), ...lines.slice(0, 1)], naming))).toBe('part-whole');
  });

  test('is not taken off a total of another date', () => {
    const other = figureAt('itf-programme-projects', '2016-12', 'projects');
    expect(reasonOf(beyondLines(other, lines, naming))).toBe('counting-rule');
  });
});
