import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amount, digits } from './format.ts';
import { LOCALES } from './locales.ts';
import { readAmount, type AmountFault } from './read-amount.ts';

test.each([
  ['0', 0],
  ['5000000', 5_000_000],
  ['5,000,000', 5_000_000],
  ['5 000 000', 5_000_000],
  ['5\u00a0000\u202f000', 5_000_000],
  ['５０００００００', 50_000_000],
  ['５，０００，０００', 5_000_000],
  ['　１２３　', 123],
  ['007', 7],
  ['HK$5,000,000', 5_000_000],
  ['$ 5m', 5_000_000],
  ['5 million', 5_000_000],
  ['5 MILLION', 5_000_000],
  ['1.5bn', 1_500_000_000],
  ['500萬', 5_000_000],
  ['500万', 5_000_000],
  ['500萬港元', 5_000_000],
  ['5百萬元', 5_000_000],
  ['1.1億', 110_000_000],
  ['1億2000萬', 120_000_000],
  ['1億2,000萬5', 120_000_005],
  ['3千', 3000],
  ['250k', 250_000],
  ['2000000.00', 2_000_000],
  ['-0', 0],
])('"%s" is %d dollars', (text, dollars) => {
  expect(readAmount(text)).toEqual({ ok: true, dollars });
});

test.each<[string, AmountFault]>([
  ['', 'empty'],
  ['   ', 'empty'],
  ['　', 'empty'],
  ['abc', 'not-a-number'],
  ['HK$', 'not-a-number'],
  ['五百萬', 'not-a-number'],
  ['1e400', 'not-a-number'],
  ['1e6', 'not-a-number'],
  ['Infinity', 'not-a-number'],
  ['NaN', 'not-a-number'],
  ['0x10', 'not-a-number'],
  ['1,00', 'not-a-number'],
  ['1,0000', 'not-a-number'],
  ['2,5', 'not-a-number'],
  ['1.000.000', 'not-a-number'],
  ['1..5', 'not-a-number'],
  ['.5', 'not-a-number'],
  ['5萬1億', 'not-a-number'],
  ['5 5萬', 'not-a-number'],
  ['10²', 'not-a-number'],
  ['٣', 'not-a-number'],
  ['+5', 'not-a-number'],
  ['5 toString', 'not-a-number'],
  ['5 constructor', 'not-a-number'],
  ['-1', 'negative'],
  ['−5,000', 'negative'],
  ['－５', 'negative'],
  ['-HK$5', 'negative'],
  ['HK$-5', 'negative'],
  ['1.5', 'cents'],
  ['2000000.50', 'cents'],
  ['0.00001萬', 'cents'],
])('"%s" is no amount: %s', (text, fault) => {
  expect(readAmount(text)).toEqual({ ok: false, fault });
});

test('reads back every amount the atlas writes, in each language', () => {
  fc.assert(
    fc.property(fc.nat(2_000_000_000), (dollars) => {
      expect(readAmount(digits(dollars))).toEqual({ ok: true, dollars });
      for (const locale of LOCALES) {
        const said = amount(dollars, locale);
        expect(readAmount(said.digits + said.scale)).toEqual({ ok: true, dollars });
      }
    }),
  );
});

test('takes any text and answers with whole dollars or a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const read = readAmount(text);
      expect(read.ok ? read.dollars >= 0 && Math.floor(read.dollars) === read.dollars : read.fault).toBeTruthy();
    }),
  );
});
