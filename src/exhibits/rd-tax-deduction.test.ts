import { expect, test } from 'vitest';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { plainSentence, type Sentence } from '#src/view/sentence.ts';
import rdTaxDeduction from './rd-tax-deduction.ts';

const wordsOf = (text: Sentence) => text.filter((part) => typeof part === 'string').join('');

const edition = indexEdition(readEdition('2023'));

function composed(locale: Locale, spend?: string) {
  const answer = rdTaxDeduction.compose(edition, locale, spend);
  if (!('view' in answer) || answer.view.kind !== 'slopes') throw new Error('no slopes');
  return { ...answer, view: answer.view };
}

test.each([
  ['0', 0],
  ['2000000', 6_000_000],
  ['2000001', 6_000_002],
  ['5000000', 12_000_000],
])('row 93: the point for %s stands at %d, derived, the rest of the rows as printed', (spend, deduction) => {
  const { rows } = composed('en', spend).view;
  expect(rows[4].figure).toMatchObject({ value: deduction, origin: { kind: 'derived' } });
  expect([rows[0], rows[1], rows[2]].map(({ figure }) => [figure.value, figure.origin.kind])).toEqual([
    [2_000_000, 'stated'],
    [300, 'stated'],
    [200, 'stated'],
  ]);
});

test('row 93: it says that it is no tax advice and no refund, in each language', () => {
  const said = LOCALES.map((locale) => wordsOf(composed(locale).caution));
  expect(said).toEqual([
    expect.stringMatching(/not a refund.*Not tax advice/),
    expect.stringMatching(/並非退款.*不是稅務意見/),
    expect.stringMatching(/并非退款.*不是税务意见/),
  ]);
});

test('without a spend it takes the first one', () => {
  expect(composed('tc').view.spend.value).toBe(Number(rdTaxDeduction.parameter?.initial));
  expect(composed('tc', '').view.spend.value).toBe(5_000_000);
});

test('the picture is described with its result', () => {
  expect(plainSentence(composed('en', '2000001').description, 'en')).toContain('HK$6,000,002 deducted');
});
