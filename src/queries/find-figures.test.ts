import { describe, expect, test } from 'vitest';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import { sayFigure, SIGNS } from '#src/facts/words.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { DERIVATION_IDS } from './derivations.ts';
import { FIGURE_ORDERS, findRows, matchingIds, type FigureOrder } from './find-figures.ts';
import {
  FIGURE_FACETS,
  figureOptions,
  isFigureChoice,
  KIND_CHOICES,
  readFigureChoices,
  type KindChoice,
} from './figure-facets.ts';
import { figureRows } from './figure-rows.ts';
import { HAN_FORMS } from './han.ts';

const data = readEdition('2023');
const edition = indexEdition(data);
const rows = figureRows(edition);

interface Asked {
  readonly only?: string;
  readonly text?: string;
  readonly order?: FigureOrder;
  readonly kind?: KindChoice;
}

const ask = ({ only, text, order = 'document', kind = 'numbers' }: Asked) =>
  findRows(rows, {
    choices: readFigureChoices(only?.split(','), kind),
    order,
    locale: 'en',
    matching: text === undefined ? null : matchingIds(edition, HAN_FORMS, text),
  });
const idsOf = (asked: Asked) => ask(asked).rows.map(({ id }) => id);

describe('the table holds everything', () => {
  test('every statement and every derived figure once, each under a kind of its own', () => {
    const kinds = (['printed', 'counted', 'derived', 'dates', 'statements'] as const).map((kind) => idsOf({ kind }));
    expect(kinds.map(({ length }) => length)).toEqual([83, 29, DERIVATION_IDS.length, 60, 14]);
    const facts = data.facts.map(({ id }) => id);
    expect(facts).toHaveLength(186);
    expect(new Set(kinds.flat())).toEqual(new Set([...facts, ...DERIVATION_IDS.map((id) => `derived:${id}`)]));
  });

  test('no choice shows more than two hundred rows', () => {
    expect(KIND_CHOICES.filter((kind) => ask({ kind }).rows.length > 200)).toEqual([]);
  });

  test('what is not shown is counted, so that nothing is left unsaid', () => {
    for (const kind of KIND_CHOICES) {
      const { rows: shown, elsewhere } = ask({ kind });
      expect(shown.length + elsewhere.reduce((all, { count }) => all + count, 0)).toBe(rows.length);
    }
    expect(ask({ text: 'Established' }).elsewhere.map(({ kind }) => kind)).toContain('date');
  });

  test('a derived figure stands after the last of its inputs', () => {
    const ids = idsOf({ kind: 'with-derived' });
    expect(ids.indexOf('derived:rd-share-of-projects')).toBeGreaterThan(ids.indexOf('itf-rd-projects'));
    expect(ids.indexOf('derived:rd-share-of-projects')).toBeLessThan(
      ids.indexOf('itf-rd-share-electrical-and-electronics'),
    );
  });
});

describe('traps', () => {
  test('29 figures are hedged, 32 with the caps, and each wears its sign in the table in three languages', () => {
    const numbers = ask({}).rows.flatMap(({ figure }) => (figure ? [figure] : []));
    const hedged = numbers.filter(({ precision }) => ['about', 'over', 'n-odd', 'nearly'].includes(precision));
    const capped = numbers.filter(({ precision }) => precision === 'up-to' || precision === 'cap');
    expect([hedged.length, hedged.length + capped.length]).toEqual([29, 32]);
    const bare = [...hedged, ...capped].flatMap((figure) =>
      LOCALES.filter((locale) => {
        const signs = [...SIGNS[locale][figure.precision], '最長', '最长'].filter((sign) => sign !== '');
        const hedge = sayFigure(figure, locale).parts.find(({ kind }) => kind === 'hedge')?.text;
        return hedge === undefined || !signs.includes(hedge);
      }).map((locale) => `${figure.id} ${locale}`),
    );
    expect(bare).toEqual([]);
  });

  test('counted numbers are never shown as printed', () => {
    const printed = ask({ only: 'kind:printed' }).rows;
    expect(printed.filter(({ fact }) => !fact?.stated)).toEqual([]);
    expect(ask({ only: 'kind:counted' }).rows.filter(({ fact }) => fact?.stated !== false)).toEqual([]);
  });

  test('the four HK$10 billion are four rows and have no total', () => {
    const same = rows.filter(({ figure }) => figure?.unit === 'HKD' && figure.value === 10_000_000_000);
    expect(same.map(({ id }) => id)).toEqual([
      'hkstp-allocation',
      'innohk-funding',
      'rd-centres-project-cost',
      'budget-2022-23-life-health-reserve',
    ]);
    expect(rows.filter(({ figure }) => figure?.value === 40_000_000_000).map(({ id }) => id)).toEqual([
      'itf-subsequent-injections',
    ]);
  });

  test('the two HK$300 million are two rows', () => {
    const same = rows.filter(({ figure }) => figure?.unit === 'HKD' && figure.value === 300_000_000);
    expect(same.map(({ id }) => id)).toEqual(['cyberport-allocation', 'school-it-programmes-funding']);
  });

  test('as-of months are never merged: the end of a month is not the month', () => {
    const [end, month] = [idsOf({ only: 'as-of:end-2022-11' }), idsOf({ only: 'as-of:2022-11' })];
    expect([end.length, month.length]).toEqual([6, 2]);
    expect(end.filter((id) => month.includes(id))).toEqual([]);
    const dates = figureOptions(rows, 'as-of', readFigureChoices(undefined, 'numbers'));
    expect(dates.map(({ choice, count }) => [choice, count])).toEqual([
      ['end-2022-10', 8],
      ['2022-11', 2],
      ['end-2022-11', 6],
      ['2022-12', 5],
      ['event', 17],
      ['not-stated', 74],
    ]);
  });

  test('a planned figure says so', () => {
    const ahead = [...idsOf({ only: 'status:planned' }), ...idsOf({ only: 'status:announced' })];
    expect(ahead).toHaveLength(12);
    expect(ahead.filter((id) => !['planned', 'announced'].includes(edition.fact(id).status))).toEqual([]);
  });
});

describe('orders', () => {
  test('values are ranked within their unit only', () => {
    const ranked = ask({ order: 'value' }).rows.flatMap(({ figure }) => (figure ? [figure] : []));
    const units = ranked.map(({ unit }) => unit);
    expect(units.filter((unit, at) => units[at - 1] !== unit)).toHaveLength(new Set(units).size);
    const climbs = ranked.filter(({ unit, value }, at) => {
      const before = ranked[at - 1];
      return before?.unit === unit && before.value < value;
    });
    expect(climbs).toEqual([]);
  });

  test('“at the earliest” and “every April” are no dates, and come last', () => {
    const dates = ask({ kind: 'dates', order: 'date' }).rows.map(({ fact }) => fact?.event?.kind);
    expect(new Set(dates.slice(-2))).toEqual(new Set(['earliest', 'every-year']));
  });

  test('an order drops and doubles nothing', () => {
    const all = new Set(idsOf({}));
    for (const order of FIGURE_ORDERS) {
      const ids = idsOf({ order });
      expect([new Set(ids), ids.length]).toEqual([all, all.size]);
    }
  });
});

describe('words and choices', () => {
  test.each([
    ['InnoPark', '創新園', '创新园'],
    ['Cyberport', '數碼港', '数码港'],
    ['Research Talent Hub', '研究人才庫', '研究人才库'],
    ['Innovation and Technology Fund', '創新及科技基金', '创新及科技基金'],
  ])('%s, %s and %s find the same rows', (en, tc, sc) => {
    const found = [en, tc, sc].map((text) => idsOf({ text }));
    expect(found[0]?.length).toBeGreaterThan(0);
    expect([found[1], found[2]]).toEqual([found[0], found[0]]);
  });

  test.each([
    ['31.8', 'itf-approved-amount'],
    ['318億', 'itf-approved-amount'],
    ['318亿', 'itf-approved-amount'],
    ['39 217', 'itf-approved-projects'],
    ['39,217', 'itf-approved-projects'],
  ])('%s finds %s', (text, id) => {
    expect(idsOf({ text })).toContain(id);
  });

  test('every option leaves as many rows as it says, and is a valid choice', () => {
    for (const facet of FIGURE_FACETS) {
      for (const { choice, count } of figureOptions(rows, facet, readFigureChoices(undefined, 'numbers'))) {
        expect([`${facet}:${choice}`, idsOf({ only: `${facet}:${choice}` }).length]).toEqual([
          `${facet}:${choice}`,
          count,
        ]);
        expect(isFigureChoice(rows, `${facet}:${choice}`)).toBe(true);
      }
    }
  });

  test.each(['unit:dollars', 'colour:red', 'kind:toString', 'section:', 'unit:', 'as-of:2022-10'])(
    '%s is no choice',
    (pair) => {
      expect(isFigureChoice(rows, pair)).toBe(false);
    },
  );
});
