import type { ComponentType, LazyExoticComponent } from 'react';
import type { BarsChart } from '#src/charts/BarsChart.tsx';
import type { Commitments } from '#src/charts/Commitments.tsx';
import type { Lanes } from '#src/charts/Lanes.tsx';
import type { EventStrip } from '#src/charts/EventStrip.tsx';
import type { PlainChart } from '#src/charts/PlainChart.tsx';
import type { Reports } from '#src/charts/Reports.tsx';
import type { Series } from '#src/charts/Series.tsx';
import type { SlopesChart } from '#src/charts/SlopesChart.tsx';
import type { Steps } from '#src/charts/Steps.tsx';
import type { Locale } from '#src/i18n/locales.ts';
import type { OverviewMap } from '#src/maps/OverviewMap.tsx';
import { halfOf, type View, type WidthClass } from '#src/view/view.ts';

type Props<C> = C extends (props: infer P) => unknown ? P : never;

/** A component that is there, or one that is fetched when it is wanted. */
type Drawn<C> = ComponentType<Props<C>> | LazyExoticComponent<ComponentType<Props<C>>>;

/** What draws the kinds of views. */
interface Drawings {
  readonly Bars: Drawn<typeof BarsChart>;
  readonly Strip: Drawn<typeof EventStrip>;
  readonly Places: Drawn<typeof OverviewMap>;
  readonly Committed: Drawn<typeof Commitments>;
  readonly Slopes: Drawn<typeof SlopesChart>;
  readonly InLanes: Drawn<typeof Lanes>;
  readonly InSteps: Drawn<typeof Steps>;
  readonly Reported: Drawn<typeof Reports>;
  readonly OverTime: Drawn<typeof Series>;
  readonly Plain: Drawn<typeof PlainChart>;
}

export interface DrawViewProps {
  readonly view: View;
  readonly locale: Locale;
  readonly width: WidthClass;
}

/** Draws a view, in the page and in the build alike; a new kind of view does not compile until it is drawn here. */
export function drawView(drawings: Drawings, { view, locale, width }: DrawViewProps) {
  const { Bars, Strip, Places, Committed, Slopes, InLanes, InSteps, Reported, OverTime, Plain } = drawings;
  switch (view.kind) {
    case 'bars':
      return <Bars view={view} locale={locale} width={width} />;
    case 'strip':
      return <Strip view={view} locale={locale} width={halfOf(width)} />;
    case 'places':
      return <Places view={view} locale={locale} width={halfOf(width)} />;
    case 'commitments':
      return <Committed view={view} locale={locale} width={width} />;
    case 'slopes':
      return <Slopes view={view} locale={locale} width={halfOf(width)} />;
    case 'lanes':
      return <InLanes view={view} locale={locale} width={width} />;
    case 'steps':
      return <InSteps view={view} locale={locale} width={width} />;
    case 'reports':
      return <Reported view={view} locale={locale} width={width} />;
    case 'series':
      return <OverTime view={view} locale={locale} width={width} />;
    default:
      return <Plain view={view} locale={locale} width={width} />;
  }
}
