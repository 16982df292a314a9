import { dateMark } from '#src/view/date-marks.ts';
import type { LegendMark } from '#src/view/lanes.ts';
import { LEGEND, type PlacedLegend } from '#src/view/lanes-legend.ts';
import { EveryYear, LaneShape } from './LaneShape.tsx';

type Entry = PlacedLegend['entries'][number];

/** Any interval: a sample has a width of its own. */
const SOME_YEAR = { from: '2020-01-01', to: '2020-12-31' };

const lookOf = (mark: Exclude<LegendMark, 'planned' | 'every-year'>) => dateMark({ kind: mark, ...SOME_YEAR });

/** Marks without a body, or with a tail, whose sample has no width of its own. */
const POINTS: Partial<Record<LegendMark, number>> = { 'phased-from-year-end': 0, earliest: 0, since: 18, day: 0 };

function Sample({ mark, x, width, y }: Entry) {
  if (mark === 'every-year') return <EveryYear x={x} y={y} />;
  const start = mark === 'day' ? x + 4 : x;
  const wide = POINTS[mark] ?? width;
  const at = { from: start, middle: start + wide / 2, to: start + wide, width: wide, narrow: false, y };
  return (
    <g className={mark === 'planned' || mark === 'earliest' ? 'hollow' : undefined}>
      <LaneShape look={lookOf(mark === 'planned' ? 'year' : mark)} at={at} />
    </g>
  );
}

/** The marks of dates in use: the vaguer, the wider. */
export function LanesLegend({ legend }: { readonly legend: PlacedLegend }) {
  return (
    <g aria-hidden="true" fontSize={LEGEND.text}>
      <text y="14" fontWeight="600">
        {legend.lead}
      </text>
      {legend.entries.map((entry) => (
        <g key={entry.mark}>
          <Sample {...entry} />
          <text x={entry.x + entry.width + LEGEND.gap} y={entry.y + 4}>
            {entry.words}
          </text>
        </g>
      ))}
    </g>
  );
}
