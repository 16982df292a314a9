import type { Locale, Localized } from '#src/i18n/locales.ts';
import type { SlideContent, SlidePart } from './content.ts';
import { drawChart } from './draw-chart.ts';
import { fitSize, lineCount, lineHeight } from './fit.ts';
import { across, below, fitted, MAP_SLOTS, SLOTS, TEXT, type Box } from './geometry.ts';
import { Paper } from './paper.ts';
import { picture, tableFrame, textBox } from './shapes.ts';
import { fillSlots } from './slots.ts';
import { layTables } from './table.ts';
import { tableXml } from './table-xml.ts';
import { paragraph, type Style } from './text.ts';

const REST: Localized = {
  en: 'The rest stands in the notes.',
  tc: '其餘載於備註。',
  sc: '其余载于备注。',
};

function drawTable(part: SlidePart, box: Box, paper: Paper): void {
  const { body, alt } = part;
  if (body.kind !== 'table') return;
  const { locale } = paper;
  const whole = layTables(body.groups, box, locale);
  const rest = lineHeight(TEXT.least, locale);
  const { tables } = whole.isWhole ? whole : layTables(body.groups, { ...box, height: box.height - rest }, locale);
  for (const [at, table] of tables.entries()) {
    const what = { id: paper.nextId, name: body.columns.label, alt: at === 0 ? alt : undefined };
    paper.add(tableFrame(what, table.box, tableXml(table, locale)));
  }
  if (whole.isWhole) return;
  const foot = { ...box, y: box.y + box.height - rest, height: rest };
  const style: Style = { locale, size: TEXT.least, colour: 'ink2' };
  paper.add(textBox({ id: paper.nextId, name: REST[locale] }, foot, [paragraph(REST[locale], style)]));
}

function drawBody(part: SlidePart, box: Box, paper: Paper): void {
  const { body, alt, title, sub } = part;
  if (body.kind === 'chart') drawChart(body.chart, part, box, paper);
  if (body.kind === 'table') drawTable(part, box, paper);
  if (body.kind === 'line') drawTexts([part], box, paper);
  if (body.kind !== 'picture') return;
  const relation = paper.image(body.picture.png);
  paper.add(picture({ id: paper.nextId, name: title || sub || paper.title, alt }, fitted(box, body.picture), relation));
}

const headStyles = (locale: Locale): readonly [finding: Style, unit: Style] => [
  { locale, size: 32, bold: true },
  { locale, size: 25, colour: 'ink2', before: 6 },
];

const heightOf = (text: string, { size, bold, locale }: Style, width: number) =>
  text === '' ? 0 : lineCount(text, size * (bold ? 1.05 : 1), width) * lineHeight(size, locale);

/** Two drawings, each under its finding and what it counts; both begin at one height. */
function drawPair(parts: readonly SlidePart[], paper: Paper): void {
  const { locale } = paper;
  const [finding, unit] = headStyles(locale);
  const boxes = across(SLOTS.body, Math.max(1, parts.length), 64);
  const width = boxes[0]?.width ?? 0;
  const heads = parts.map(({ title, sub }) => heightOf(title, finding, width) + heightOf(sub, unit, width) + 6);
  const head = Math.max(...heads);
  for (const [at, part] of parts.entries()) {
    const box = boxes[at];
    if (!box) continue;
    const words = [paragraph(part.title, finding), paragraph(part.sub, unit)];
    if (part.title !== '') paper.add(textBox({ id: paper.nextId, name: part.title }, { ...box, height: head }, words));
    drawBody(part, below(box, head + 20), paper);
  }
}

/** Numbers beside each other, two to a row where there are more than three. */
function drawNumbers(parts: readonly SlidePart[], box: Box, paper: Paper): void {
  const { locale } = paper;
  const columns = parts.length > 3 ? 2 : Math.max(1, parts.length);
  const rows = Math.ceil(parts.length / columns);
  const boxes = across(box, columns, 64);
  const high = box.height / rows;
  const said = parts.flatMap(({ body }) => (body.kind === 'number' ? [body.said] : []));
  const room = { width: boxes[0]?.width ?? 0, height: 180, locale, face: 'serif' } as const;
  const size = Math.min(...said.map((text) => fitSize(text, [rows > 1 ? 112 : 150, 48], room)));
  for (const [at, part] of parts.entries()) {
    const column = boxes[at % columns];
    const { body } = part;
    if (!column) continue;
    const place = { ...column, y: box.y + Math.floor(at / columns) * high, height: high - 20 };
    if (body.kind !== 'number') drawBody(part, place, paper);
    else
      paper.add(
        textBox({ id: paper.nextId, name: body.label }, place, [
          paragraph(body.said, { locale, size, bold: true, face: 'serif', line: size * 1.25 }),
          paragraph(body.label, { locale, size: TEXT.value, colour: 'ink2', before: 4 }),
          ...(body.asOf === '' ? [] : [paragraph(body.asOf, { locale, size: TEXT.note, colour: 'ink2', before: 4 })]),
        ]),
      );
  }
}

/** Lines of text, well apart. */
function drawTexts(parts: readonly SlidePart[], box: Box, paper: Paper): void {
  const { locale } = paper;
  const texts = parts.flatMap(({ body }) => (body.kind === 'line' ? [body.text] : []));
  if (texts.length === 0) return;
  const room = { ...box, height: box.height - texts.length * 28, locale };
  const size = fitSize(texts.join('\n'), [TEXT.line, TEXT.least], room);
  const paragraphs = texts.map((text, at) => paragraph(text, { locale, size, before: at === 0 ? 0 : 28 }));
  paper.add(textBox({ id: paper.nextId, name: texts[0]?.slice(0, 40) ?? '' }, box, paragraphs));
}

function drawParts({ layout, parts }: SlideContent, paper: Paper): void {
  const [first] = parts;
  if (layout === 'number') drawNumbers(parts, SLOTS.body, paper);
  else if (layout === 'closing') drawTexts(parts, SLOTS.body, paper);
  else if (layout === 'pair') drawPair(parts, paper);
  else if (first) drawBody(first, layout === 'map' ? MAP_SLOTS.body : SLOTS.finding, paper);
}

/** Everything that stands on a slide, in reading order. */
export function drawSlide(slide: SlideContent, at: readonly [number: number, of: number], locale: Locale): Paper {
  const paper = new Paper(locale, slide.title);
  const isHead = (name: string) => name === 'Title' || name === 'Sub';
  fillSlots(slide, at, paper, ({ name }) => isHead(name));
  drawParts(slide, paper);
  fillSlots(slide, at, paper, ({ name }) => !isHead(name));
  return paper;
}
