import type { Locale } from '#src/i18n/locales.ts';
import { seriesDrawing } from '#src/view/series-drawing.ts';
import type { ViewOf, WidthClass } from '#src/view/view.ts';
import { SeriesAxis } from './SeriesAxis.tsx';
import { SeriesEvents } from './SeriesEvents.tsx';
import { SeriesKey } from './SeriesKey.tsx';
import { SeriesPlot } from './SeriesPlot.tsx';

interface SeriesProps {
  readonly view: ViewOf<'series'>;
  readonly locale: Locale;
  readonly width: WidthClass;
}

/** What was read over the years, in one panel or two on one axis of time, with every break and gap and what the marks mean. */
export function Series({ view, locale, width }: SeriesProps) {
  const drawing = seriesDrawing(view, width, locale);
  return (
    <svg className="series" width={drawing.width} height={drawing.height} role="none">
      <SeriesAxis drawing={drawing} />
      {drawing.panels.map((panel) =>
        'events' in panel ? (
          <SeriesEvents key={panel.top} layout={panel} locale={locale} />
        ) : (
          <SeriesPlot key={panel.top} layout={panel} locale={locale} />
        ),
      )}
      <SeriesKey lines={drawing.key} />
    </svg>
  );
}
