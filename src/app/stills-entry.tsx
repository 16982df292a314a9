import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { BarsChart } from '#src/charts/BarsChart.tsx';
import { EventStrip } from '#src/charts/EventStrip.tsx';
import { Commitments } from '#src/charts/Commitments.tsx';
import { SlopesChart } from '#src/charts/SlopesChart.tsx';
import { Lanes } from '#src/charts/Lanes.tsx';
import { Reports } from '#src/charts/Reports.tsx';
import { Steps } from '#src/charts/Steps.tsx';
import { PlainChart } from '#src/charts/PlainChart.tsx';
import { Series } from '#src/charts/Series.tsx';
import { OverviewMap } from '#src/maps/OverviewMap.tsx';
import { outsideExhibits } from '#src/exhibits/outside/registry.ts';
import { exhibits } from '#src/exhibits/registry.ts';
import { LATEST_EDITION, editionQuery } from '#src/queries/editions.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { CLASSES, type View, type WidthClass } from '#src/view/view.ts';
import { QueryClient } from '@tanstack/react-query';
import { drawView } from './draw-view.tsx';
import { stillKey } from './stills.ts';
import { measureIn } from './use-exhibit.ts';

const ALL = {
  Bars: BarsChart,
  Strip: EventStrip,
  Places: OverviewMap,
  Committed: Commitments,
  Slopes: SlopesChart,
  InLanes: Lanes,
  InSteps: Steps,
  Reported: Reports,
  OverTime: Series,
  Plain: PlainChart,
};

/** Mounts a drawing in the build's document and takes its SVG; Recharts draws nothing on a server. */
export async function draw(view: View, locale: Locale, width: WidthClass, name: string): Promise<string> {
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host, { identifierPrefix: `${name}-` });
  flushSync(() => root.render(drawView(ALL, { view, locale, width })));
  for (let turn = 0; turn < 50 && !host.querySelector('[data-key]'); turn += 1)
    await new Promise((go) => setTimeout(go, 10));
  const svg = host.querySelector('svg');
  if (!svg?.querySelector('[data-key]')) throw new Error(`${name} was not drawn`);
  svg.removeAttribute('style');
  for (const element of svg.querySelectorAll('[style]')) element.removeAttribute('style');
  // Recharts leaves empty layers, inner ones in outer ones, and layers that a key could stop at.
  for (const element of [...svg.querySelectorAll('g, title, desc')].reverse())
    if (element.childNodes.length === 0) element.remove();
  for (const layer of svg.querySelectorAll('g[tabindex]')) layer.removeAttribute('tabindex');
  // Hundredths of a px are finer than any screen, and a third of the bytes. What is said keeps its digits.
  const markup = svg.outerHTML.replace(/ (?!aria-|data-)[\w-]+="[^"<>]*"/g, (attribute) =>
    attribute.replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2)))),
  );
  root.unmount();
  host.remove();
  return markup;
}

/** Every chart of every exhibit in its first measure as a picture, by language and then by `exhibit.measure.width`. */
export async function drawStills(): Promise<Record<Locale, Record<string, string>>> {
  const edition = await new QueryClient().query(editionQuery(LATEST_EDITION));
  const stills: Record<Locale, Record<string, string>> = { en: {}, tc: {}, sc: {} };
  for (const locale of LOCALES) {
    for (const exhibit of [...exhibits, ...outsideExhibits]) {
      const measure = measureIn(exhibit, undefined);
      const composed = exhibit.compose(edition, locale, measure);
      if (!('view' in composed)) continue;
      for (const width of CLASSES[exhibit.span]) {
        const key = stillKey(locale, exhibit.id, measure, width);
        stills[locale][key] = await draw(composed.view, locale, width, `${exhibit.id}-${width}`);
      }
    }
  }
  return stills;
}
