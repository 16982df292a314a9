import { describe, expect, test } from 'vitest';
import { LOCALES } from '#src/i18n/locales.ts';
import type { AsOf, EventDate } from './dates.ts';
import type { Figure } from './figure.ts';
import { sampleFigure } from './sample-figure.ts';
import { sayAsOf, sayEventDate, spellAsOf } from './date-words.ts';
import { sayRange, sayWithUnit, spell } from './spoken.ts';
import { sayFigure, sayInFull } from './words.ts';

type Row = readonly [traits: Partial<Figure>, en: string, tc: string, sc: string];

const money = (value: number, traits: Partial<Figure> = {}): Partial<Figure> => ({ value, unit: 'HKD', ...traits });
const count = (value: number, precision: Figure['precision'] = 'exact'): Partial<Figure> => ({ value, precision });
const monthly = (value: number, traits: Partial<Figure> = {}): Partial<Figure> => ({
  value,
  unit: 'HKD/month',
  ...traits,
});
const percent = (value: number, precision: Figure['precision'] = 'exact'): Partial<Figure> => ({
  value,
  precision,
  unit: 'percent',
});

const BARE: readonly Row[] = [
  [money(31_800_000_000), 'HK$31.8 billion', '318億港元', '318亿港元'],
  [money(40_000_000_000, { precision: 'about' }), '≈ HK$40 billion', '約400億港元', '约400亿港元'],
  [money(5_000_000_000), 'HK$5 billion', '50億港元', '50亿港元'],
  [money(211_000_000, { precision: 'about' }), '≈ HK$211 million', '約2.11億港元', '约2.11亿港元'],
  [money(980_000_000), 'HK$980 million', '9.8億港元', '9.8亿港元'],
  [money(300_000_000, { precision: 'over' }), 'HK$300 million+', '逾3億港元', '逾3亿港元'],
  [money(440_000_000, { precision: 'cap' }), '≤ HK$440 million', '上限4.4億港元', '上限4.4亿港元'],
  [money(2_000_000), 'HK$2 million', '200萬港元', '200万港元'],
  [money(811_000), 'HK$811,000', '811,000港元', '811,000港元'],
  [money(12_345_678), 'HK$12,345,678', '12,345,678港元', '12,345,678港元'],
  [money(999_999_999), 'HK$999,999,999', '999,999,999港元', '999,999,999港元'],
  [money(1_000_000_000), 'HK$1 billion', '10億港元', '10亿港元'],
  [monthly(20_000), 'HK$20,000 a month', '每月20,000港元', '每月20,000港元'],
  [monthly(35_000, { precision: 'about' }), '≈ HK$35,000 a month', '每月約35,000港元', '每月约35,000港元'],
  [count(39_217), '39,217', '39,217', '39,217'],
  [count(40), '40', '40', '40'],
  [count(1_000_000), '1,000,000', '1,000,000', '1,000,000'],
  [count(10_200, 'about'), '≈ 10,200', '約10,200', '约10,200'],
  [count(46_400, 'over'), '46,400+', '逾46,400', '逾46,400'],
  [count(30, 'n-odd'), '30-odd', '30多', '30多'],
  [count(20, 'nearly'), '< 20', '接近20', '接近20'],
  [count(4, 'up-to'), '≤ 4', '最多4', '最多4'],
  [count(4, 'at-least'), 'at least 4', '至少4', '至少4'],
  [percent(30), '30%', '30%', '30%'],
  [percent(13.5), '13.5%', '13.5%', '13.5%'],
  [percent(0.1 + 0.2), '0.3%', '0.3%', '0.3%'],
  [percent(10, 'about'), '≈ 10%', '約10%', '约10%'],
  [{ value: 22, unit: 'hectares' }, '22 ha', '22公頃', '22公顷'],
  [{ value: 2, unit: 'ratio', nature: 'ratio' }, '2:1', '2:1', '2:1'],
  [{ value: 2, unit: 'ratio', nature: 'change-rate' }, '2 times', '2倍', '2倍'],
  [{ value: 9.9, unit: 'times', precision: 'about' }, '≈ 9.9 times', '約9.9倍', '约9.9倍'],
  [{ value: 5, unit: 'years' }, '5 years', '5年', '5年'],
  [{ value: 3, unit: 'years', precision: 'up-to' }, '≤ 3 years', '最長3年', '最长3年'],
  [{ value: 1, unit: 'months' }, '1 month', '1個月', '1个月'],
  [{ value: 20, unit: 'years', precision: 'nearly' }, '< 20 years', '接近20年', '接近20年'],
];

const WITH_UNIT: readonly Row[] = [
  [count(39_217), '39,217 projects', '39,217個項目', '39,217个项目'],
  [count(1), '1 project', '1個項目', '1个项目'],
  [{ value: 46_400, unit: 'hotspots', precision: 'over' }, '46,400+ hotspots', '逾46,400個熱點', '逾46,400个热点'],
  [{ value: 30, unit: 'institutions', precision: 'n-odd' }, '30-odd institutions', '30多間機構', '30多家机构'],
  [{ value: 21_000, unit: 'person-times', precision: 'about' }, '≈ 21,000 attendances', '約21,000人次', '约21,000人次'],
  [{ value: 28, unit: 'labs' }, '28 laboratories', '28所實驗室', '28家实验室'],
  [{ value: 4, unit: 'people', precision: 'up-to' }, '≤ 4 people', '最多4人', '最多4人'],
  [money(31_800_000_000), 'HK$31.8 billion', '318億港元', '318亿港元'],
  [percent(30), '30%', '30%', '30%'],
  [{ value: 22, unit: 'hectares' }, '22 hectares', '22公頃', '22公顷'],
  [{ value: 2, unit: 'ratio', nature: 'ratio' }, '2:1', '2:1', '2:1'],
];

describe('a figure', () => {
  test.each(BARE)('%o is said as %s', (traits, en, tc, sc) => {
    const figure = sampleFigure(traits);
    expect(LOCALES.map((locale) => sayFigure(figure, locale).text)).toEqual([en, tc, sc]);
  });

  test.each(WITH_UNIT)('%o is said with its noun as %s', (traits, en, tc, sc) => {
    const figure = sampleFigure(traits);
    expect(LOCALES.map((locale) => sayWithUnit(figure, locale).text)).toEqual([en, tc, sc]);
  });

  test('keeps hedge, digits and unit apart so that each can be set in its own type', () => {
    const about = sampleFigure(money(40_000_000_000, { precision: 'about' }));
    expect(sayFigure(about, 'tc').parts).toEqual([
      { kind: 'hedge', text: '約' },
      { kind: 'digits', text: '400' },
      { kind: 'affix', text: '億' },
      { kind: 'affix', text: '港元' },
    ]);
  });

  test('that stands for a dated event says its date', () => {
    const event: EventDate = { kind: 'month', from: '2001-05-01', to: '2001-05-31' };
    const founded = sampleFigure({ value: 2001, unit: 'years', nature: 'event', event });
    expect(sayFigure(founded, 'en').text).toBe('May 2001');
    expect(sayWithUnit(founded, 'tc').text).toBe('2001年5月');
  });

  test('says the bounds that rounding leaves open', () => {
    const mean = sampleFigure(money(811_000, { range: [809_600, 812_100] }));
    expect(LOCALES.map((locale) => sayRange(mean, locale))).toEqual([
      'HK$809,600 to HK$812,100',
      '809,600港元至812,100港元',
      '809,600港元至812,100港元',
    ]);
    expect(sayRange(sampleFigure(), 'en')).toBe('');
  });
});

const NOV_END: AsOf = { kind: 'month-end', month: '2022-11' };
const NOV: AsOf = { kind: 'month', month: '2022-11' };

describe('the cut-off of a figure', () => {
  test.each([
    [{ kind: 'month-end', month: '2022-10' }, 'end Oct 2022', '2022年10月底', '2022年10月底'],
    [NOV, 'Nov 2022', '2022年11月', '2022年11月'],
    ['not-stated', 'date not stated', '文件未載日期', '文件未载日期'],
  ] as const satisfies readonly (readonly [AsOf, string, string, string])[])('%o is said as %s', (asOf, en, tc, sc) => {
    expect(LOCALES.map((locale) => sayAsOf(asOf, locale))).toEqual([en, tc, sc]);
  });

  test('is spelled without abbreviation in a sentence', () => {
    expect(LOCALES.map((locale) => spellAsOf(NOV_END, locale))).toEqual([
      'as at end November 2022',
      '截至2022年11月底',
      '截至2022年11月底',
    ]);
    expect(spellAsOf(NOV, 'en')).toBe('as at November 2022');
  });
});

const year = (of: number) => ({ from: `${of}-01-01`, to: `${of}-12-31` });

const DATES: readonly (readonly [EventDate, string, string, string])[] = [
  [{ kind: 'day', from: '2022-12-29', to: '2022-12-29' }, '29 December 2022', '2022年12月29日', '2022年12月29日'],
  [{ kind: 'month', from: '2018-06-01', to: '2018-06-30' }, 'June 2018', '2018年6月', '2018年6月'],
  [{ kind: 'half-year', from: '2023-01-01', to: '2023-06-30' }, 'first half of 2023', '2023年上半年', '2023年上半年'],
  [{ kind: 'half-year', from: '2023-07-01', to: '2023-12-31' }, 'second half of 2023', '2023年下半年', '2023年下半年'],
  [{ kind: 'year', ...year(2018) }, '2018', '2018年', '2018年'],
  [{ kind: 'financial-year', from: '2018-04-01', to: '2019-03-31' }, '2018–19', '2018-19年度', '2018-19年度'],
  [{ kind: 'financial-year', from: '1999-04-01', to: '2000-03-31' }, '1999–00', '1999-00年度', '1999-00年度'],
  [{ kind: 'year-end', from: '2023-12-01', to: '2023-12-31' }, 'end of 2023', '2023年年底', '2023年年底'],
  [
    { kind: 'phased-from-year-end', from: '2024-12-01', to: '2024-12-31' },
    'in phases from end 2024',
    '2024年年底起分階段',
    '2024年年底起分阶段',
  ],
  [{ kind: 'since', ...year(2014) }, 'since 2014', '自2014年起', '自2014年起'],
  [{ kind: 'since', from: '2014-02-01', to: '2014-02-28' }, 'since February 2014', '自2014年2月起', '自2014年2月起'],
  [{ kind: 'earliest', from: '2025-01-01' }, '2025 at the earliest', '最快2025年', '最快2025年'],
  [{ kind: 'every-year', month: 4 }, 'every April', '每年4月', '每年4月'],
];

describe('the date of an event', () => {
  test.each(DATES)('%o is said as vaguely as it is given: %s', (date, en, tc, sc) => {
    expect(LOCALES.map((locale) => sayEventDate(date, locale))).toEqual([en, tc, sc]);
  });
});

const POSTS: Partial<Figure> = { value: 10_200, unit: 'posts', precision: 'about', asOf: NOV_END };
const listed = { ...sampleFigure().origin, counted: true } as Figure['origin'];

const SPELLED: readonly Row[] = [
  [
    POSTS,
    'about 10,200 posts, as at end November 2022',
    '約10,200個職位，截至2022年11月底',
    '约10,200个岗位，截至2022年11月底',
  ],
  [
    monthly(20_000, { status: 'planned', event: { kind: 'month', from: '2023-04-01', to: '2023-04-30' } }),
    'HK$20,000 a month, April 2023, planned when the document was written',
    '每月20,000港元，2023年4月，撰文時仍屬計劃',
    '每月20,000港元，2023年4月，撰文时仍属计划',
  ],
  [
    money(440_000_000, { precision: 'cap' }),
    'no more than HK$440 million, date not stated',
    '上限4.4億港元，文件未載日期',
    '上限4.4亿港元，文件未载日期',
  ],
  [
    { value: 4, unit: 'facilities', precision: 'at-least', origin: listed },
    'at least 4 facilities, date not stated, counted from a list',
    '至少4項設施，文件未載日期，按清單點算',
    '至少4项设施，文件未载日期，按清单清点',
  ],
  [
    {
      value: 1584,
      precision: 'about',
      range: [1558, 1610],
      asOf: NOV,
      origin: { kind: 'derived', formula: { en: 'a', tc: 'b', sc: 'c' }, from: [] },
    },
    'about 1,584 projects, range 1,558 to 1,610, as at November 2022, worked out here',
    '約1,584個項目，範圍為1,558至1,610，截至2022年11月，由本圖集推算',
    '约1,584个项目，范围为1,558至1,610，截至2022年11月，由本图集推算',
  ],
  [
    { value: 3, unit: 'years', precision: 'up-to' },
    'up to 3 years, date not stated',
    '最長3年，文件未載日期',
    '最长3年，文件未载日期',
  ],
];

describe('a figure spelled for the ear', () => {
  test.each(SPELLED)('%o: %s', (traits, en, tc, sc) => {
    const figure = sampleFigure(traits);
    expect(LOCALES.map((locale) => spell(figure, locale))).toEqual([en, tc, sc]);
  });
});

test('money in full has every digit and no scale word, and keeps its hedge', () => {
  const figure = sampleFigure(money(12_000_000, { precision: 'about' }));
  expect(LOCALES.map((locale) => sayInFull(figure, locale).text)).toEqual([
    '≈ HK$12,000,000',
    '約12,000,000港元',
    '约12,000,000港元',
  ]);
});
