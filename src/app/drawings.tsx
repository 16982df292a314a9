import { lazy, Suspense } from 'react';
import type { Locale } from '#src/i18n/locales.ts';
import { halfOf, type View, type WidthClass } from '#src/view/view.ts';
import { findStill, stillKey } from './stills.ts';

const BarsChart = lazy(async () => ({ default: (await import('#src/charts/BarsChart.tsx')).BarsChart }));
const EventStrip = lazy(async () => ({ default: (await import('#src/charts/EventStrip.tsx')).EventStrip }));
const SlopesChart = lazy(async () => ({ default: (await import('#src/charts/SlopesChart.tsx')).SlopesChart }));
const Commitments = lazy(async () => ({ default: (await import('#src/charts/Commitments.tsx')).Commitments }));
const Steps = lazy(async () => ({ default: (await import('#src/charts/Steps.tsx')).Steps }));
const PlainChart = lazy(async () => ({ default: (await import('#src/charts/PlainChart.tsx')).PlainChart }));
const OverviewMap = lazy(async () => ({ default: (await import('#src/maps/OverviewMap.tsx')).OverviewMap }));

interface LiveProps {
  readonly view: View;
  readonly locale: Locale;
  readonly width: WidthClass;
}

/** Draws a view in the page; a new kind of view does not compile until it is drawn here. */
function Live({ view, locale, width }: LiveProps) {
  switch (view.kind) {
    case 'bars':
      return <BarsChart view={view} locale={locale} width={width} />;
    case 'strip':
      return <EventStrip view={view} locale={locale} width={halfOf(width)} />;
    case 'places':
      return <OverviewMap view={view} locale={locale} width={halfOf(width)} />;
    case 'commitments':
      return <Commitments view={view} locale={locale} width={width} />;
    case 'slopes':
      return <SlopesChart view={view} locale={locale} width={halfOf(width)} />;
    case 'steps':
      return <Steps view={view} locale={locale} width={width} />;
    default:
      return <PlainChart view={view} locale={locale} width={width} />;
  }
}

interface DrawingProps extends LiveProps {
  readonly exhibit: string;
  readonly measure: string;
  /** A reader points at the drawing, focuses it or has chosen in it. */
  readonly intent: boolean;
}

/** The picture drawn at build first; the live one when a reader shows intent, or where none was drawn. */
export function Drawing({ view, exhibit, measure, locale, width, intent }: DrawingProps) {
  const key = stillKey(locale, exhibit, measure, width);
  const svg = findStill(key);
  const still = <div data-still={key} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: svg ?? '' }} />;
  if (svg !== undefined && !intent) return still;
  return (
    <Suspense fallback={still}>
      <Live view={view} locale={locale} width={width} />
    </Suspense>
  );
}
