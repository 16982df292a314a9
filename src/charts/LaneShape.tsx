import type { DateMark } from '#src/view/date-marks.ts';
import { TAILS } from '#src/view/lanes-axis.ts';

/** Px: how far a tick stands out, a triangle is long, a body is wide that would be too narrow to be seen. */
const TICK = 6.5;
const TRIANGLE = 13;
const NARROW = 5;

/** Where a mark stands, as SVG writes lengths: px, or shares of the width. */
export interface Standing {
  readonly from: string | number;
  readonly middle: string | number;
  readonly to: string | number;
  readonly width: string | number;
  /** Its body would be too narrow to be seen. */
  readonly narrow: boolean;
  readonly y: number;
}

function Body({ look, at }: ShapeProps) {
  const { from, middle, width, narrow, y } = at;
  const { body, height } = look;
  if (body === 'bar') {
    const sides = narrow ? { x: middle, width: NARROW, transform: `translate(${-NARROW / 2})` } : { x: from, width };
    return <rect className="bar-body" {...sides} y={y - height / 2} height={height} />;
  }
  if (body === 'triangle')
    return (
      <svg x={from} overflow="visible">
        <path className="bar-body" d={`M1 ${y - height / 2}L${TRIANGLE} ${y}L1 ${y + height / 2}Z`} />
      </svg>
    );
  if (body === 'none') return null;
  return (
    <>
      <line className="bar-sign" x1={from} x2={from} y1={y - height / 2} y2={y + height / 2} />
      <circle className="bar-body" cx={from} cy={y} r="4" />
    </>
  );
}

/** That it goes on, or may come any time later; an arrow says no end. */
function Tail({ look, at: { to, y } }: ShapeProps) {
  if (look.tail === 'none') return null;
  const reach = TAILS[look.tail] - 2;
  const start = look.tail === 'dashes' ? TRIANGLE + 5 : 3;
  const line = `M${start} ${y}H${reach}`;
  const head = look.tail === 'dashes' ? '' : `M${reach - 5} ${y - 4.5}L${reach} ${y}L${reach - 5} ${y + 4.5}`;
  return (
    <svg x={to} overflow="visible">
      {look.tail === 'arrow' ? (
        <path className="bar-sign" d={line + head} />
      ) : (
        <>
          <path className="bar-sign" d={line} strokeDasharray="4 3" />
          {head !== '' && <path className="bar-sign" d={head} />}
        </>
      )}
    </svg>
  );
}

interface ShapeProps {
  readonly look: DateMark;
  readonly at: Standing;
}

/** A date as it is drawn: as wide as it is vague, with what says that it goes on. */
export function LaneShape({ look, at }: ShapeProps) {
  const { from, to, y } = at;
  return (
    <>
      <Body look={look} at={at} />
      {look.ticks.map((tick) => {
        const x = tick === 'start' ? from : to;
        return <line key={tick} className="bar-sign" x1={x} x2={x} y1={y - TICK} y2={y + TICK} />;
      })}
      <Tail look={look} at={at} />
    </>
  );
}

/** What comes round every year: marks without a first one, going on. */
export function EveryYear({ x, y }: { readonly x: number; readonly y: number }) {
  const bars = [0, 6, 12, 18].map((at) => `M${x + at + 1} ${y - 6}v12`).join('');
  return <path className="bar-sign" d={`${bars}M${x + 23} ${y}h2m2 0h2m2 0h2`} />;
}

interface UndatedProps {
  readonly x: number;
  readonly y: number;
  readonly hollow: boolean;
  /** It was under way. */
  readonly goesOn: boolean;
}

/** What has no date: a dot of no place in time. */
export function UndatedDot({ x, y, hollow, goesOn }: UndatedProps) {
  return (
    <>
      <circle className={hollow ? 'dot hollow' : 'dot solid'} cx={x + 5} cy={y} r="4.2" />
      {goesOn && <path className="bar-sign" d={`M${x + 11} ${y}h9m-5 -4.5l5 4.5l-5 4.5`} />}
    </>
  );
}
