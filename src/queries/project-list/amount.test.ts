import { expect, test } from 'vitest';
import { readAmount, type WrittenAmount } from './amount.ts';

function read(text: string) {
  const amount: WrittenAmount = { mantissa: 0, decimals: 0 };
  const bytes = new TextEncoder().encode(text);
  return readAmount(bytes, 0, bytes.length, amount) ?? [amount.mantissa, amount.decimals];
}

test.each([
  ['2.798', [2798, 3]],
  [' 1,234.50 ', [12345, 1]],
  ['$0.10', [1, 1]],
  ['HK$12', [12, 0]],
  ['0', [0, 0]],
  ['1.00000000', [1, 0]],
  ['10.00000001', [1_000_000_001, 8]],
  ['', 'empty'],
  ['  ', 'empty'],
  ['-', 'empty'],
  ['-1', 'amount-negative'],
  ['1.123456789', 'amount-too-fine'],
  ['9999999999999999', 'amount-too-large'],
  ['1,23', 'amount-not-a-number'],
  ['12,34.5', 'amount-not-a-number'],
  ['1.2.3', 'amount-not-a-number'],
  ['.5', 'amount-not-a-number'],
  ['1e3', 'amount-not-a-number'],
  ['$', 'amount-not-a-number'],
  ['(5)', 'amount-not-a-number'],
  ['N/A', 'amount-not-a-number'],
  ['１２', 'amount-not-a-number'],
])('%j is %j', (text, amount) => {
  expect(read(text)).toEqual(amount);
});
