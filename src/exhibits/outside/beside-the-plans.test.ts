import { describe, expect, test } from 'vitest';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { reportsLayout } from '#src/view/reports-layout.ts';
import { figuresIn } from '#src/view/sentence.ts';
import type { SeriesView } from '#src/view/series.ts';
import type { Exhibit } from '../define.ts';
import facilityReports from './facility-reports.ts';
import internshipRate from './internship-rate.ts';
import rdExpenditure from './rd-expenditure.ts';
import startUps from './start-ups.ts';
import talentAllowances from './talent-allowances.ts';

const edition = indexEdition(readEdition('2023'));

function composed(exhibit: Exhibit, measure = '') {
  const one = exhibit.compose(edition, 'en', measure);
  if ('missing' in one) throw new Error(one.missing);
  return one;
}

function seriesOf(exhibit: Exhibit): SeriesView {
  const { view } = composed(exhibit);
  if (view.kind !== 'series') throw new Error(view.kind);
  return view;
}

/** Joins by the keys of their points within their series. */
const joinsIn = ({ panels }: SeriesView) =>
  panels.flatMap(({ tracks }) =>
    tracks.flatMap(({ joins }) => joins.map(({ from, to, style }) => ({ from: keyOf(from), to: keyOf(to), style }))),
  );
const keyOf = (card: string) => card.replace(/^series:[^.]+\./, '');

describe('R&D expenditure', () => {
  const view = seriesOf(rdExpenditure);

  test('stands in two panels, money and share, which share the axis of time and no scale', () => {
    const units = view.panels.map(({ tracks }) =>
      tracks.flatMap(({ rows }) => rows.flatMap((row) => ('figure' in row ? [row.figure.unit] : []))),
    );
    expect(units.map((own) => [...new Set(own)])).toEqual([['HKD'], ['percent']]);
  });

  test('is broken where more is counted: no line crosses it, and the overlap is there', () => {
    expect(view.breaks.map(({ at }) => 'from' in at && at.from.slice(0, 4))).toContain('2018');
    const joined = joinsIn(view).map(({ from, to }) => `${from} ${to}`);
    expect(joined).not.toContain('2017 2018');
    expect(joined).toEqual(expect.arrayContaining(['2016 2017', '2017-new 2018', '2018 2019']));
    expect(view.rows.map(({ key }) => key)).toContain('gerd-2017-new');
  });
});

test('start-ups are joined across no year that was not found', () => {
  const view = seriesOf(startUps);
  expect(view.gaps).toHaveLength(3);
  const years = joinsIn(view).map(({ from, to }) => [Number(from), Number(to)] as const);
  expect(years).toEqual([
    [2019, 2020],
    [2020, 2021],
    [2021, 2022],
    [2024, 2025],
  ]);
});

test('allowances are steps; what has no date is said and not drawn, and the living allowance is on no line', () => {
  const view = seriesOf(talentAllowances);
  expect(view.panels.flatMap(({ tracks }) => tracks.map(({ key }) => key))).toEqual(['bachelor', 'master', 'doctoral']);
  expect(new Set(joinsIn(view).map(({ style }) => style))).toEqual(new Set(['step']));
  expect(view.rows.filter(({ key }) => key.includes('undated') || key.includes('living'))).toEqual([]);
  const said = figuresIn(composed(talentAllowances).caution).map(({ value }) => value);
  expect(said).toEqual([14000, 16500, 16000, 19000, 10000]);
});

test('the two levels of the internship are not joined: the change was not found', () => {
  expect(joinsIn(seriesOf(internshipRate)).map(({ from, to }) => `${from} ${to}`)).toEqual(['2020-06 2022-12']);
});

describe('reports of facilities', () => {
  test.each(['plans', 'loop', 'all'])('stand below the document’s own steps in %s, each with its grade', (measure) => {
    const { view } = composed(facilityReports, measure);
    if (view.kind !== 'reports') throw new Error(view.kind);
    for (const { stated, later, outcome } of view.lanes) {
      expect(outcome).not.toBe('');
      expect(later.length).toBeGreaterThan(0);
      expect(later.every(({ reading }) => reading.grade !== '' && !reading.stated)).toBe(true);
      expect(stated.every(({ key }) => edition.facts.some(({ id }) => id === key))).toBe(true);
    }
  });

  test('leave no milestone out where all are asked for', () => {
    const { view } = composed(facilityReports, 'all');
    expect(view.rows.filter((row) => 'reading' in row)).toHaveLength(19);
  });

  test('are hollow where they were still to come or not read on an official page', () => {
    const { view } = composed(facilityReports, 'all');
    if (view.kind !== 'reports') throw new Error(view.kind);
    const solid = view.lanes.flatMap(({ later }) => later.flatMap(({ key, hollow }) => (hollow ? [] : [key])));
    expect(solid).toEqual(['facility-milestones-cyberport-5-works', 'facility-milestones-cyberport-5-superstructure']);
  });
});

describe.each(LOCALES)('in %s no label of the reports is cut off', (locale) => {
  test.each(
    ['all', 'plans', 'loop'].flatMap((measure) =>
      (['narrow', 'wide', 'full'] as const).map((width) => ({ measure, width })),
    ),
  )('in $measure, $width', ({ measure, width }) => {
    const one = facilityReports.compose(edition, locale, measure);
    if (!('view' in one) || one.view.kind !== 'reports') throw new Error('no reports');
    const { lanes, size } = reportsLayout(one.view, width, locale);
    const cut = lanes.flatMap(({ steps }) =>
      steps.filter(({ label, from, end }) =>
        label.side === 'left' ? from * size.width < label.reach : end * size.width + label.reach > size.width + 0.5,
      ),
    );
    expect(cut.map(({ row }) => `${row.key}: ${row.word}`)).toEqual([]);
  });
});
