import { barShape, numbersAt, saidLabel, seriesLabels, seriesName, wordsAt, type ChartText } from './chart-parts.ts';
import type { BarPoint, LineChart, StackedChart } from './content.ts';
import { COLOURS } from './look.ts';
import { outline } from './shapes.ts';
import { solid, type Style } from './text.ts';
import { range } from '../office/workbook.ts';
import { el, val } from '../office/xml.ts';

export const labelStyle = ({ locale, label }: ChartText): Style => ({ locale, size: label });
const valueStyle = ({ locale, value }: ChartText): Style => ({ locale, size: value, bold: true });

const numbered = (at: number) => val('c:idx', at) + val('c:order', at);

const dataPoint = (idx: number, point: BarPoint) =>
  el('c:dPt', {}, val('c:idx', idx), val('c:invertIfNegative', 0), val('c:bubble3D', 0), barShape(point));

/** The numbers of a series beside the names of its bars; both stand in the workbook, too. */
const data = (column: number, names: readonly string[], values: readonly (number | null)[]) =>
  el('c:cat', {}, wordsAt(range(0, 1, names.length), names)) +
  el('c:val', {}, numbersAt(range(column, 1, names.length), values));

/** Bars of one quantity, each with its own colour and its number as it is said. */
export function barSeries(name: string, bars: readonly BarPoint[], text: ChartText): string {
  const style = valueStyle(text);
  const labels = bars.map(({ said }, idx) => saidLabel(idx, said, style, 'outEnd'));
  const names = bars.map(({ label }) => label);
  const values = bars.map(({ value }) => value);
  return el(
    'c:ser',
    {},
    numbered(0),
    seriesName(1, name),
    val('c:invertIfNegative', 0),
    ...bars.map((point, idx) => dataPoint(idx, point)),
    seriesLabels(labels, style, 'outEnd'),
    data(1, names, values),
  );
}

type Segments = StackedChart['series'][number];

/** One kind of segment of stacked bars, its numbers inside. */
export function segmentSeries(
  { name, points }: Segments,
  at: number,
  categories: readonly string[],
  text: ChartText,
): string {
  const first = points.find((point) => point !== null);
  const style: Style = { ...valueStyle(text), colour: first?.form === 'solid' ? 'white' : 'ink' };
  const labels = points.flatMap((point, idx) => (point === null ? [] : [saidLabel(idx, point.said, style, 'ctr')]));
  const values = points.map((point) => point?.value ?? null);
  return el(
    'c:ser',
    {},
    numbered(at),
    seriesName(at + 1, name),
    first ? barShape(first) : '',
    val('c:invertIfNegative', 0),
    ...points.flatMap((point, idx) => (point === null ? [] : [dataPoint(idx, point)])),
    seriesLabels(labels, style, 'ctr'),
    data(at + 1, categories, values),
  );
}

const marker = () =>
  el(
    'c:marker',
    {},
    val('c:symbol', 'circle'),
    val('c:size', 9),
    el('c:spPr', {}, solid(COLOURS.c1), outline(COLOURS.paper, 2)),
  );

/** A line through points, words at those that have some. */
export function lineSeries({ name, points }: LineChart, text: ChartText): string {
  const style = valueStyle(text);
  const labels = points.map(({ said }, idx) => saidLabel(idx, said, style, 'r'));
  const numbers = (column: number, values: readonly number[]) => numbersAt(range(column, 1, points.length), values);
  const across = points.map((point) => point.across);
  const up = points.map((point) => point.up);
  return el(
    'c:ser',
    {},
    numbered(0),
    seriesName(1, name),
    el('c:spPr', {}, outline(COLOURS.c1, 6)),
    marker(),
    seriesLabels(labels, style, 'r'),
    el('c:xVal', {}, numbers(0, across)),
    el('c:yVal', {}, numbers(1, up)),
    val('c:smooth', 0),
  );
}
