import type { PlacedBreak, SeriesDrawing } from '#src/view/series-drawing.ts';
import { GAP } from '#src/view/series-layout.ts';

const round = (px: number) => Math.round(px * 10) / 10;

interface ThroughProps {
  readonly of: PlacedBreak;
  readonly top: number;
  readonly bottom: number;
}

/** From here on it is counted differently: a dashed line through all panels, named by its letter. */
function Break({ of: { letter, from }, top, bottom }: ThroughProps) {
  return (
    <g data-break="">
      <path className="lead" d={`M${round(from)} ${top}V${bottom}`} strokeDasharray="2 4" strokeWidth="1.5" />
      <text className="tick" x={round(from)} y={top - 4}>
        {letter}
      </text>
    </g>
  );
}

/** Nothing was found for these years: a hatched band at the axis, named by its letter. */
function Gap({ of: { letter, from, to }, bottom }: Omit<ThroughProps, 'top'>) {
  return (
    <g className="hatch ink-hatch" data-gap="">
      <rect className="bar-body" x={round(from)} y={bottom - GAP.band} width={round(to - from)} height={GAP.band} />
      <text className="tick" x={round((from + to) / 2)} y={bottom - GAP.letter}>
        {letter}
      </text>
    </g>
  );
}

interface PanelAxisProps {
  readonly panel: SeriesDrawing['panels'][number];
  readonly drawing: SeriesDrawing;
}

/** Hairlines and names of values, what they count, and where years begin. */
function PanelAxis({ panel, drawing: { left, width, years } }: PanelAxisProps) {
  return (
    <g data-digits="tick">
      {'ticks' in panel &&
        panel.ticks.map(({ said, y }) => (
          <g key={said}>
            <path className="slopes-grid" d={`M${left} ${round(y)}H${width}`} />
            <text className="tick up" x={left - 6} y={round(y) + 5}>
              {said}
            </text>
          </g>
        ))}
      {'name' in panel && (
        <text className="axis-name" x="0" y={panel.top - 14}>
          {panel.name}
        </text>
      )}
      <path className="axis" d={`M${left} ${panel.bottom}H${width}`} />
      <path className="lead" d={years.starts.map((x) => `M${round(x)} ${panel.bottom}v5`).join('')} />
    </g>
  );
}

/** Years, hairlines of values, breaks and gaps. */
export function SeriesAxis({ drawing }: { readonly drawing: SeriesDrawing }) {
  const { panels, years, yearsY, breaks, gaps } = drawing;
  const [top, bottom] = [panels[0]?.top ?? 0, panels.at(-1)?.bottom ?? 0];
  return (
    <g aria-hidden="true">
      {panels.map((panel) => (
        <PanelAxis key={panel.top} panel={panel} drawing={drawing} />
      ))}
      <g data-digits="tick">
        {years.names.map(({ year, x }) => (
          <text key={year} className="tick" x={round(x)} y={yearsY}>
            {year}
          </text>
        ))}
      </g>
      {breaks.map((one) => (
        <Break key={one.letter} of={one} top={top} bottom={bottom} />
      ))}
      {gaps.map((one) => (
        <Gap key={one.letter} of={one} bottom={bottom} />
      ))}
    </g>
  );
}
