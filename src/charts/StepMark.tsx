import { STEPS, type PlacedStep } from '#src/view/steps-layout.ts';
import { isPlan } from '#src/view/marks.ts';
import { share } from './share.ts';

/** Sizes in px: how far a tick stands out of a bar, what a triangle is long, and how far a ring keeps off. */
const TICK = 14;
const TRIANGLE = 13;
const RING = 4;

/** A step as far as its mark goes. */
type PlacedMark = Omit<PlacedStep, 'label'>;

/** What covers the years of the date: a bar, the point of a day, or nothing; its ticks stand at its ends. */
function Body({ step }: { readonly step: PlacedMark }) {
  const { mark, from, to, y } = step;
  const { height, body, ticks } = mark;
  const tick = `M0 ${y - TICK / 2}V${y + TICK / 2}`;
  return (
    <svg x={share(from)} width={share(to - from)} overflow="visible" data-date={step.row.date.kind}>
      {body === 'bar' && <rect className="bar-body" y={y - height / 2} width="100%" height={height} />}
      {body === 'triangle' && (
        <path className="bar-body" d={`M1 ${y - height / 2}L${TRIANGLE} ${y}L1 ${y + height / 2}Z`} />
      )}
      {body === 'dot' && (
        <>
          <path className="bar-sign" d={`M0 ${y - height / 2}V${y + height / 2}`} />
          <circle className="bar-body" cy={y} r="4" />
        </>
      )}
      {ticks.includes('start') && <path className="bar-sign" d={tick} />}
      {ticks.includes('end') && (
        <svg x="100%" overflow="visible">
          <path className="bar-sign" d={tick} />
        </svg>
      )}
    </svg>
  );
}

/** That it goes on or may come any time later: to the end of the axis, without an end of its own. */
function Tail({ step }: { readonly step: PlacedMark }) {
  const { mark, to, end, y } = step;
  const dashed = mark.tail !== 'arrow' && { strokeDasharray: '5 4' };
  return (
    <svg x={share(to)} width={share(end - to)} overflow="visible">
      <line className="bar-sign" x1={mark.body === 'triangle' ? TRIANGLE + 5 : 5} x2="100%" y1={y} y2={y} {...dashed} />
      {mark.tail !== 'dashes' && (
        <svg x="100%" overflow="visible">
          <path className="bar-sign" d={`M-7 ${y - 5}L-2 ${y}L-7 ${y + 5}`} />
        </svg>
      )}
    </svg>
  );
}

/** Where it can be pointed at, and the ring of the chosen one, open to its sides so that it fits any width. */
function Reach({ step: { from, end, y } }: { readonly step: PlacedMark }) {
  const [top, bottom] = [y - TICK / 2 - RING, y + TICK / 2 + RING];
  return (
    <svg x={share(from)} width={share(end - from)} overflow="visible">
      <rect className="hit" y={top} width="100%" height={bottom - top} />
      <path className="ring" d={`M0 ${top}H${-RING}V${bottom}H0`} />
      <line className="ring" x2="100%" y1={top} y2={top} />
      <line className="ring" x2="100%" y1={bottom} y2={bottom} />
      <svg x="100%" overflow="visible">
        <path className="ring" d={`M0 ${top}H${RING}V${bottom}H0`} />
      </svg>
    </svg>
  );
}

/** A step as its date is drawn: as wide as it is vague, hollow where it was still to come. */
export function StepMark({ step }: { readonly step: PlacedMark }) {
  return (
    <g className={isPlan(step.row.status) ? 'hollow' : undefined}>
      <Reach step={step} />
      {step.mark.tail !== 'none' && <Tail step={step} />}
      <Body step={step} />
    </g>
  );
}

interface StepWordsProps {
  readonly step: PlacedStep;
  /** What it stands on, so that no hairline crosses its letters; without it they have no edge. */
  readonly ground?: 'paper' | 'sunk';
}

/** Its date beside the mark, and what happens then. */
export function StepWords({ step: { label, from, end, y }, ground }: StepWordsProps) {
  const { side, date, word, stacked } = label;
  const isLeft = side === 'left';
  const x = isLeft ? -STEPS.clear : STEPS.clear;
  const second = stacked ? { x, dy: STEPS.line } : { dx: STEPS.between };
  const dated = (
    <tspan key="date" fontSize={STEPS.date} fontWeight="600" data-digits="date" {...(isLeft && second)}>
      {date}
    </tspan>
  );
  const said = (
    <tspan key="word" className="commit-label" {...(!isLeft && second)}>
      {word}
    </tspan>
  );
  // The style sheet gives the words of a commitment the edge of the sunk ground.
  return (
    <svg
      className={ground === 'sunk' ? 'commitment' : undefined}
      x={share(isLeft ? from : end)}
      overflow="visible"
      aria-hidden="true"
    >
      <text
        className={ground && 'commit-words'}
        x={x}
        y={y + 5 - (stacked ? STEPS.line / 2 : 0)}
        textAnchor={isLeft ? 'end' : 'start'}
      >
        {isLeft ? [said, dated] : [dated, said]}
      </text>
    </svg>
  );
}
