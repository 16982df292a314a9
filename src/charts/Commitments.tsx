import type { Locale } from '#src/i18n/locales.ts';
import { commitmentsLayout, type CommitmentsLayout, type PlacedLane } from '#src/view/commitments-layout.ts';
import type { ViewOf, WidthClass } from '#src/view/view.ts';
import { CommitmentMark } from './CommitmentMark.tsx';
import { share } from './share.ts';

interface CommitmentsProps {
  readonly view: ViewOf<'commitments'>;
  readonly locale: Locale;
  readonly width: WidthClass;
}

/** Hairlines at the named years, through all lanes. */
function Axis({ layout }: { readonly layout: CommitmentsLayout }) {
  return (
    <g aria-hidden="true" data-digits="tick">
      {layout.ticks.map(({ year, at }, index) => (
        <g key={year}>
          <line className="commit-rule" x1={share(at)} x2={share(at)} y1="26" y2={layout.lanesEnd} />
          <text className={index === 0 ? 'tick first' : 'tick'} x={share(at)} y="18">
            {year}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The kind of money: beside its circles where there is room, else above them. */
function LaneName({ placed, head }: { readonly placed: PlacedLane; readonly head: number }) {
  const { lane, top, height } = placed;
  return (
    <g aria-hidden="true">
      <line className="commit-rule" x1="0" x2="100%" y1={top} y2={top} />
      {head === 0 ? (
        <>
          <text className="commit-lane" y={top + height / 2 - 2}>
            {lane.name}
          </text>
          <text className="commit-label" y={top + height / 2 + 16}>
            {lane.more}
          </text>
        </>
      ) : (
        <text className="commit-lane" y={top + 20}>
          {lane.name}
          <tspan className="commit-label" dx="6">
            {lane.more}
          </tspan>
        </text>
      )}
    </g>
  );
}

/** The ground under what has no date; no axis reaches it. */
function Undated({ layout, heading }: { readonly layout: CommitmentsLayout; readonly heading: string }) {
  const { left, top } = layout.undated;
  const bottom = left === 0 ? layout.height : layout.lanesEnd;
  return (
    <g aria-hidden="true" className="commit-undated">
      <rect className="commit-ground" x={share(left)} y={top} width={share(1 - left)} height={bottom - top} />
      <svg x={share(left)} overflow="visible">
        <text className="commit-heading" x="16" y={top + 22}>
          {heading}
        </text>
      </svg>
    </g>
  );
}

/** Amounts as circles in lanes by kind, dated ones on a linear axis, undated ones apart; as wide as its container. */
export function Commitments({ view, locale, width }: CommitmentsProps) {
  const layout = commitmentsLayout(view, width);
  return (
    <svg className="commitments" width="100%" height={layout.height} role="none">
      <Undated layout={layout} heading={view.undated} />
      <Axis layout={layout} />
      {layout.lanes.map((placed) => (
        <LaneName key={placed.lane.nature} placed={placed} head={layout.head} />
      ))}
      <line className="commit-rule" x1="0" x2="100%" y1={layout.lanesEnd} y2={layout.lanesEnd} />
      {layout.marks.map((mark) => (
        <CommitmentMark
          key={mark.row.key}
          mark={mark}
          left={layout.undated.left}
          namesLane={width === 'narrow' && mark.at === null}
          locale={locale}
        />
      ))}
    </svg>
  );
}
