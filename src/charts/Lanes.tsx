import type { Locale } from '#src/i18n/locales.ts';
import { momentOf } from '#src/view/date-marks.ts';
import { isRecurringRow, type LanesView } from '#src/view/lanes.ts';
import { atMoment, LANES_SIZES, type LanesSize } from '#src/view/lanes-axis.ts';
import { LANES, lanesLayout, type LanesLayout, type PlacedApart, type PlacedMark } from '#src/view/lanes-layout.ts';
import { PACKING } from '#src/view/lanes-packing.ts';
import { isPlan } from '#src/view/marks.ts';
import type { WidthClass } from '#src/view/view.ts';
import { Datum } from './Datum.tsx';
import { LabelLines } from './LabelLines.tsx';
import { EveryYear, LaneShape, UndatedDot } from './LaneShape.tsx';
import { LanesDown } from './LanesDown.tsx';
import { LanesLegend } from './LanesLegend.tsx';
import { share } from './share.ts';

/** Px: the least width of a ring, so that it keeps off the label, which can be pointed at, too. */
const TARGET = 18;

interface MarkProps {
  readonly placed: PlacedMark;
  readonly size: LanesSize;
  /** Where the ground of plans starts, as a share of the width. */
  readonly plans: number;
  readonly locale: Locale;
}

/** Where it can be pointed at, and the ring of the chosen one. */
function Target({ from, to, y, width, high }: { from: number; to: number; y: number; width: number; high: number }) {
  const isWide = (to - from) * width >= TARGET;
  const sides = isWide
    ? { x: share(from), width: share(to - from) }
    : { x: share((from + to) / 2), width: TARGET, transform: `translate(${-TARGET / 2})` };
  return <rect className="ring" pointerEvents="all" {...sides} y={y - high / 2} height={high} />;
}

/** A dated event: its mark on the axis and its short name beside it. */
function LaneMark({ placed, size, plans, locale }: MarkProps) {
  const { row, mark, from, to, widened, tail, y, side } = placed;
  const isLeft = side === 'left';
  const narrow = widened > 0;
  const at = { from: share(from), middle: share((from + to) / 2), to: share(to), width: share(to - from), narrow, y };
  const label = isLeft
    ? { x: at.from, dx: -PACKING.clear, textAnchor: 'end' as const }
    : { x: at.to, dx: tail + PACKING.clear };
  return (
    <Datum
      row={row}
      locale={locale}
      className={`${isPlan(row.status) ? 'hollow ' : ''}${(isLeft ? from : to) > plans ? 'commitment' : 'step'}`}
      words={
        <text className="commit-words" {...label} y={y + size.text * 0.34} aria-hidden="true">
          {row.short}
        </text>
      }
    >
      <Target from={from} to={to} y={y} width={size.width} high={size.row} />
      <LaneShape look={mark} at={at} />
    </Datum>
  );
}

/** What stands on no axis: every year, or without a date. */
function ApartMark({ placed: { row, at, y }, locale }: { readonly placed: PlacedApart; readonly locale: Locale }) {
  const isRecurring = isRecurringRow(row);
  const goesOn = row.status === 'in-force' && !isRecurring;
  return (
    <svg x={share(at)} overflow="visible">
      <Datum
        row={row}
        locale={locale}
        className="step"
        words={
          <text x={isRecurring ? 42 : goesOn ? 28 : 18} y={y + 4.5} aria-hidden="true">
            {row.short}
          </text>
        }
      >
        <rect className="ring" pointerEvents="all" x="-6" y={y - 11} width={isRecurring ? 44 : 24} height="22" />
        {isRecurring ? (
          <EveryYear x={0} y={y} />
        ) : (
          <UndatedDot x={0} y={y} hollow={isPlan(row.status)} goesOn={goesOn} />
        )}
      </Datum>
    </svg>
  );
}

interface GroundProps {
  readonly layout: LanesLayout;
  readonly written: LanesView['written'];
}

/** The ground of what was still to come, and the band of days in which the document was written. */
function Plans({ layout, written }: GroundProps) {
  const { axis, base, end, plans, noteFits } = layout;
  if (plans >= 1 || plans <= axis.size.gutter / axis.size.width) return null;
  const top = base - LANES.years - LANES.note;
  const until = Math.min(1, atMoment(axis, momentOf(written.to)));
  return (
    <>
      <rect className="plans" x={share(plans)} y={top + 2} width={share(1 - plans)} height={end - top - 2} />
      <g className="hatch">
        <rect className="part-body" x={share(plans)} y={base} width={share(until - plans)} height={end - base} />
      </g>
      <text {...(noteFits ? { x: share(plans), dx: -8, textAnchor: 'end' } : { x: 0 })} y={top + 16}>
        {written.note}
      </text>
      <text {...(noteFits ? { x: share(plans), dx: 8 } : { x: '100%', textAnchor: 'end' })} y={top + 16}>
        {written.after}
      </text>
    </>
  );
}

/** Years, each named over its middle, and hairlines at their starts, over the ground of plans. */
function Ground(props: GroundProps) {
  const { base, end, named, rules } = props.layout;
  return (
    <g aria-hidden="true" data-digits="tick">
      <Plans {...props} />
      {rules.map((at) => (
        <line key={at} className="commit-rule" x1={share(at)} x2={share(at)} y1={base - 4} y2={end} />
      ))}
      {named.map(({ year, at }) => (
        <text key={year} textAnchor="middle" x={share(at)} y={base - 8}>
          {year}
        </text>
      ))}
    </g>
  );
}

function Bands({ layout }: { readonly layout: LanesLayout }) {
  return (
    <g aria-hidden="true" fontSize={LANES.name} fontWeight="600">
      {layout.bands.map(({ key, name, nameY, top }) => (
        <g key={key} data-lane={key}>
          <line
            className={top > layout.end || top === layout.base ? 'axis' : 'commit-rule'}
            x2="100%"
            y1={top}
            y2={top}
          />
          <LabelLines className="" lines={name} x={0} y={nameY} pitch={LANES.line} />
        </g>
      ))}
    </g>
  );
}

interface LanesProps {
  readonly view: LanesView;
  readonly locale: Locale;
  readonly width: WidthClass;
}

/** Dated events in lanes on a linear axis, what has no place on it below; on a phone read downwards. Options are in the order of dates. */
export function Lanes({ view, locale, width }: LanesProps) {
  if (width === 'narrow') return <LanesDown view={view} locale={locale} />;
  const size = LANES_SIZES[width];
  const layout = lanesLayout(view, size, locale);
  return (
    <svg className="ink-c1" width="100%" height={layout.height} role="none" fontSize={size.text} data-digits="name">
      <Ground layout={layout} written={view.written} />
      <LanesLegend legend={layout.legend} />
      <Bands layout={layout} />
      {layout.marks.map((placed) => (
        <LaneMark key={placed.row.key} placed={placed} size={size} plans={layout.plans} locale={locale} />
      ))}
      {layout.apart.map((placed) => (
        <ApartMark key={placed.row.key} placed={placed} locale={locale} />
      ))}
    </svg>
  );
}
