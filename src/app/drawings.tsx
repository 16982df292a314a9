import { lazy, Suspense } from 'react';
import { drawView, type DrawViewProps } from './draw-view.tsx';
import { findStill, stillKey } from './stills.ts';

/** Fetched with the first drawing of their kind that comes to life. */
export const LIVE = {
  Bars: lazy(async () => ({ default: (await import('#src/charts/BarsChart.tsx')).BarsChart })),
  Strip: lazy(async () => ({ default: (await import('#src/charts/EventStrip.tsx')).EventStrip })),
  Places: lazy(async () => ({ default: (await import('#src/maps/OverviewMap.tsx')).OverviewMap })),
  Committed: lazy(async () => ({ default: (await import('#src/charts/Commitments.tsx')).Commitments })),
  Slopes: lazy(async () => ({ default: (await import('#src/charts/SlopesChart.tsx')).SlopesChart })),
  InLanes: lazy(async () => ({ default: (await import('#src/charts/Lanes.tsx')).Lanes })),
  InSteps: lazy(async () => ({ default: (await import('#src/charts/Steps.tsx')).Steps })),
  OverTime: lazy(async () => ({ default: (await import('#src/charts/Series.tsx')).Series })),
  Plain: lazy(async () => ({ default: (await import('#src/charts/PlainChart.tsx')).PlainChart })),
};

interface DrawingProps extends DrawViewProps {
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
  return <Suspense fallback={still}>{drawView(LIVE, { view, locale, width })}</Suspense>;
}
