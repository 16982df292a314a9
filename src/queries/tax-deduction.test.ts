import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexEdition } from '#src/facts/edition.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { sayRefusal } from './refusal-words.ts';
import { findTaxFigure, isSpend, MOST_SPEND, taxDeduction, taxWorking } from './tax-deduction.ts';

const edition = indexEdition(readEdition('2023'));

function deducted(spend: number): number {
  const answer = taxDeduction(edition, spend);
  if (!answer.ok) throw new RangeError(answer.refusal.reason);
  return answer.value.value;
}

test.each([
  [0, 0],
  [1, 3],
  [1_000_000, 3_000_000],
  [2_000_000, 6_000_000],
  [2_000_001, 6_000_002],
  [5_000_000, 12_000_000],
])('spending %i deducts %i', (spend, expected) => {
  expect(deducted(spend)).toBe(expected);
});

test('any spending deducts what the two rates give, worked out a second way', () => {
  fc.assert(fc.property(fc.nat(1_000_000_000), (spend) => deducted(spend) === spend * 2 + Math.min(spend, 2_000_000)));
});

test.each([-1, NaN, Infinity, -Infinity])('%d is no spending', (spend) => {
  const answer = taxDeduction(edition, spend);
  expect(answer).toMatchObject({ ok: false, refusal: { reason: 'no-amount' } });
  const sentences = answer.ok ? [] : LOCALES.map((locale) => sayRefusal(answer.refusal, locale));
  expect(sentences.filter((sentence) => /^\D+[.。]$/.test(sentence))).toHaveLength(LOCALES.length);
});

/** The rule in whole cents of whole dollars, dollar by dollar where it turns; no floating point anywhere. */
function byIntegers(spend: bigint): bigint {
  let cents = 0n;
  const turn = 2_000_000n;
  const low = spend < turn ? spend : turn;
  cents += low * 300n;
  if (spend > turn) cents += (spend - turn) * 200n;
  return cents / 100n;
}

const working = (spend: number) => {
  const worked = taxWorking(edition, spend);
  if (!worked.ok) throw new RangeError(worked.refusal.reason);
  return worked.value;
};

test('row 93: exact at 0, 2,000,000, 2,000,001 and 5,000,000, and at any spend to the dollar', () => {
  const edges = [0, 1_999_999, 2_000_000, 2_000_001, 5_000_000, MOST_SPEND - 1, MOST_SPEND];
  for (const spend of edges) expect(BigInt(deducted(spend)), `${spend}`).toBe(byIntegers(BigInt(spend)));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: MOST_SPEND }), (spend) => {
      expect(BigInt(deducted(spend))).toBe(byIntegers(BigInt(spend)));
    }),
  );
});

test('the steps add up: two parts of the spending, two parts of the deduction', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: MOST_SPEND }), (spend) => {
      const { first, rest, total } = working(spend);
      expect(first.spending.value + rest.spending.value).toBe(spend);
      expect(first.deduction.value + rest.deduction.value).toBe(total.value);
      expect(first.spending.value).toBeLessThanOrEqual(2_000_000);
    }),
  );
});

test('every step is found by its id, and nothing else is', () => {
  const { spending, first, rest, total } = working(2_000_001);
  const steps = [spending, first.spending, first.deduction, rest.spending, rest.deduction, total];
  expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
  for (const step of steps) expect(findTaxFigure(edition, step.id)).toEqual(step);
  for (const id of ['derived:tax-deduction', 'derived:tax-deduction:01', 'derived:tax-deduction:-1'])
    expect(findTaxFigure(edition, id)).toBeNull();
  expect(findTaxFigure(edition, `${total.id}:other`)).toBeNull();
});

test.each(['', '00', '05', '-1', '1.5', '1e3', '100000000001', '１', ' 1', 'x'])(
  '"%s" is no spend in an address',
  (text) => {
    expect(isSpend(text)).toBe(false);
  },
);

test.each(['0', '1', '2000001', '100000000000'])('"%s" is a spend in an address', (text) => {
  expect(isSpend(text)).toBe(true);
});
