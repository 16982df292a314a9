import { describe, expect, test } from 'vitest';
import { numeralsIn } from './numerals.ts';

const ROWS: readonly (readonly [text: string, numbers: readonly number[]])[] = [
  ['39 217個', [39217]],
  ['20,000元', [20000]],
  ['在 2019 年 10 月', [2019, 10]],
  ['2022-23', [2022, 23]],
  ['318億元', [31_800_000_000]],
  ['2.11億', [211_000_000]],
  ['9.8億', [980_000_000]],
  ['200萬', [2_000_000]],
  ['（30%）', [30]],
  ['2:1', [2, 1]],
  ['十七項', [17]],
  ['二十人', [20]],
  ['十個', [10]],
  ['五所', [5]],
  ['四大', [4]],
  ['三個', [3]],
  ['兩年', [2]],
  ['五至十年', [5, 10]],
  ['一座', [1]],
  ['300多支', [300]],
  ['倍增', [2]],
  ['沒有數字', []],
];

describe('numbers of the document', () => {
  test.each(ROWS)('%s is read number by number', (text, numbers) => {
    expect(numeralsIn(text)).toEqual(numbers);
  });
});
