import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceLines, breakLines } from './line-breaks.ts';

/** Ten to a Han character, five to any other. */
const measure = (text: string) => Array.from(text).reduce((sum, one) => sum + (one > '\u2e80' ? 10 : 5), 0);

const text = fc
  .array(
    fc.constantFrom('研', '發', '，', '。', '「', '」', '（', '）', ' ', 'R&D ', '39,217', '個', '%', '…', 'a/b'),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join('').trim());

/** Words with at most one sign before and one after them, as sentences have them. */
const sensible = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '', '「', '（'),
      fc.constantFrom('研', '發', '究', 'it ', '42'),
      fc.constantFrom('', '', '，', '。', '」', '）', '…'),
    ),
    { minLength: 10, maxLength: 40 },
  )
  .map((words) => words.flat().join(''));

describe('lines of a text', () => {
  it('keep every character but the spaces at their ends', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 300 }), (written, width) => {
        expect(breakLines(written, { width: width, measure, cuts: true }).join('').replace(/\s/g, '')).toBe(
          written.replace(/\s/g, ''),
        );
      }),
    );
  });

  it('are never wider than asked', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 300 }), (written, width) => {
        for (const line of breakLines(written, { width: width, measure, cuts: true }))
          expect(measure(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('never start with closing punctuation nor end with an opening bracket', () => {
    fc.assert(
      fc.property(sensible, fc.integer({ min: 60, max: 200 }), (written, width) => {
        const lines = breakLines(written, { width: width, measure, cuts: true });
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。」）…]/);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[「（]$/);
      }),
    );
  });

  it('keep signs in their place even where a long piece is cut', () => {
    const written = '研研研研（研…it …it ）研研研';
    expect(
      breakLines(written, { width: 60, measure, cuts: true }).every((line) => !/^[，。」）…]|[「（]$/.test(line)),
    ).toBe(true);
  });

  it('keep a number with its measure word', () => {
    expect(breakLines('共有39,217個項目', { width: 55, measure })).toEqual(['共有', '39,217個項', '目']);
  });

  it('cut an address that is wider than the line', () => {
    expect(breakLines('http://localhost/en/', { width: 50, measure, cuts: true })).toEqual([
      'http://loc',
      'alhost/en/',
    ]);
  });

  it('of a headline are about even', () => {
    expect(breakLines('one two three four', { width: 70, measure, cuts: true })).toEqual(['one two three', 'four']);
    expect(balanceLines('one two three four', { width: 70, measure, cuts: true })).toEqual(['one two', 'three four']);
  });
});
