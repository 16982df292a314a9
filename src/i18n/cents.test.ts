import { expect, test } from 'vitest';
import { sayCents } from './cents.ts';

test.each([
  [0, 'HK$0', '0港元'],
  [5, 'HK$0.05', '0.05港元'],
  [123_450, 'HK$1,234.50', '1,234.50港元'],
  [9_007_199_254_740_991, 'HK$90,071,992,547,409.91', '90,071,992,547,409.91港元'],
])('%d cents are said to the cent', (cents, en, tc) => {
  expect(sayCents(cents, 'en')).toBe(en);
  expect(sayCents(cents, 'tc')).toBe(tc);
});
