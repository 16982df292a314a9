import type { Locale } from '#src/i18n/locales.ts';
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
import type { ViewOf, WidthClass } from '#src/view/view.ts';
import { BuildingCount } from './BuildingCount.tsx';
import { CutEnd } from './CutEnd.tsx';
import { Datum } from './Datum.tsx';
import { LabelLines } from './LabelLines.tsx';
import { StepMark, StepWords } from './StepMark.tsx';
import { StepsAxis, Written } from './StepsAxis.tsx';
import { UndatedSteps } from './UndatedSteps.tsx';

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
      {lane.count && <BuildingCount row={lane.count} y={countY} locale={locale} />}
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
