import { describe, expect, test } from 'vitest';
import { indexEdition } from '#src/facts/edition.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { compare } from './arithmetic.ts';
import { inTheWay } from './in-the-way.ts';
import { ratioOf } from './ratio-of.ts';
import { sayRefusal } from './refusal-words.ts';
import type { Reason } from './refusals.ts';

const edition = indexEdition(readEdition('2023'));
const money = edition.figures.filter(({ unit }) => unit === 'HKD' || unit === 'HKD/month');

const SIGNS: Readonly<Record<string, Reason | 'compared'>> = {
  '=': 'compared',
  u: 'unit',
  n: 'nature',
  p: 'part-whole',
  d: 'as-of',
  '?': 'as-of-not-stated',
};

/**
 * What the document bears, read from it and not from the code: a row gives its figure against each figure above it.
 * Two injections, the two parts of the ten billion and the three allowances are alike; a part is in its whole; of one
 * kind but of October, of November, of end November or of no stated date are four approvals and Cyberport's allocation.
 */
const TABLE = `
itf-initial-injection
itf-subsequent-injections           =
itf-approved-amount                 n n
hkstp-allocation                    n n n
hkstp-allocation-infrastructure     n n n p
hkstp-allocation-tenant-support     n n n p =
innohk-funding                      n n n n n n
cyberport-allocation                n n n ? ? ? n
rd-centres-project-cost             n n n n n n n n
rth-allowance-bachelor              u u u u u u u u u
rth-allowance-master                u u u u u u u u u =
rth-allowance-doctoral              u u u u u u u u u = =
rth-living-allowance-doctoral       u u u u u u u u u n n n
rttp-grant-total                    n n d n n n n n n u u u u
school-it-programmes-funding        n n ? n n n n n n u u u u ?
budget-2022-23-life-health-reserve  n n n n n n n n n u u u u n n
skl-cnerc-funding-cap               n n n n n n n n n u u u u n n n
tcfs-funding                        n n p n n n n n n u u u u ? ? n n
rd-tax-first-tier-limit             n n n n n n n n n u u u u n n n n n
`;

const lines = TABLE.trim()
  .split('\n')
  .map((line) => line.split(/\s+/));
const ids = lines.map(([id = '']) => id);
const pairs = lines.flatMap(([id = '', ...signs]) =>
  signs.map((sign, at): readonly [string, string, Reason | 'compared'] => [ids[at] ?? '', id, SIGNS[sign] ?? 'unit']),
);

function figure(id: string) {
  const found = money.find((one) => one.id === id);
  if (!found) throw new RangeError(`no figure ${id}`);
  return found;
}

test('the table has a row for every money figure, and a sign for every pair', () => {
  expect(ids).toEqual(money.map(({ id }) => id));
  expect(lines.map(([, ...signs]) => signs.length)).toEqual(ids.map((_, at) => at));
  expect(lines.flatMap(([, ...signs]) => signs).filter((sign) => !(sign in SIGNS))).toEqual([]);
});

test.each(pairs)('%s and %s: %s', (a, b, expected) => {
  for (const asked of [
    [figure(a), figure(b)],
    [figure(b), figure(a)],
  ]) {
    const answer = compare(asked);
    expect(answer.ok ? 'compared' : answer.refusal.reason).toBe(expected);
    if (answer.ok) continue;
    for (const locale of LOCALES) {
      const sentence = sayRefusal(answer.refusal, locale, edition);
      for (const one of asked) expect(sentence).toContain(one.label[locale]);
    }
  }
});

test('of all pairs, few may be compared', () => {
  const count = (reason: Reason | 'compared') => pairs.filter(([, , expected]) => expected === reason).length;
  expect(pairs).toHaveLength((19 * 18) / 2);
  expect(Object.fromEntries(Object.values(SIGNS).map((reason) => [reason, count(reason)]))).toEqual({
    compared: 5,
    unit: 60,
    nature: 95,
    'part-whole': 3,
    'as-of': 1,
    'as-of-not-stated': 7,
  });
});

test('November and end November are not said to differ, only not to be known as one date', () => {
  const answer = compare([figure('rttp-grant-total'), figure('tcfs-funding')]);
  if (answer.ok) throw new Error('compared');
  expect(sayRefusal(answer.refusal, 'en', edition)).toContain('are of the same date (end Nov 2022; Nov 2022)');
});

test('an allocation made in a year is not called undated', () => {
  const answer = compare([figure('cyberport-allocation'), figure('hkstp-allocation')]);
  if (answer.ok) throw new Error('compared');
  expect(sayRefusal(answer.refusal, 'tc', edition)).toContain('（2018年；文件未載日期）');
});

describe('what stands in the way', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['the unlike one of three', ['itf-initial-injection', 'itf-approved-amount', 'itf-subsequent-injections'], ['1']],
    ['either of two', ['itf-initial-injection', 'itf-approved-amount'], []],
    [
      'no single one of four kinds',
      ['itf-initial-injection', 'innohk-funding', 'tcfs-funding', 'cyberport-allocation'],
      [],
    ],
    [
      'the whole of its two parts',
      ['hkstp-allocation-infrastructure', 'hkstp-allocation', 'hkstp-allocation-tenant-support'],
      ['1'],
    ],
  ])('is %s', (_, asked, at) => {
    expect(inTheWay(asked.map(figure)).map(({ id }) => String(asked.indexOf(id)))).toEqual(at);
  });
});

describe('a ratio', () => {
  test('is had of two allowances, whichever comes first', () => {
    const [bachelor, doctoral] = [figure('rth-allowance-bachelor'), figure('rth-allowance-doctoral')];
    expect(ratioOf(edition, [doctoral, bachelor])?.id).toBe('derived:rth-doctoral-to-bachelor');
    expect(ratioOf(edition, [bachelor, doctoral])?.value).toBe(1.75);
  });

  test('is not made up for other pairs, nor for three figures', () => {
    const pair = ['hkstp-allocation-infrastructure', 'hkstp-allocation-tenant-support'].map(figure);
    const three = ['rth-allowance-bachelor', 'rth-allowance-master', 'rth-allowance-doctoral'].map(figure);
    expect([pair, three, []].map((asked) => ratioOf(edition, asked))).toEqual([null, null, null]);
  });
});
