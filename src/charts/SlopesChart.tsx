import { Line, LineChart, XAxis, YAxis } from 'recharts';
import { digits, scaleOfStep } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { deductedIn, SLOPES, slopesLayout } from '#src/view/slopes-layout.ts';
import type { HalfWidth, ViewOf } from '#src/view/view.ts';
import { FirstSlope, RestSlope } from './SlopeLine.tsx';
import { Grid, Limit, OpenEnd, ReaderPoint } from './SlopeMarks.tsx';

interface SlopesChartProps {
  readonly view: ViewOf<'slopes'>;
  readonly locale: Locale;
  readonly width: HalfWidth;
}

const BARE_AXIS = { type: 'number', axisLine: false, tickLine: false, interval: 0, zIndex: 0 } as const;
const STILL_LINE = { dot: false, activeDot: false, isAnimationActive: false, zIndex: 0 } as const;

interface TickProps {
  readonly x?: number | string;
  readonly y?: number | string;
  readonly payload?: { readonly value: number };
  readonly scale: { readonly size: number };
  readonly isUp?: boolean;
}

function Tick({ x = 0, y = 0, payload, scale, isUp = false }: TickProps) {
  const place = isUp ? { x: Number(x) - 4, y: Number(y) + 5 } : { x, y: Number(y) + 12 };
  return (
    <text className={isUp ? 'tick up' : 'tick'} {...place} data-digits="tick" aria-hidden="true">
      {digits((payload?.value ?? 0) / scale.size)}
    </text>
  );
}

interface AxisNamesProps {
  readonly across: string;
  readonly up: string;
  readonly width: HalfWidth;
}

function AxisNames({ across, up, width }: AxisNamesProps) {
  const { top, right, ...size } = SLOPES[width];
  return (
    <>
      <text className="axis-name end" x={size.width - right} y={size.height - 4} aria-hidden="true">
        {across}
      </text>
      <text className="axis-name" x={0} y={top - 14} aria-hidden="true">
        {up}
      </text>
    </>
  );
}

/** The ends of both slopes; they meet where the rate changes. */
function pointsOf(view: ViewOf<'slopes'>, end: number) {
  const limit = view.rows[0].figure.value;
  const at = (spend: number) => ({ spend, deducted: deductedIn(view, spend) });
  const [start, turn, last] = [at(0), at(limit), at(end)];
  return [
    { spend: start.spend, first: start.deducted },
    { spend: turn.spend, first: turn.deducted, rest: turn.deducted },
    { spend: last.spend, rest: last.deducted },
  ];
}

/**
 * One line of two slopes from zero, its break shown and its end open, with the reader's point on it. Each part is an
 * option in the order of the rows; Recharts' own layers are off, as they would draw in another order.
 */
export function SlopesChart({ view, locale, width }: SlopesChartProps) {
  const { top, right, bottom, left, ...size } = SLOPES[width];
  const layout = slopesLayout(view);
  const across = scaleOfStep(layout.end / 4, locale);
  const up = scaleOfStep(layout.up[1] ?? 1, locale);
  const marks = { view, locale, width };
  return (
    <LineChart
      data={pointsOf(view, layout.end)}
      width={size.width}
      height={size.height}
      margin={{ top, right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <Grid at={layout.up} />
      <XAxis
        {...BARE_AXIS}
        dataKey="spend"
        domain={[0, layout.end]}
        ticks={[...layout.across]}
        height={bottom}
        tick={<Tick scale={across} />}
      />
      <YAxis
        {...BARE_AXIS}
        domain={[0, layout.top]}
        ticks={[...layout.up]}
        width={left}
        tick={<Tick scale={up} isUp />}
      />
      <AxisNames across={view.words.across(across.word)} up={view.words.up(up.word)} width={width} />
      <Limit {...marks} />
      <Line {...STILL_LINE} dataKey="first" shape={(line) => <FirstSlope {...marks} points={line.points} />} />
      <Line {...STILL_LINE} dataKey="rest" shape={(line) => <RestSlope {...marks} points={line.points} />} />
      <OpenEnd {...marks} />
      <ReaderPoint {...marks} />
    </LineChart>
  );
}
