import { barsPart, linePart, stackedPart } from './charts.ts';
import type { ChartPart, ChartText } from './chart-parts.ts';
import type { BarsChart, Chart, LineChart, SlidePart, StackedChart } from './content.ts';
import { fitSize, lineCount, lineHeight, wide } from './fit.ts';
import { below, TEXT, type Box } from './geometry.ts';
import type { Paper } from './paper.ts';
import { chartFrame, textBox } from './shapes.ts';
import { paragraph, type Style } from './text.ts';

/** Sizes in px: how far bars stand apart, and the room beside names and numbers. */
const BARS = { pitch: 112, most: 0.36, gap: 28, title: 48, between: 24 } as const;

const textFor = (box: Box, paper: Paper): ChartText => ({
  locale: paper.locale,
  label: box.width > 1000 ? 30 : 26,
  value: box.width > 1000 ? TEXT.value : 30,
});

const longest = (texts: readonly string[], size: number) => Math.max(0, ...texts.map((text) => wide(text, size)));

interface Placed {
  readonly part: ChartPart;
  readonly box: Box;
  readonly name: string;
  readonly alt: string;
}

function place({ part, box, name, alt }: Placed, paper: Paper): void {
  const relation = paper.chart(part);
  paper.add(chartFrame({ id: paper.nextId, name, alt }, box, relation));
}

const text = (words: string, style: Style, box: Box, paper: Paper) =>
  paper.add(textBox({ id: paper.nextId, name: words.slice(0, 40) }, box, [paragraph(words, style)]));

/** Bars of all panels to one scale, their names in one column of a width. */
function drawBars({ panels, value, lines }: BarsChart, { alt }: SlidePart, whole: Box, paper: Paper): void {
  const told = heightOfLines(lines, whole, paper);
  const box = { ...whole, height: whole.height - told };
  const sizes = textFor(box, paper);
  const all = panels.flatMap((panel) => panel.points);
  const heads = panels.filter(({ title }) => title !== '').length * BARS.title + (panels.length - 1) * BARS.between;
  const pitch = Math.min(BARS.pitch, (box.height - heads) / all.length);
  const names = Math.min(
    longest(
      all.map(({ label }) => label),
      sizes.label,
    ) + BARS.gap,
    box.width * BARS.most,
  );
  const numbers =
    longest(
      all.map(({ said }) => said),
      sizes.value,
    ) + BARS.gap;
  const plot = { x: names / box.width, y: 0, width: 1 - names / box.width, height: 1 };
  const bars = box.width - names;
  const max = (Math.max(...all.map((point) => point.value)) * bars) / (bars - numbers);
  let y = box.y;
  for (const [at, panel] of panels.entries()) {
    if (at > 0) y += BARS.between;
    if (panel.title !== '') {
      const style: Style = { locale: paper.locale, size: sizes.label, bold: true };
      text(panel.title, style, { ...box, y, height: BARS.title }, paper);
      y += BARS.title;
    }
    const height = panel.points.length * pitch;
    const part = barsPart(value, panel.points, { plot, max }, sizes);
    const points = panel.points.map(({ label, said }) => `${label}: ${said}`).join('; ');
    place({ part, box: { ...box, y, height }, name: panel.title || value, alt: at === 0 ? alt : points }, paper);
    y += height;
  }
  drawLines(lines, { ...box, y: y + 8, height: told }, paper);
}

/** What is said under a chart. */
function drawLines(lines: readonly string[], box: Box, paper: Paper): void {
  if (lines.length === 0) return;
  const style: Style = { locale: paper.locale, size: TEXT.remark, colour: 'ink2' };
  paper.add(
    textBox(
      { id: paper.nextId, name: lines[0]?.slice(0, 40) ?? '' },
      box,
      lines.map((line) => paragraph(line, style)),
    ),
  );
}

const heightOfLines = (lines: readonly string[], { width }: Box, { locale }: Paper) =>
  lines.reduce((sum, line) => sum + lineCount(line, TEXT.remark, width) * lineHeight(TEXT.remark, locale), 0) +
  (lines.length > 0 ? 20 : 0);

/** The size at which each number has room in its own segment, when so many px stand for one of what is counted. */
function segmentSize({ series }: StackedChart, pxPerOne: number, { value, locale }: ChartText): number {
  const sizes = series.flatMap(({ points }) =>
    points.flatMap((point) =>
      point === null
        ? []
        : [
            fitSize(point.said, [value, TEXT.least], {
              width: point.value * pxPerOne - 8,
              height: value * 1.5,
              locale,
            }),
          ],
    ),
  );
  return Math.min(...sizes);
}

/** The parts of a whole, each with its name under it. */
function drawSplit(chart: StackedChart, { alt }: SlidePart, box: Box, paper: Paper): void {
  const sizes = textFor(box, paper);
  const { locale } = paper;
  const bar = 96;
  const values = chart.series.map(({ points }) => points[0]?.value ?? 0);
  const sum = values.reduce((total, value) => total + value, 0);
  text(chart.whole ?? '', { locale, size: sizes.label, bold: true }, { ...box, height: 56 }, paper);
  const at = { ...box, y: box.y + 56, height: bar };
  const plot = { x: 0, y: 0, width: 1, height: 1 };
  const numbers = { ...sizes, value: segmentSize(chart, box.width / sum, sizes) };
  place({ part: stackedPart(chart, { plot, max: sum }, numbers), box: at, name: chart.whole ?? '', alt }, paper);
  let x = box.x;
  for (const [index, { name }] of chart.series.entries()) {
    const width = (box.width * (values[index] ?? 0)) / sum;
    const room = { x, y: at.y + bar + 16, width: width - 20, height: box.height - bar - 72 };
    const size = fitSize(name, [sizes.label, TEXT.least], { ...room, locale });
    text(name, { locale, size }, room, paper);
    x += width;
  }
}

function drawStacks(chart: StackedChart, { alt }: SlidePart, box: Box, paper: Paper): void {
  const sizes = textFor(box, paper);
  const lines = heightOfLines(chart.lines, box, paper);
  const height = Math.min(chart.categories.length * 150, box.height - lines);
  const names = Math.min(longest(chart.categories, sizes.label) + BARS.gap, box.width * BARS.most);
  const plot = { x: names / box.width, y: 0, width: 1 - names / box.width, height: 1 };
  const totals = chart.categories.map((_, at) =>
    chart.series.reduce((total, { points }) => total + (points[at]?.value ?? 0), 0),
  );
  const max = Math.max(...totals);
  const numbers = { ...sizes, value: segmentSize(chart, (box.width - names) / max, sizes) };
  const part = stackedPart(chart, { plot, max }, numbers);
  place({ part, box: { ...box, height }, name: chart.series[0]?.name ?? '', alt }, paper);
  drawLines(chart.lines, { ...below(box, height + 16), height: lines }, paper);
}

function drawLine(chart: LineChart, { alt }: SlidePart, box: Box, paper: Paper): void {
  const sizes = textFor(box, paper);
  const lines = heightOfLines(chart.lines, box, paper);
  const at = { ...box, height: box.height - lines };
  const plot = { x: 0.14, y: 0.06, width: 0.68, height: 0.68 };
  place({ part: linePart(chart, plot, { ...sizes, label: TEXT.note }), box: at, name: chart.name, alt }, paper);
  drawLines(chart.lines, { ...below(box, at.height + 8), height: lines }, paper);
}

/** A chart that a reader can edit, in its slot. */
export function drawChart(chart: Chart, part: SlidePart, box: Box, paper: Paper): void {
  if (chart.kind === 'bars') drawBars(chart, part, box, paper);
  else if (chart.kind === 'line') drawLine(chart, part, box, paper);
  else if (chart.whole === null) drawStacks(chart, part, box, paper);
  else drawSplit(chart, part, box, paper);
}
