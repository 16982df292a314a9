import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeTex, toBibtex, toCsl, type Reference } from './bibliography.ts';

const reference: Reference = {
  key: 'hk-it-atlas-2023-itf-schemes',
  type: 'report',
  author: 'Hong Kong Government',
  title: '創新及科技',
  date: { year: 2023, isInferred: true },
  note: 'R&D: 100% of {some} fund_a #1 ~ $5 ^ \\ 「十七項計劃」',
  address: 'http://localhost/en/figures?f=a_b&x={1}',
  language: 'zh-Hant-HK',
};

/** Braces that TeX counts: those that no backslash stands before. */
const depths = (text: string) => {
  let depth = 0;
  return Array.from(text.replace(/\\[\\{}&%$#_]/g, '')).map(
    (sign) => (depth += sign === '{' ? 1 : sign === '}' ? -1 : 0),
  );
};

describe('an entry for BibTeX', () => {
  test('keeps Chinese, escapes what TeX acts on, and brackets a year that is inferred', () => {
    const entry = toBibtex(reference);
    expect(entry).toContain('title = {{創新及科技}}');
    expect(entry).toContain('year = {[2023]}');
    expect(entry).toContain(
      'R\\&D: 100\\% of \\{some\\} fund\\_a \\#1 \\textasciitilde{} \\$5 \\textasciicircum{} \\textbackslash{} 「十七項計劃」',
    );
    expect(entry).toContain('url = {http://localhost/en/figures?f=a_b&x=%7B1%7D}');
  });

  test('closes every brace whatever its words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (note, title) => {
        const all = depths(toBibtex({ ...reference, note, title }));
        expect(all.at(-1)).toBe(0);
        // The entry stays open from its first brace to its last.
        expect(Math.min(...all.slice(all.indexOf(1), -3))).toBeGreaterThan(0);
        expect(escapeTex(note)).not.toMatch(/(?<!\\)[&%$#_^~]/);
      }),
    );
  });
});

test('CSL-JSON says that an inferred year is about right', () => {
  const [item] = JSON.parse(toCsl([reference])) as readonly Readonly<Record<string, unknown>>[];
  expect(item).toMatchObject({
    id: reference.key,
    type: 'report',
    author: [{ literal: 'Hong Kong Government' }],
    issued: { 'date-parts': [[2023]], circa: true },
    note: reference.note,
    URL: reference.address,
  });
  const [made] = JSON.parse(
    toCsl([{ ...reference, date: { year: 2026, isInferred: false }, address: '' }]),
  ) as readonly object[];
  expect(made).not.toHaveProperty('URL');
  expect(made).toMatchObject({ issued: { 'date-parts': [[2026]] } });
});
