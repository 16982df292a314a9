import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleFigure } from '#src/facts/sample-figure.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { figureTable, type FigureTableRow } from './figure-table.ts';
import { takeNumbers } from './numbers.ts';
import { nastyText, sampleTable } from './sample-table.ts';
import { cellsFor, type TakenTable } from './taken-table.ts';

const row = (own: Partial<FigureTableRow>): FigureTableRow => ({
  label: 'a',
  value: 'x',
  note: '',
  place: '',
  places: [],
  id: null,
  ...own,
});

const table = (rows: readonly FigureTableRow[], about: Partial<TakenTable['about']> = {}): TakenTable =>
  figureTable({
    about: { ...sampleTable([]).about, title: '', sub: '', asOf: '', source: '', caution: '', address: '', ...about },
    heads: { label: 'Area', value: 'Projects' },
    rows,
    locale: 'en',
  });

const anyRow = fc
  .record({
    label: nastyText,
    value: fc.oneof(
      nastyText.filter((text) => text.trim() !== ''),
      fc.double({ noNaN: true, min: -1e12, max: 1e12 }).map((value) => sampleFigure({ value })),
    ),
    note: nastyText,
    place: nastyText,
  })
  .map(row);

const split = (text: string) => text.split('\n').map((line) => line.split('\t'));
const approved = row({
  label: 'Approved',
  value: sampleFigure({
    value: 31_800_000_000,
    unit: 'HKD',
    precision: 'about',
    asOf: { kind: 'month-end', month: '2022-10' },
  }),
  note: 'about',
  place: 'Fund, sentence 4',
  id: 'itf-approved-amount',
});

describe('numbers that are copied', () => {
  it('are a head and rows: label, plain number, unit, precision, date, place; then what they rest on', () => {
    expect(
      takeNumbers(table([approved], { title: 'A title', address: 'http://localhost/en/' })).text.split('\n'),
    ).toEqual([
      'Area\tProjects\tUnit\tPrecision\tDate\tWhere it stands',
      'Approved\t31800000000\tHong Kong dollars\tabout\tas at end October 2022\tFund, sentence 4',
      '',
      'A title',
      'Not an official publication',
      'http://localhost/en/',
    ]);
  });

  it('bring the bounds of what was rounded, and leave out columns that no row fills', () => {
    const figure = sampleFigure({ value: 21, unit: 'percent', range: [19, 23] });
    const [heads, cells] = split(takeNumbers(table([row({ label: 'Rest', value: figure })])).text);
    expect(heads).toEqual(['Area', 'Projects', 'Lowest', 'Highest', 'Unit', 'Date']);
    expect(cells).toEqual(['Rest', '21', '19', '23', 'per cent', 'date not stated']);
  });

  it('say a date in words where a row has no number', () => {
    const { text } = takeNumbers(table([row({ label: 'Opened', value: '2024', note: 'planned', place: 'x' })]));
    expect(split(text).slice(0, 2)).toEqual([
      ['Area', 'Projects', 'Status when written', 'Where it stands'],
      ['Opened', '2024', 'planned', 'x'],
    ]);
  });

  it('hold no text that a spreadsheet takes for a formula, and let none out of its cell', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 6 }), nastyText, (rows, title) => {
        const { text, html } = takeNumbers(table(rows, { title }));
        const cells = [...html.matchAll(/<(?:td|th|p)>(.*?)<\/(?:td|th|p)>/gsu)].map(([, cell = '']) => cell);
        const acting = [...split(text).flat(), ...cells].filter((cell) => /^\s*[=+\-@＝＋－＠]/u.test(cell));
        expect(acting.filter((cell) => !Number.isFinite(Number(cell)))).toEqual([]);
        const [heads = [], ...body] = split(text);
        for (const line of body.slice(0, rows.length)) expect(line).toHaveLength(heads.length);
        expect(
          html.replace(/<\/?(?:table|thead|tbody|tr|th|td|p)>|<meta charset="utf-8">|<table lang="en">/g, ''),
        ).not.toMatch(/[<>]/);
      }),
    );
  });

  it('keep each number as JavaScript reads it back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
        const { text } = takeNumbers(table([row({ value: sampleFigure({ value }) })]));
        expect(Number(split(text)[1]?.[1])).toBe(value);
      }),
    );
  });
});

describe('numbers in a file', () => {
  it('have what is displayed and the plain number in columns of their own, and the id of the figure', () => {
    const { heads, rows } = cellsFor('file', table([approved]));
    expect(heads).toEqual([
      'Area',
      'Projects',
      'As shown',
      'Unit',
      'Precision',
      'Date',
      'Where it stands',
      'Figure id',
    ]);
    expect(rows[0]?.slice(1, 3)).toEqual([31_800_000_000, '≈ HK$31.8 billion']);
    expect(rows[0]?.at(-1)).toBe('itf-approved-amount');
  });

  it.each(LOCALES)('have heads in %s', (locale) => {
    const { columns } = figureTable({
      about: sampleTable([]).about,
      heads: { label: 'a', value: 'b' },
      rows: [],
      locale,
    });
    expect(columns.filter(({ head }) => head.trim() === '')).toEqual([]);
    expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
  });
});
