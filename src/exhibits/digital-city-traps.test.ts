import { describe, expect, test } from 'vitest';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import { sayWithUnit } from '#src/facts/spoken.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { sum } from '#src/queries/arithmetic.ts';
import { derive, DERIVATION_IDS } from '#src/queries/derivations.ts';
import { cardsLayout } from '#src/view/cards-layout.ts';
import { isDerived } from '#src/view/marks.ts';
import { figuresIn, plainSentence } from '#src/view/sentence.ts';
import type { Kind, View, ViewOf, ViewRow } from '#src/view/view.ts';
import type { Composed, Exhibit } from './define.ts';
import digitalGovernmentSteps from './digital-government-steps.ts';
import digitalInclusion from './digital-inclusion.ts';
import itStrategy from './it-strategy.ts';
import openData from './open-data.ts';
import { exhibits } from './registry.ts';
import smartCityAreas from './smart-city-areas.ts';
import smartCityServices from './smart-city-services.ts';
import smartLampposts from './smart-lampposts.ts';
import wifiHk from './wifi-hk.ts';

const edition = indexEdition(readEdition('2023'));

function composed(exhibit: Exhibit, locale: Locale = 'en'): Composed {
  const answer = exhibit.compose(edition, locale);
  if ('missing' in answer) throw new Error(answer.missing);
  return answer;
}

function viewOf<K extends Kind>(exhibit: Exhibit, kind: K, locale: Locale = 'en'): ViewOf<K> {
  const { view } = composed(exhibit, locale);
  if (view.kind !== kind) throw new Error(view.kind);
  return view as ViewOf<K>;
}

const figuresOf = (view: View): readonly Figure[] =>
  view.rows.flatMap((row: ViewRow) => ('figure' in row ? [row.figure] : []));

/** Every sentence of an exhibit, as it is read. */
const said = (exhibit: Exhibit, locale: Locale) => {
  const { title, sub, caution, description } = composed(exhibit, locale);
  return [title, sub, caution, description].map((text) => plainSentence(text, locale)).join(' ');
};

/** Every figure of an exhibit, in its drawing and in its words. */
function everyFigure(exhibit: Exhibit): readonly Figure[] {
  const { title, sub, caution, description, view } = composed(exhibit);
  return [...figuresOf(view), ...[title, sub, caution, description].flatMap(figuresIn)];
}

describe('row 94: the Smart City Blueprints', () => {
  const view = viewOf(smartCityAreas, 'names');

  test('over 130 initiatives are never split by area', () => {
    const initiatives = edition.figure('smart-city-blueprint-2-initiatives', 'initiatives');
    expect(initiatives).toMatchObject({ value: 130, precision: 'over' });
    expect(edition.figures.filter(({ unit }) => unit === 'initiatives')).toEqual([initiatives]);
    expect(edition.facts.filter(({ base, partOf }) => [base, ...partOf].includes(initiatives.id))).toEqual([]);
    const group = view.parts.flatMap(({ groups }) => groups).find(({ key }) => key === 'initiatives');
    expect(group).toMatchObject({ rest: { said: 'the document does not split them' } });
    const areas = view.parts.flatMap(({ groups }) => groups).find(({ key }) => key === 'areas');
    expect(areas?.names).toHaveLength(6);
    expect(areas?.names?.filter((row) => 'figure' in row)).toEqual([]);
  });

  test('the second adds two topics to six areas, and they are no areas', () => {
    const [areas, additions] = figuresOf(view);
    expect([areas?.value, areas?.unit, additions?.value, additions?.unit]).toEqual([6, 'areas', 2, 'topics']);
  });

  test('over 100 places are places, not villages', () => {
    const places = edition.figure('village-wifi-places', 'places');
    expect(sayWithUnit(places, 'en').text).toBe('100+ places');
    const row = view.rows.find((one) => 'figure' in one && one.figure.id === places.id);
    expect(row?.label).toMatch(/^places/);
    expect(view.rows.map(({ key }) => key)).toContain('not-villages');
  });

  test('2.0 is a name, not a number', () => {
    const named = view.rows.filter(({ label }) => label.includes('2.0'));
    expect(named.map((row) => 'figure' in row)).toEqual([false]);
    const second = edition.facts.filter(({ entity }) => entity === 'smart-city-blueprint-2');
    expect(second.filter(({ value, unit }) => value === 2 && unit !== 'topics')).toEqual([]);
  });
});

describe('rows 95 and 97: platforms and Wi-Fi', () => {
  test('each begins in its own month; of the blockchain platform there is no number', () => {
    const { cards } = viewOf(smartCityServices, 'cards');
    const starts = cards.map(({ start }) => (typeof start === 'string' ? null : start.date.from));
    expect(starts).toEqual(['2020-12-01', '2020-09-01', '2022-06-01']);
    expect(cards.map(({ counts }) => counts.map(({ figure }) => figure.value))).toEqual([[240], [410, 15], []]);
    expect(cards[2]?.said).toBeDefined();
  });

  test('services of two kinds are never added', () => {
    const [iam, cloud] = figuresOf(viewOf(smartCityServices, 'cards'));
    if (!iam || !cloud) throw new Error('two counts');
    expect(sum([iam, cloud])).toMatchObject({ ok: false });
  });

  test('hotspots and services never share an axis', () => {
    const unitsOf = (exhibit: Exhibit) => [...new Set(figuresOf(composed(exhibit).view).map(({ unit }) => unit))];
    const drawn = exhibits.filter((exhibit) => unitsOf(exhibit).includes('hotspots'));
    expect(drawn.map((exhibit) => [exhibit.id, unitsOf(exhibit)])).toEqual([['wifi-hk', ['hotspots']]]);
    expect(viewOf(wifiHk, 'cards').cards).toHaveLength(1);
    const hotspots = edition.figure('wifi-hk-hotspots', 'hotspots');
    expect(sum([hotspots, edition.figure('iam-smart-services', 'services')])).toMatchObject({ ok: false });
  });
});

describe('row 96: the lampposts', () => {
  const view = viewOf(smartLampposts, 'remainder');

  test('lampposts installed so far are never worked out', () => {
    const lampposts = exhibits.flatMap(everyFigure).filter(({ unit }) => unit === 'lampposts');
    expect(new Set(lampposts.map(({ id }) => id))).toEqual(
      new Set(['smart-lampposts-total', 'smart-lampposts-remaining']),
    );
    const derived = DERIVATION_IDS.map((id) => derive(edition, id)).filter(isDerived);
    expect(derived.map(({ unit }) => unit)).not.toContain('lampposts');
    expect('figure' in view.unknown).toBe(false);
  });

  test('300-odd lampposts are part of the about 400', () => {
    const [whole, open] = [view.whole.figure, view.open.figure];
    expect([whole.precision, open.precision]).toEqual(['about', 'n-odd']);
    expect(open.partOf).toContain(whole.id);
    expect(sum([whole, open])).toMatchObject({ ok: false, refusal: { reason: 'part-whole' } });
  });

  test.each(LOCALES)('the four lamppost districts are not administrative districts, said in %s', (locale) => {
    const { places, placesTitle } = viewOf(smartLampposts, 'remainder', locale);
    expect(places).toHaveLength(4);
    expect(places.filter((row) => 'figure' in row)).toEqual([]);
    expect(placesTitle).toMatch({ en: /not administrative/, tc: /並非行政分區/, sc: /并非行政分区/ }[locale]);
  });
});

describe('row 98: open data', () => {
  const view = viewOf(openData, 'cards');
  const [fresh, portal, spatial] = figuresOf(view);

  test('1,700 new and 5,000 in all are never stacked', () => {
    if (!fresh || !portal || !spatial) throw new Error('three counts');
    expect([fresh.value, portal.value, spatial.value]).toEqual([1700, 5000, 500]);
    expect(view.cards.map(({ counts }) => counts.length)).toEqual([1, 1, 1]);
    for (const pair of [
      [fresh, portal],
      [portal, spatial],
      [fresh, spatial],
    ])
      expect(sum(pair)).toMatchObject({ ok: false });
    expect(everyFigure(openData).filter(isDerived)).toEqual([]);
  });

  test('1,700 counts since 2019 and has no date', () => {
    expect(fresh).toMatchObject({ asOf: 'not-stated' });
    expect(view.cards[0]?.start).toMatchObject({ date: { kind: 'since', from: '2019-01-01' } });
    const dates = cardsLayout(view, 'full', 'en').cards.flatMap(({ counts }) => counts.map(({ date }) => date));
    expect(dates).toEqual(['date not stated', 'Dec 2022', 'date not stated']);
  });

  test.each(LOCALES)('the wrong portal address is never written in %s', (locale) => {
    for (const exhibit of [openData, digitalGovernmentSteps]) expect(said(exhibit, locale)).not.toMatch(/csd\.gov/);
  });
});

test.each(LOCALES)('row 99: the IT strategy has status words only, in %s', (locale) => {
  const view = viewOf(itStrategy, 'names', locale);
  const [programmes] = view.parts.flatMap(({ groups }) => groups);
  expect(programmes?.names).toHaveLength(5);
  for (const row of programmes?.names ?? []) expect('said' in row && row.said).toMatch(/^\D+$/);
  const printed = figuresOf(view).filter(({ origin }) => origin.kind === 'stated' && !origin.counted);
  expect(printed.map(({ id, value }) => [id, value])).toEqual([['government-data-centre-building', 1]]);
});

describe('row 100: digital inclusion', () => {
  test('the cut end of the document is shown', () => {
    const { cut, rows } = viewOf(digitalInclusion, 'steps');
    expect(cut?.said).toMatch(/middle of a word/);
    expect(rows.at(-1)).toBe(cut);
  });

  test('steps stand as they are dated: a year, since, a financial year, a month', () => {
    const steps = viewOf(digitalInclusion, 'steps').lanes.flatMap((lane) => lane.steps);
    expect(steps.map(({ date }) => `${date.kind} ${date.from.slice(0, 7)}`)).toEqual([
      'year 2011-01',
      'since 2018-01',
      'since 2014-01',
      'year 2017-01',
      'financial-year 2018-04',
      'month 2019-02',
      'month 2019-10',
    ]);
  });
});
