import { barShape, isDerived, marksOf } from '#src/view/marks.ts';
import { BARS } from '#src/view/bar-layout.ts';
import type { BarDatum } from './bar-datum.ts';
import { Datum } from './Datum.tsx';

/** What Recharts hands to the shape of a bar: its box in px and its datum. */
interface LabelledBarProps {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly payload?: BarDatum | undefined;
}

/** What is more than nothing is seen, in px. */
const LEAST = 2;

interface WordsProps {
  readonly datum: BarDatum;
  readonly width: number;
  readonly height: number;
}

function Words({ datum: { row, said, range, date }, width, height }: WordsProps) {
  return (
    <>
      <text className="bar-label" y={-BARS.labelGap} aria-hidden="true" data-digits="name">
        {row.label}
        {row.second && (
          <tspan className="bar-second" dx={10} lang={row.second.lang} data-face="">
            {row.second.label}
          </tspan>
        )}
      </text>
      <text
        className="bar-value"
        x={width + BARS.valueGap}
        y={height / 2 + 5.5}
        data-fact={row.figure.id}
        aria-hidden="true"
      >
        <tspan className="bar-number">{said}</tspan>
        {range !== '' && (
          <tspan className="bar-range" dx="8">
            {range}
          </tspan>
        )}
      </text>
      {date !== '' && (
        <text className="drawing-note" y={height + BARS.date} aria-hidden="true" data-digits="as-of">
          {date}
        </text>
      )}
    </>
  );
}

/** One bar with its label above and its value after it: the option a reader can choose. */
export function LabelledBar({ x = 0, y = 0, width: drawn = 0, height = 0, payload }: LabelledBarProps) {
  if (!payload) return null;
  const { row, locale, date } = payload;
  const width = row.figure.value > 0 ? Math.max(drawn, LEAST) : drawn;
  const below = date === '' ? 4 : BARS.date + 4;
  const shape = barShape(width, height, row.figure.precision);
  const hollow = marksOf(row.figure).includes('planned');
  const derived = isDerived(row.figure);
  const look = row.ink === 'hatch' ? 'hatch' : hollow ? 'hollow' : derived ? 'derived' : 'solid';
  return (
    <Datum
      row={row}
      locale={locale}
      className={`bar ${look} ink-${row.ink}${shape.pale ? ' pale' : ''}`}
      transform={`translate(${x} ${y})`}
      words={<Words datum={payload} width={width} height={height} />}
    >
      <rect
        className="hit"
        x={-4}
        y={-BARS.labelGap - 16}
        width={width + 8}
        height={height + BARS.labelGap + 16 + below}
      />
      <rect className="ring" x={-4} y={-4} width={width + 8} height={height + 8} />
      <path className="bar-body" d={shape.body} data-value={row.figure.value} />
      {shape.sign !== '' && <path className="bar-sign" d={shape.sign} />}
    </Datum>
  );
}
