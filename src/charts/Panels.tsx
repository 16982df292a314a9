import type { Locale } from '#src/i18n/locales.ts';
import { BARS, barLayout } from '#src/view/bar-layout.ts';
import type { Panel, ViewOf, WidthClass } from '#src/view/view.ts';
import { longestSaid, toData } from './bar-datum.ts';
import { LabelledBar } from './LabelledBar.tsx';

interface PanelsProps {
  readonly view: ViewOf<'panels'>;
  readonly locale: Locale;
  readonly width: WidthClass;
}

/** Heights in px: a heading, the room between two panels, and the first label below its heading. */
const PANEL = { head: 20, between: 26, label: 24 } as const;

const heightOf = ({ rows }: Panel, pitch: number) => PANEL.head + rows.length * pitch;

/** Unlike quantities one above the other, each under its own heading, all to one scale. */
export function Panels({ view, locale, width }: PanelsProps) {
  const data = toData(view.rows, locale);
  const layout = barLayout(view.rows, width, longestSaid(data));
  const scale = (layout.width - layout.valueRoom) / layout.max;
  const tops = view.panels.map((_, at) =>
    view.panels.slice(0, at).reduce((sum, panel) => sum + heightOf(panel, layout.pitch) + PANEL.between, 0),
  );
  const height =
    (tops.at(-1) ?? 0) + Math.max(...view.panels.slice(-1).map((panel) => heightOf(panel, layout.pitch))) + 4;
  return (
    <svg width={layout.width} height={height} role="none">
      {view.panels.map((panel, at) => (
        <g key={panel.title} transform={`translate(0 ${tops[at] ?? 0})`} data-panel={at}>
          {at > 0 && <line className="panel-rule" x2={layout.width} y1={-PANEL.between / 2} y2={-PANEL.between / 2} />}
          <text className="panel-title" y="13" aria-hidden="true">
            {panel.title}
          </text>
          {panel.rows.map((row, place) => (
            <LabelledBar
              key={row.key}
              y={PANEL.head + PANEL.label + place * layout.pitch}
              width={row.figure.value * scale}
              height={BARS.height}
              payload={data.find((datum) => datum.row === row)}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}
