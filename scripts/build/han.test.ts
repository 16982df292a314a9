import { describe, expect, test } from 'vitest';
import { hanForms, hanFormsOfAtlas } from './han.ts';

const pairsOf = (forms: string) => new Map(forms.match(/../gu)?.map((pair) => [pair.charAt(0), pair.charAt(1)]));

describe('the table of Han forms', () => {
  test('takes every way to write a character of the texts to one, and nothing else', () => {
    expect(pairsOf(hanForms('衞生'))).toEqual(
      new Map([
        ['衛', '卫'],
        ['衞', '卫'],
      ]),
    );
    expect(pairsOf(hanForms('里'))).toEqual(
      new Map([
        ['裏', '里'],
        ['裡', '里'],
      ]),
    );
    expect([...pairsOf(hanForms('台'))].map(([form]) => form)).toContain('臺');
    expect(hanForms('Funding')).toBe('');
  });

  test('of the atlas needs only one step', () => {
    const pairs = pairsOf(hanFormsOfAtlas());
    expect(pairs.size).toBeGreaterThan(300);
    expect([...pairs.values()].filter((form) => pairs.has(form))).toEqual([]);
  });
});
