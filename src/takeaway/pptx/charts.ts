import { axisIds, hiddenValueAxis, nameAxis, scaledAxis } from './chart-axes.ts';
import { chartPart, noLabels, type ChartPart, type ChartText, type Plot } from './chart-parts.ts';
import { barSeries, labelStyle, lineSeries, segmentSeries } from './chart-series.ts';
import type { BarPoint, LineChart, StackedChart } from './content.ts';
import { el, val } from '../office/xml.ts';

interface Scale {
  readonly plot: Plot;
  /** Where the hidden axis ends. */
  readonly max: number;
}

const barChart = (grouping: 'clustered' | 'stacked', series: readonly string[], spacing: readonly string[]) =>
  el(
    'c:barChart',
    {},
    val('c:barDir', 'bar'),
    val('c:grouping', grouping),
    val('c:varyColors', 0),
    ...series,
    noLabels(),
    ...spacing,
    axisIds(),
  );

/** Bars of one quantity on a hidden axis from zero, every number at its bar as it is said. */
export function barsPart(name: string, bars: readonly BarPoint[], { plot, max }: Scale, text: ChartText): ChartPart {
  const chart = barChart('clustered', [barSeries(name, bars, text)], [val('c:gapWidth', 70)]);
  return chartPart({
    locale: text.locale,
    plot,
    inner: [chart, nameAxis(labelStyle(text), true), hiddenValueAxis(max)],
    cells: [['', name, ''], ...bars.map(({ label, value, said }) => [label, value, said])],
  });
}

/** Segments end to end on a hidden axis from zero. */
export function stackedPart(stacked: StackedChart, { plot, max }: Scale, text: ChartText): ChartPart {
  const { categories, series, whole } = stacked;
  const written = series.map((one, at) => segmentSeries(one, at, categories, text));
  const spacing = [val('c:gapWidth', whole === null ? 60 : 0), val('c:overlap', 100)];
  return chartPart({
    locale: text.locale,
    plot,
    inner: [barChart('stacked', written, spacing), nameAxis(labelStyle(text), whole === null), hiddenValueAxis(max)],
    cells: [
      ['', ...series.map(({ name }) => name)],
      ...categories.map((category, row) => [category, ...series.map(({ points }) => points[row]?.value ?? null)]),
      ['', ...series.map(({ points }) => points.flatMap((point) => point?.said ?? []).join('; '))],
    ],
  });
}

/** A rule as a line: both axes are its own quantities, from zero. */
export function linePart(line: LineChart, plot: Plot, text: ChartText): ChartPart {
  const { name, points, across, up } = line;
  const chart = el(
    'c:scatterChart',
    {},
    val('c:scatterStyle', 'lineMarker'),
    val('c:varyColors', 0),
    lineSeries(line, text),
    noLabels(),
    axisIds(),
  );
  const style = { ...labelStyle(text), colour: 'ink2' } as const;
  return chartPart({
    locale: text.locale,
    plot,
    inner: [chart, scaledAxis('b', across, style), scaledAxis('l', up, style)],
    cells: [[across.title, name, ''], ...points.map((point) => [point.across, point.up, point.said])],
  });
}
