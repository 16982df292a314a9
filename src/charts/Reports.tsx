import type { Locale } from '#src/i18n/locales.ts';
import { momentOf } from '#src/view/date-marks.ts';
import { REPORTS_LEGEND, reportsLayout, type ReportsLayout } from '#src/view/reports-layout.ts';
import { atYear, reachesGround, STEPS, type PlacedStep } from '#src/view/steps-layout.ts';
import { undatedLayout } from '#src/view/undated-layout.ts';
import type { ViewOf, WidthClass } from '#src/view/view.ts';
import { BuildingCount } from './BuildingCount.tsx';
import { Datum } from './Datum.tsx';
import { LabelLines } from './LabelLines.tsx';
import { StepMark, StepWords } from './StepMark.tsx';
import { StepsAxis, Written } from './StepsAxis.tsx';
import { UndatedSteps } from './UndatedSteps.tsx';

interface LaneProps {
  readonly placed: ReportsLayout['lanes'][number];
  readonly layout: ReportsLayout;
  /** Where the ground of plans starts, as a share of the width. */
  readonly plans: number;
  readonly locale: Locale;
}

/** A site: the document's steps in its ink, what was reported later in another. */
function Lane({ placed, layout, plans, locale }: LaneProps) {
  const { of, top, height, name, nameY, noteY, countY, steps } = placed;
  const rows = new Map([...of.stated, ...of.later].map((row) => [row.key, row]));
  const ground = (step: PlacedStep) => (reachesGround(step, plans, layout.size) ? 'sunk' : 'paper');
  return (
    <g data-lane={of.key}>
      <line className="commit-rule" x2="100%" y1={top + height} y2={top + height} />
      <LabelLines className="commit-lane commit-words" lines={name} x={0} y={nameY} pitch={STEPS.line} />
      <LabelLines className="drawing-note commit-words" lines={[of.outcome]} x={0} y={noteY} pitch={STEPS.line} />
      {of.count && <BuildingCount row={of.count} y={countY} locale={locale} />}
      {steps.map((step) => {
        const row = rows.get(step.row.key) ?? step.row;
        const isLater = 'reading' in row;
        return (
          <Datum
            key={row.key}
            row={row}
            locale={locale}
            className={`step ${isLater ? 'ink-c2' : 'ink-c1'}`}
            words={<StepWords step={step} ground={ground(step)} />}
          >
            <StepMark step={step} />
          </Datum>
        );
      })}
    </g>
  );
}

const LEGEND_MARKS = ['ink-c1', 'ink-c2', 'ink-c2 hollow'] as const;

/** Whose the marks are. */
function Legend({ layout: { legend } }: Pick<LaneProps, 'layout'>) {
  return (
    <g aria-hidden="true">
      {legend.map(({ text, x, y }, at) => (
        <g key={text} className={`step ${LEGEND_MARKS[at]}`}>
          <rect className="bar-body" x={x + 1} y={y - 10} width="11" height="11" />
          <text className="drawing-note" x={x + REPORTS_LEGEND.mark} y={y}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

interface ReportsProps {
  readonly view: ViewOf<'reports'>;
  readonly locale: Locale;
  readonly width: WidthClass;
}

/** What the document planned beside what was reported later, a lane for each site, on one axis of time. */
export function Reports({ view, locale, width }: ReportsProps) {
  const layout = reportsLayout(view, width, locale);
  const { size, end, bottom } = layout;
  const undated = view.undated && undatedLayout(view.undated.rows, width, bottom + 14);
  const plans = atYear(size, momentOf(view.written.from));
  return (
    <svg className="steps" width="100%" height={undated ? undated.top + undated.height : bottom} role="none">
      <Written layout={layout} size={size} written={view.written} />
      <StepsAxis layout={layout} size={size} />
      {layout.lanes.map((placed) => (
        <Lane key={placed.of.key} placed={placed} layout={layout} plans={plans} locale={locale} />
      ))}
      <Legend layout={{ ...layout, end }} />
      {undated && <UndatedSteps layout={undated} heading={view.undated?.heading ?? ''} locale={locale} />}
    </svg>
  );
}
