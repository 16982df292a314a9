import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleFigure } from '#src/facts/sample-figure.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { takeNumbers, type NumberRow, type NumberTable } from './numbers.ts';

const table = (rows: readonly NumberRow[], lines: readonly string[] = []): NumberTable => ({
  columns: { label: 'Area', value: 'Projects' },
  rows,
  lines,
  locale: 'en',
});

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('=1+1', '+852', '-3', '@SUM(A1)', ' =A1', '\t=A1', '＝A1', 'a\tb', 'a\nb', '\r=x', '<b>&"', "'=1"),
);
const anyRow = fc.record({
  label: nasty,
  value: fc.oneof(
    nasty.filter((text) => text.trim() !== ''),
    fc.double({ noNaN: true, min: -1e12, max: 1e12 }).map((value) => sampleFigure({ value })),
  ),
  note: nasty,
  place: nasty,
});
const anyTable = fc.record({ rows: fc.array(anyRow, { minLength: 1, maxLength: 6 }), lines: fc.array(nasty) });

/** The cells of the rows and the lines below them. */
function read(text: string) {
  const [rows = '', below = ''] = text.split(/\n\n(?!\n)/u, 2);
  return { cells: rows.split('\n').map((row) => row.split('\t')), lines: below.split('\n') };
}

describe('numbers taken away', () => {
  it('are a head and rows: label, plain number, unit, precision, date, place; then what they rest on', () => {
    const figure = sampleFigure({
      value: 31_800_000_000,
      unit: 'HKD',
      precision: 'about',
      asOf: { kind: 'month-end', month: '2022-10' },
    });
    const rows = [{ label: 'Approved', value: figure, note: 'about', place: 'Fund, sentence 4' }];
    expect(takeNumbers(table(rows, ['A title', '', 'http://localhost/en/'])).text.split('\n')).toEqual([
      'Area\tProjects\tUnit\tPrecision\tDate\tWhere it stands',
      'Approved\t31800000000\tHong Kong dollars\tabout\tas at end October 2022\tFund, sentence 4',
      '',
      'A title',
      'http://localhost/en/',
    ]);
  });

  it('bring the bounds of what was rounded, and leave out columns that no row fills', () => {
    const figure = sampleFigure({ value: 21, unit: 'percent', range: [19, 23] });
    const { text } = takeNumbers(table([{ label: 'Rest', value: figure, note: '', place: '' }]));
    expect(text.split('\n')[0]).toBe('Area\tProjects\tLowest\tHighest\tUnit\tDate');
    expect(text.split('\n')[1]).toBe('Rest\t21\t19\t23\tper cent\tdate not stated');
  });

  it('say a date in words where a row has no number', () => {
    const { text } = takeNumbers(table([{ label: 'Opened', value: '2024', note: 'planned', place: 'x' }]));
    expect(text).toBe('Area\tProjects\tStatus when written\tWhere it stands\nOpened\t2024\tplanned\tx\n');
  });

  it('hold no text that a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(anyTable, ({ rows, lines }) => {
        const { text, html } = takeNumbers(table(rows, lines));
        const cells = [...html.matchAll(/<(?:td|th|p)>(.*?)<\/(?:td|th|p)>/gsu)].map(([, cell = '']) => cell);
        const all = [
          ...read(text).cells.flat(),
          ...text.split('\n').map((line) => line.split('\t')[0] ?? ''),
          ...cells,
        ];
        const acting = all.filter((cell) => /^\s*[=+\-@＝＋－＠]/u.test(cell));
        expect(acting.filter((cell) => !Number.isFinite(Number(cell)))).toEqual([]);
      }),
    );
  });

  it('have as many cells in each row as there are heads', () => {
    fc.assert(
      fc.property(anyTable, ({ rows, lines }) => {
        const { text, html } = takeNumbers(table(rows, lines));
        const all = text.split('\n').slice(0, rows.length + 1);
        expect(new Set(all.map((row) => row.split('\t').length)).size).toBe(1);
        expect(html.match(/<tr>/g)).toHaveLength(rows.length + 1);
      }),
    );
  });

  it('keep each number as JavaScript reads it back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
        const { text } = takeNumbers(table([{ label: 'a', value: sampleFigure({ value }), note: '', place: '' }]));
        expect(Number(read(text).cells[1]?.[1])).toBe(value);
      }),
    );
  });

  it('let no text out of its cell of the table', () => {
    fc.assert(
      fc.property(nasty, (label) => {
        const { html } = takeNumbers(table([{ label, value: 'x', note: '', place: '' }]));
        expect(
          html.replace(/<\/?(?:table|thead|tbody|tr|th|td|p)>|<meta charset="utf-8">|<table lang="en">/g, ''),
        ).not.toMatch(/[<>]/);
      }),
    );
  });

  it.each(LOCALES)('have heads in %s', (locale) => {
    const rows = [{ label: 'a', value: sampleFigure(), note: 'b', place: 'c' }];
    expect(
      takeNumbers({ ...table(rows), locale })
        .text.split('\n')[0]
        ?.split('\t'),
    ).toHaveLength(6);
  });
});
