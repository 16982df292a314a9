import { axisIds, hiddenValueAxis, nameAxis, scaledAxis } from './chart-axes.ts';
import {
  barShape,
  chartPart,
  noLabels,
  numbersAt,
  saidLabel,
  seriesLabels,
  seriesName,
  wordsAt,
  type ChartPart,
  type ChartText,
  type Plot,
} from './chart-parts.ts';
import type { BarPoint, LineChart, StackedChart } from './content.ts';
import { COLOURS } from './look.ts';
import { outline } from './shapes.ts';
import { solid, type Style } from './text.ts';
import { range } from './workbook.ts';
import { el, val } from './xml.ts';

const labelStyle = ({ locale, label }: ChartText): Style => ({ locale, size: label });
const valueStyle = ({ locale, value }: ChartText): Style => ({ locale, size: value, bold: true });

const dataPoint = (idx: number, point: BarPoint) =>
  el('c:dPt', {}, val('c:idx', idx), val('c:invertIfNegative', 0), val('c:bubble3D', 0), barShape(point));

interface Scale {
  readonly plot: Plot;
  /** Where the hidden axis ends. */
  readonly max: number;
}

/** Bars of one quantity, a colour each, every number at its bar as it is said. */
export function barsPart(name: string, bars: readonly BarPoint[], { plot, max }: Scale, text: ChartText): ChartPart {
  const style = valueStyle(text);
  const series = el(
    'c:ser',
    {},
    val('c:idx', 0),
    val('c:order', 0),
    seriesName(1, name),
    val('c:invertIfNegative', 0),
    ...bars.map((point, idx) => dataPoint(idx, point)),
    seriesLabels(
      bars.map(({ said }, idx) => saidLabel(idx, said, style, 'outEnd')),
      style,
      'outEnd',
    ),
    el(
      'c:cat',
      {},
      wordsAt(
        range(0, 1, bars.length),
        bars.map(({ label }) => label),
      ),
    ),
    el(
      'c:val',
      {},
      numbersAt(
        range(1, 1, bars.length),
        bars.map(({ value }) => value),
      ),
    ),
  );
  const chart = el(
    'c:barChart',
    {},
    val('c:barDir', 'bar'),
    val('c:grouping', 'clustered'),
    val('c:varyColors', 0),
    series,
    noLabels(),
    val('c:gapWidth', 70),
    axisIds(),
  );
  return chartPart({
    locale: text.locale,
    plot,
    inner: [chart, nameAxis(labelStyle(text), true), hiddenValueAxis(max)],
    cells: [['', name, ''], ...bars.map(({ label, value, said }) => [label, value, said])],
  });
}

/** Segments end to end on one hidden axis from zero. */
export function stackedPart(
  { categories, series, whole }: StackedChart,
  { plot, max }: Scale,
  text: ChartText,
): ChartPart {
  const written = series.map(({ name, points }, at) => {
    const column = at + 1;
    const first = points.find((point) => point !== null);
    const colour = first?.form === 'solid' ? 'white' : 'ink';
    const style: Style = { ...valueStyle(text), colour };
    return el(
      'c:ser',
      {},
      val('c:idx', at),
      val('c:order', at),
      seriesName(column, name),
      first ? barShape(first) : '',
      val('c:invertIfNegative', 0),
      ...points.flatMap((point, idx) => (point === null ? [] : [dataPoint(idx, point)])),
      seriesLabels(
        points.flatMap((point, idx) => (point === null ? [] : [saidLabel(idx, point.said, style, 'ctr')])),
        style,
        'ctr',
      ),
      el('c:cat', {}, wordsAt(range(0, 1, categories.length), categories)),
      el(
        'c:val',
        {},
        numbersAt(
          range(column, 1, categories.length),
          points.map((point) => point?.value ?? null),
        ),
      ),
    );
  });
  const chart = el(
    'c:barChart',
    {},
    val('c:barDir', 'bar'),
    val('c:grouping', 'stacked'),
    val('c:varyColors', 0),
    ...written,
    noLabels(),
    val('c:gapWidth', whole === null ? 60 : 0),
    val('c:overlap', 100),
    axisIds(),
  );
  return chartPart({
    locale: text.locale,
    plot,
    inner: [chart, nameAxis(labelStyle(text), whole === null), hiddenValueAxis(max)],
    cells: [
      ['', ...series.map(({ name }) => name)],
      ...categories.map((category, row) => [category, ...series.map(({ points }) => points[row]?.value ?? null)]),
      ['', ...series.map(({ points }) => points.flatMap((point) => point?.said ?? []).join('; '))],
    ],
  });
}

/** A rule as a line: both axes are its own quantities, from zero. */
export function linePart({ name, points, across, up }: LineChart, plot: Plot, text: ChartText): ChartPart {
  const count = points.length;
  const style = valueStyle(text);
  const series = el(
    'c:ser',
    {},
    val('c:idx', 0),
    val('c:order', 0),
    seriesName(1, name),
    el('c:spPr', {}, outline(COLOURS.c1, 6)),
    el(
      'c:marker',
      {},
      val('c:symbol', 'circle'),
      val('c:size', 9),
      el('c:spPr', {}, solid(COLOURS.c1), outline(COLOURS.paper, 2)),
    ),
    seriesLabels(
      points.map(({ said }, idx) => saidLabel(idx, said, style, 'r')),
      style,
      'r',
    ),
    el(
      'c:xVal',
      {},
      numbersAt(
        range(0, 1, count),
        points.map((point) => point.across),
      ),
    ),
    el(
      'c:yVal',
      {},
      numbersAt(
        range(1, 1, count),
        points.map((point) => point.up),
      ),
    ),
    val('c:smooth', 0),
  );
  const chart = el(
    'c:scatterChart',
    {},
    val('c:scatterStyle', 'lineMarker'),
    val('c:varyColors', 0),
    series,
    noLabels(),
    axisIds(),
  );
  const axis = { ...labelStyle(text), colour: 'ink2' } as const;
  return chartPart({
    locale: text.locale,
    plot,
    inner: [chart, scaledAxis('b', across, axis), scaledAxis('l', up, axis)],
    cells: [[across.title, name, ''], ...points.map((point) => [point.across, point.up, point.said])],
  });
}
