import { sayWithUnit } from '#src/facts/spoken.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { isPlan } from '#src/view/marks.ts';
import { momentOf } from '#src/view/date-marks.ts';
import {
  atYear,
  lanesLayout,
  reachesGround,
  STEPS,
  STEPS_SIZES,
  type PlacedLane,
  type StepsSize,
} from '#src/view/steps-layout.ts';
import { cutLayout } from '#src/view/cut-layout.ts';
import { undatedLayout } from '#src/view/undated-layout.ts';
import type { Row, ViewOf, WidthClass } from '#src/view/view.ts';
import { CutEnd } from './CutEnd.tsx';
import { Datum } from './Datum.tsx';
import { LabelLines } from './LabelLines.tsx';
import { StepMark, StepWords } from './StepMark.tsx';
import { StepsAxis, Written } from './StepsAxis.tsx';
import { UndatedSteps } from './UndatedSteps.tsx';

/** Side and pitch of the tile that stands for a building, in px. */
const TILE = { side: 8, pitch: 10 } as const;

interface CountProps {
  readonly row: Row<'buildings'>;
  readonly y: number;
  readonly locale: Locale;
}

/** A count of buildings as so many tiles, in the name of its lane: no place in time. */
function Count({ row, y, locale }: CountProps) {
  const { value, status } = row.figure;
  const width = value * TILE.pitch;
  return (
    <Datum
      row={row}
      locale={locale}
      className={`step ink-c1 ${isPlan(status) ? 'hollow' : ''}`}
      words={
        <text className="panel-title" x={width + 6} y={y + 5} data-fact={row.figure.id} aria-hidden="true">
          {sayWithUnit(row.figure, locale).text}
        </text>
      }
    >
      <rect className="hit" x="-4" y={y - 12} width={width + 8} height="24" />
      {Array.from({ length: value }, (_, at) => (
        <rect
          key={at}
          className="bar-body"
          x={1 + at * TILE.pitch}
          y={y - TILE.side / 2}
          width={TILE.side - 1}
          height={TILE.side - 1}
        />
      ))}
      <rect className="ring" x="-3" y={y - 9} width={width + 4} height="17" />
    </Datum>
  );
}

interface LaneProps {
  readonly placed: PlacedLane;
  readonly size: StepsSize;
  /** Where the ground of plans starts, as a share of the width. */
  readonly plans: number;
  readonly locale: Locale;
}

function Lane({ placed, size, plans, locale }: LaneProps) {
  const { lane, top, height, name, nameY, countY } = placed;
  return (
    <g data-lane={lane.key}>
      <line className="commit-rule" x2="100%" y1={top + height} y2={top + height} />
      <LabelLines className="commit-lane commit-words" lines={name} x={0} y={nameY} pitch={STEPS.line} />
      {lane.count && <Count row={lane.count} y={countY} locale={locale} />}
      {placed.steps.map((step) => (
        <Datum
          key={step.row.key}
          row={step.row}
          locale={locale}
          className="step ink-c1"
          words={<StepWords step={step} ground={reachesGround(step, plans, size) ? 'sunk' : 'paper'} />}
        >
          <StepMark step={step} />
        </Datum>
      ))}
    </g>
  );
}

interface StepsProps {
  readonly view: ViewOf<'steps'>;
  readonly locale: Locale;
  readonly width: WidthClass;
}

/** The last part below the lanes ends the drawing. */
const heightOf = (part: { readonly top: number; readonly height: number } | undefined, end: number) =>
  part ? part.top + part.height : end + 2;

/** Dated steps in a lane for each site on a linear axis, undated ones apart below it; as wide as its container. */
export function Steps({ view, locale, width }: StepsProps) {
  const size = { ...STEPS_SIZES[width], ...view.years, ...(!view.written && { head: STEPS.bare }) };
  const layout = lanesLayout(view.lanes, size, locale);
  const { written, cut } = view;
  const undated = view.undated && undatedLayout(view.undated.rows, width, layout.end + 20);
  const torn = cut && cutLayout(cut, size.width, layout.end + 16);
  const plans = written ? atYear(size, momentOf(written.from)) : 1;
  return (
    <svg className="steps" width="100%" height={heightOf(torn ?? undated, layout.end)} role="none">
      {written && <Written layout={layout} size={size} written={written} />}
      <StepsAxis layout={layout} size={size} />
      {layout.lanes.map((placed) => (
        <Lane key={placed.lane.key} placed={placed} size={size} plans={plans} locale={locale} />
      ))}
      {undated && <UndatedSteps layout={undated} heading={view.undated?.heading ?? ''} locale={locale} />}
      {torn && <CutEnd layout={torn} locale={locale} />}
    </svg>
  );
}
