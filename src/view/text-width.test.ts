import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelLines, textWidth } from './text-width.ts';

describe('a broken text', () => {
  test.each([
    ['support for tenants and incubatees', 120, ['support for', 'tenants and', 'incubatees']],
    ['其後多次注資，日期未載', 70, ['其後多次', '注資，日', '期未載']],
    ['約400億港元', 200, ['約400億港元']],
    ['', 100, []],
  ])('%j at %i px', (text, width, lines) => {
    expect(labelLines(text, 14, width)).toEqual(lines);
  });

  test('keeps every sign, and no line is wider than it may be unless it cannot be broken', () => {
    const words = fc.array(fc.constantFrom('funding', 'of', '（基金）', '注資，', '39,217', 'R&D', '億', '港元。'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 300 }), (parts, width) => {
        const text = parts.join(' ');
        const lines = labelLines(text, 14, width);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(lines.filter((line) => textWidth(line, 14) > width && /\s/.test(line))).toEqual([]);
      }),
    );
  });

  test('no line begins with a sign that closes', () => {
    expect(
      labelLines('注資，注資，注資，注資，', 14, 58).every((line) => !/^[，。、；：！？）」』》”’]/.test(line)),
    ).toBe(true);
  });
});
