import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { BarPoint, SlideContent, SlidesContent } from './content.ts';
import { writePresentation } from './package.ts';
import { packageFaults } from './sample-package.ts';
import { readSlides } from './sample-slides.ts';

const bar = (over: Partial<BarPoint> = {}): BarPoint => ({
  label: 'Area',
  value: 30,
  said: '≈ 30%',
  ink: 'c1',
  form: 'solid',
  ...over,
});

const slide = (over: Partial<SlideContent> = {}): SlideContent => ({
  layout: 'finding',
  title: 'A finding',
  sub: 'What is counted',
  remark: 'A remark',
  parts: [
    {
      title: '',
      sub: '',
      alt: 'Two bars',
      body: {
        kind: 'chart',
        chart: {
          kind: 'bars',
          value: 'Projects',
          panels: [{ title: '', points: [bar(), bar({ value: 12, said: '12%', ink: 'hatch', form: 'hatch' })] }],
          lines: [],
        },
      },
    },
  ],
  source: 'A source',
  asOf: 'as at end Oct 2022',
  notes: ['What is said'],
  ...over,
});

const deck = (...slides: readonly SlideContent[]): SlidesContent => ({
  title: 'A briefing',
  imprint: 'An atlas',
  locale: 'en',
  slides,
});

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('<a:t>&"', ']]>', '\u0000\u001f', '\ud800', '\u{20000}字', 'a\nb\r\tc', '{x}', ''),
);

test('words of any kind leave a file that needs no mending', () => {
  const anySlide = fc.record({ title: nasty, sub: nasty, source: nasty, said: nasty, alt: nasty, note: nasty });
  fc.assert(
    fc.property(fc.array(anySlide, { minLength: 1, maxLength: 3 }), (slides) => {
      const content = slides.map(({ title, sub, source, said, alt, note }) => {
        const chart = {
          kind: 'bars',
          value: sub,
          panels: [{ title: said, points: [bar({ label: note, said })] }],
          lines: [alt],
        } as const;
        const table = {
          kind: 'table',
          columns: { label: title, said },
          groups: [{ heading: note, rows: [{ label: sub, said }] }],
        } as const;
        const parts = [
          { title, sub, alt, body: { kind: 'chart', chart } },
          { title, sub, alt, body: table },
        ] as const;
        return slide({ layout: 'pair', title, sub, source, parts, notes: [note, said] });
      });
      expect(packageFaults(writePresentation(deck(...content)))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('a chart is its numbers, its words at each of them, and a workbook of both', () => {
  const [read] = readSlides(writePresentation(deck(slide())));
  expect(read?.charts).toEqual([
    {
      alt: 'Two bars',
      names: ['Area'],
      values: [[30, 12]],
      labels: ['≈ 30%', '12%'],
      cells: ['', 'Projects', '', 'Area', 30, '≈ 30%', 'Area', 12, '12%'],
    },
  ]);
});

test('the same briefing gives the same bytes', () => {
  expect(writePresentation(deck(slide()))).toEqual(writePresentation(deck(slide())));
});

describe('the check', () => {
  /** A sound file with one of its parts changed, or left out where nothing is left of it. */
  function changed(name: string, change: (text: string) => string): Uint8Array {
    const parts = unzipSync(writePresentation(deck(slide())));
    const text = change(strFromU8(parts[name] ?? new Uint8Array()));
    const { [name]: _, ...others } = parts;
    return zipSync(text === '' ? others : { ...others, [name]: strToU8(text) });
  }

  test.each<[string, string, (text: string) => string, RegExp]>([
    [
      'a third axis',
      'ppt/charts/chart1.xml',
      (xml) => xml.replace('</c:barChart>', '<c:axId val="7"/></c:barChart>'),
      /axis 7 is not there/,
    ],
    [
      'an axis of no plot',
      'ppt/charts/chart1.xml',
      (xml) => xml.replace('<c:axId val="111111111"/><c:axId', '<c:axId'),
      /belongs to no plot/,
    ],
    ['a part that is gone', 'ppt/theme/theme1.xml', () => '', /theme1\.xml, which is not there/],
    [
      'a link to another host',
      'ppt/slides/_rels/slide1.xml.rels',
      (xml) => xml.replace('Target="/ppt/charts/chart1.xml"', 'Target="https://example.org/" TargetMode="External"'),
      /leads out/,
    ],
    [
      'an id that leads nowhere',
      'ppt/slides/slide1.xml',
      (xml) => xml.replace('r:id="rId3"', 'r:id="rId9"'),
      /rId9, which leads nowhere/,
    ],
    ['a tag left open', 'ppt/slides/slide1.xml', (xml) => xml.replace('</p:cSld>', ''), /not well formed/],
    ['a bare ampersand', 'ppt/slides/slide1.xml', (xml) => xml.replace('A finding', 'A & B'), /not well formed/],
    [
      'a part of no kind',
      '[Content_Types].xml',
      (xml) => xml.replace(/<Override PartName="\/ppt\/slides\/slide1.xml"[^>]*>/, ''),
      /slide1\.xml is of no kind/,
    ],
    [
      'elements out of order',
      'ppt/charts/chart1.xml',
      (xml) => xml.replace(/(<c:gapWidth[^>]*>)(<c:axId[^>]*>)/, '$2$1'),
      /barChart holds/,
    ],
    [
      'two shapes of one number',
      'ppt/slides/slide1.xml',
      (xml) => xml.replace('id="3"', 'id="2"'),
      /numbers two shapes alike/,
    ],
  ])('finds %s', (_, name, change, fault) => {
    expect(packageFaults(changed(name, change)).join('\n')).toMatch(fault);
  });
});
