import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import type { Locale } from '#src/i18n/locales.ts';
import { BARS, barLayout } from '#src/view/bar-layout.ts';
import type { ViewOf, WidthClass } from '#src/view/view.ts';
import { longestSaid, toData } from './bar-datum.ts';
import { LabelledBar } from './LabelledBar.tsx';

interface BarsChartProps {
  readonly view: ViewOf<'bars'>;
  readonly locale: Locale;
  readonly width: WidthClass;
}

/** Bars from zero, label above and value after each. Drawn at build as a still and again when a reader shows intent. */
export function BarsChart({ view, locale, width }: BarsChartProps) {
  const data = [...toData(view.rows, locale)];
  const layout = barLayout(view.rows, width, longestSaid(data));
  const [top, bottom] = layout.free;
  return (
    <BarChart
      layout="vertical"
      data={data}
      width={layout.width}
      height={layout.height}
      margin={{ top, right: layout.valueRoom, bottom, left: 0 }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[0, layout.max]} hide />
      <YAxis type="category" dataKey="row.key" hide width={0} />
      <Bar dataKey="value" barSize={BARS.height} isAnimationActive={false} shape={LabelledBar} />
    </BarChart>
  );
}
