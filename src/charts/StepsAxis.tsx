import { momentOf } from '#src/view/date-marks.ts';
import { atYear, type LanesLayout, type StepsSize } from '#src/view/steps-layout.ts';
import type { StepsView } from '#src/view/steps.ts';
import { share } from './share.ts';

interface StepsAxisProps {
  readonly layout: LanesLayout;
  readonly size: StepsSize;
}

/** The years, each named over its middle, and hairlines at their ends; the axis goes on beyond the last. */
export function StepsAxis({ layout, size }: StepsAxisProps) {
  const base = size.head - 2;
  return (
    <g aria-hidden="true" data-digits="tick">
      {layout.rules.map((at) => (
        <line key={at} className="commit-rule" x1={share(at)} x2={share(at)} y1={base} y2={layout.end} />
      ))}
      {layout.years.map(({ year, at }) => (
        <text key={year} className="tick" x={share(at)} y={base - 9}>
          {year}
        </text>
      ))}
      <line className="axis" x1={share(size.gutter)} x2="100%" y1={base} y2={base} />
      <svg x="100%" overflow="visible">
        <path className="axis" fill="none" d={`M-7 ${base - 4.5}L-2 ${base}L-7 ${base + 4.5}`} />
      </svg>
    </g>
  );
}

type Written = NonNullable<StepsView['written']>;

/** The ground of plans, from when the document was written; on the axis a hatched band says when that may have been. */
export function Written({ layout, size, written }: StepsAxisProps & { readonly written: Written }) {
  const [from, to] = [atYear(size, momentOf(written.from)), atYear(size, momentOf(written.to))];
  return (
    <g aria-hidden="true">
      <rect className="plans" x={share(from)} y="0" width={share(1 - from)} height={layout.end} />
      <g className="hatch">
        <rect className="part-body" x={share(from)} y={size.head - 6} width={share(to - from)} height="8" />
      </g>
      <svg x={share(from)} overflow="visible">
        <text className="strip-label end" x="-8" y="14">
          {written.note}
        </text>
        <text className="strip-label" x="8" y="14">
          {written.after}
        </text>
      </svg>
    </g>
  );
}
