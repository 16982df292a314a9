import type { Locale, Localized } from '#src/i18n/locales.ts';
import type { SlideContent, SlidePart } from './content.ts';
import { drawChart } from './draw-chart.ts';
import { fitSize, lineCount, lineHeight } from './fit.ts';
import { across, below, fitted, SLOTS, TEXT, type Box } from './geometry.ts';
import { Paper } from './paper.ts';
import { picture, slotText, tableFrame, textBox } from './shapes.ts';
import { layTables, tableXml } from './table.ts';
import { paragraph, paragraphOf, run, slideNumber, type Style } from './text.ts';

/** Where the slots of a layout are named; the master has the same. */
export const SLOT_IDS = { caption: 10, source: 11, asOf: 12, number: 13 } as const;

const REST: Localized = {
  en: 'The rest stands in the notes.',
  tc: '其餘載於備註。',
  sc: '其余载于备注。',
};

const STYLES = {
  title: { size: TEXT.title, bold: true, face: 'serif' },
  opening: { size: TEXT.opening, bold: true, face: 'serif' },
  caption: { size: TEXT.caption, colour: 'ink2' },
  foot: { size: TEXT.foot, colour: 'ink2' },
} as const satisfies Record<string, Omit<Style, 'locale'>>;
export type SlotStyle = keyof typeof STYLES;

export const slotStyle = (name: SlotStyle, locale: Locale): Style => ({ ...STYLES[name], locale });

function drawTitle({ layout, title }: SlideContent, paper: Paper): void {
  const { locale } = paper;
  const isOpening = layout === 'title';
  const style = slotStyle(isOpening ? 'opening' : 'title', locale);
  const slot = isOpening ? SLOTS.opening : SLOTS.title;
  const size = fitSize(title, [style.size, 40], { ...slot, locale, face: 'serif' });
  paper.add(
    slotText({ id: paper.nextId, name: 'Title' }, { type: isOpening ? 'ctrTitle' : 'title' }, [
      paragraph(title, { ...style, size }),
    ]),
  );
}

function drawCaption({ layout, caption }: SlideContent, paper: Paper): void {
  const { locale } = paper;
  const slot = layout === 'title' ? SLOTS.openingCaption : SLOTS.caption;
  const size = fitSize(caption, [TEXT.caption, TEXT.least], { ...slot, locale });
  paper.add(
    slotText({ id: paper.nextId, name: 'Caption' }, { type: 'body', idx: SLOT_IDS.caption }, [
      paragraph(caption, { ...slotStyle('caption', locale), size }),
    ]),
  );
}

function drawFoot({ source, asOf }: SlideContent, at: readonly [number: number, of: number], paper: Paper): void {
  const { locale } = paper;
  const style = slotStyle('foot', locale);
  const slot = (name: string, idx: number, words: string, box: Box) => {
    const size = fitSize(words, [TEXT.foot, TEXT.least], { ...box, locale });
    paper.add(slotText({ id: paper.nextId, name }, { type: 'body', idx }, [paragraph(words, { ...style, size })]));
  };
  slot('Source', SLOT_IDS.source, source, SLOTS.source);
  slot('As at', SLOT_IDS.asOf, asOf, SLOTS.asOf);
  const number: Style = { ...style, align: 'r' };
  paper.add(
    slotText({ id: paper.nextId, name: 'Slide number' }, { type: 'sldNum', idx: SLOT_IDS.number }, [
      paragraphOf(number, slideNumber(at[0], number), run(` / ${at[1]}`, number)),
    ]),
  );
}

function drawTable(part: SlidePart, box: Box, paper: Paper): void {
  const { body, alt } = part;
  if (body.kind !== 'table') return;
  const { locale } = paper;
  const whole = layTables(body.groups, box, locale);
  const rest = lineHeight(TEXT.least, locale);
  const { tables } = whole.isWhole ? whole : layTables(body.groups, { ...box, height: box.height - rest }, locale);
  for (const [at, table] of tables.entries())
    paper.add(
      tableFrame(
        { id: paper.nextId, name: body.columns.label, alt: at === 0 ? alt : undefined },
        table.box,
        tableXml(table, locale),
      ),
    );
  if (whole.isWhole) return;
  const foot = { ...box, y: box.y + box.height - rest, height: rest };
  paper.add(
    textBox({ id: paper.nextId, name: REST[locale] }, foot, [
      paragraph(REST[locale], { locale, size: TEXT.least, colour: 'ink2' }),
    ]),
  );
}

function drawBody(part: SlidePart, box: Box, paper: Paper): void {
  const { body, alt } = part;
  if (body.kind === 'chart') drawChart(body.chart, part, box, paper);
  if (body.kind === 'table') drawTable(part, box, paper);
  if (body.kind !== 'picture') return;
  const relation = paper.image(body.picture.png);
  paper.add(picture({ id: paper.nextId, name: part.title || part.sub, alt }, fitted(box, body.picture), relation));
}

/** What is counted, over the drawing, under the finding where it is not the slide's heading; gives what is left of the box. */
function drawHead({ title, sub }: SlidePart, box: Box, paper: Paper): Box {
  const { locale } = paper;
  const finding: Style = { locale, size: TEXT.partTitle - 2, bold: true };
  const unit: Style = { locale, size: TEXT.note, colour: 'ink2', before: title === '' ? 0 : 6 };
  const heights = [
    title === '' ? 0 : lineCount(title, finding.size * 1.05, box.width) * lineHeight(finding.size, locale) + 6,
    sub === '' ? 0 : lineCount(sub, unit.size, box.width) * lineHeight(unit.size, locale),
  ];
  const height = heights.reduce((sum, one) => sum + one, 0);
  if (height === 0) return box;
  const paragraphs = [
    ...(title === '' ? [] : [paragraph(title, finding)]),
    ...(sub === '' ? [] : [paragraph(sub, unit)]),
  ];
  paper.add(textBox({ id: paper.nextId, name: title || sub }, { ...box, height }, paragraphs));
  return below(box, height + 22);
}

/** Numbers beside each other, two to a row where there are more than three. */
function drawNumbers(parts: readonly SlidePart[], box: Box, paper: Paper): void {
  const { locale } = paper;
  const columns = parts.length > 3 ? 2 : Math.max(1, parts.length);
  const rows = Math.ceil(parts.length / columns);
  const boxes = across(box, columns, 64);
  const high = box.height / rows;
  for (const [at, { body }] of parts.entries()) {
    const column = boxes[at % columns];
    if (body.kind !== 'number' || !column) continue;
    const room = { ...column, y: box.y + Math.floor(at / columns) * high, height: high };
    const digits = fitSize(body.said, [rows > 1 ? 104 : 150, 48], { ...room, height: 170, locale, face: 'serif' });
    paper.add(
      textBox({ id: paper.nextId, name: body.label }, room, [
        paragraph(body.said, { locale, size: digits, bold: true, face: 'serif' }),
        paragraph(body.label, { locale, size: TEXT.value, colour: 'ink2', before: 4 }),
        paragraph(body.asOf, { locale, size: TEXT.note, colour: 'ink2', before: 4 }),
      ]),
    );
  }
}

/** Lines of text, a rule's width apart. */
function drawTexts(parts: readonly SlidePart[], box: Box, paper: Paper): void {
  const { locale } = paper;
  const texts = parts.flatMap(({ body }) => (body.kind === 'line' ? [body.text] : []));
  if (texts.length === 0) return;
  const size = fitSize(texts.join('\n'), [TEXT.line, TEXT.least], {
    ...box,
    height: box.height - texts.length * 28,
    locale,
  });
  paper.add(
    textBox(
      { id: paper.nextId, name: texts[0]?.slice(0, 40) ?? '' },
      box,
      texts.map((text, at) => paragraph(text, { locale, size, before: at === 0 ? 0 : 28 })),
    ),
  );
}

/** Everything that stands on a slide, in reading order. */
export function drawSlide(slide: SlideContent, at: readonly [number: number, of: number], locale: Locale): Paper {
  const paper = new Paper(locale);
  const { layout, parts } = slide;
  drawTitle(slide, paper);
  drawCaption(slide, paper);
  if (layout === 'number') drawNumbers(parts, SLOTS.body, paper);
  else if (layout === 'closing') drawTexts(parts, SLOTS.body, paper);
  else
    for (const [index, box] of across(SLOTS.body, Math.max(1, parts.length), 64).entries()) {
      const part = parts[index];
      if (part) drawBody(part, drawHead(part, box, paper), paper);
    }
  drawFoot(slide, at, paper);
  return paper;
}
