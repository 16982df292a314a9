import type { Locale } from '#src/i18n/locales.ts';
import type { ViewOf, WidthClass } from '#src/view/view.ts';
import { Datum } from './Datum.tsx';

interface SeriesProps {
  readonly view: ViewOf<'series'>;
  readonly locale: Locale;
  readonly width: WidthClass;
}

/** What was read over the years. */
export function Series({ view, locale }: SeriesProps) {
  return (
    <svg width="100%" height={view.rows.length * 24} role="none">
      {view.rows.map((row, at) => (
        <Datum key={row.key} row={row} locale={locale} className="ink-c1">
          <circle className="bar-body" cx="50%" cy={12 + at * 24} r="5" />
        </Datum>
      ))}
    </svg>
  );
}
