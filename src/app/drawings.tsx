import { Suspense } from 'react';
import { drawView, type DrawViewProps } from './draw-view.tsx';
import { lazyPart } from './parts/lazy-part.tsx';
import { findStill, roomFor, stillKey } from './stills.ts';

/** Fetched with the first drawing of their kind that comes to life. */
export const LIVE = {
  Bars: lazyPart(
    () => import('#src/charts/BarsChart.tsx'),
    (module) => module.BarsChart,
  ),
  Strip: lazyPart(
    () => import('#src/charts/EventStrip.tsx'),
    (module) => module.EventStrip,
  ),
  Places: lazyPart(
    () => import('#src/maps/OverviewMap.tsx'),
    (module) => module.OverviewMap,
  ),
  Committed: lazyPart(
    () => import('#src/charts/Commitments.tsx'),
    (module) => module.Commitments,
  ),
  Slopes: lazyPart(
    () => import('#src/charts/SlopesChart.tsx'),
    (module) => module.SlopesChart,
  ),
  InLanes: lazyPart(
    () => import('#src/charts/Lanes.tsx'),
    (module) => module.Lanes,
  ),
  InSteps: lazyPart(
    () => import('#src/charts/Steps.tsx'),
    (module) => module.Steps,
  ),
  Reported: lazyPart(
    () => import('#src/charts/Reports.tsx'),
    (module) => module.Reports,
  ),
  OverTime: lazyPart(
    () => import('#src/charts/Series.tsx'),
    (module) => module.Series,
  ),
  Plain: lazyPart(
    () => import('#src/charts/PlainChart.tsx'),
    (module) => module.PlainChart,
  ),
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
  const html = svg ?? roomFor(locale, exhibit, width);
  const isBusy = svg === undefined;
  const still = (
    <div
      data-still={key}
      aria-busy={isBusy || undefined}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
  if (!isBusy && !intent) return still;
  return <Suspense fallback={still}>{drawView(LIVE, { view, locale, width })}</Suspense>;
}
