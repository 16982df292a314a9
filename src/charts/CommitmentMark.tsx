import { sayEventDate } from '#src/facts/date-words.ts';
import { sayFigure } from '#src/facts/words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { circleShape } from '#src/view/circle-shape.ts';
import type { PlacedCommitment } from '#src/view/commitments-layout.ts';
import { marksOf } from '#src/view/marks.ts';
import { labelLines } from '#src/view/text-width.ts';
import { Datum } from './Datum.tsx';
import { share } from './share.ts';

const LINE_HEIGHT = 17;
const STROKE = 2;

interface MarkProps {
  readonly mark: PlacedCommitment;
  /** Where the part for what has no date starts, as a share of the width. */
  readonly left: number;
  /** Its lane is not drawn beside it. */
  readonly namesLane: boolean;
  readonly locale: Locale;
}

/** A bracket under the circle, as wide as the period the date covers. */
function Bracket({ period: [from, to], y }: { readonly period: readonly [number, number]; readonly y: number }) {
  return (
    <>
      <line className="commit-bracket" x1={share(from)} x2={share(to)} y1={y + 4} y2={y + 4} />
      <line className="commit-bracket" x1={share(from)} x2={share(from)} y1={y} y2={y + 4} />
      <line className="commit-bracket" x1={share(to)} x2={share(to)} y1={y} y2={y + 4} />
    </>
  );
}

/** Amount and date, then what it is for: right of the circle, or left of it in the later half of the axis. */
function Label({ mark, namesLane, locale }: Omit<MarkProps, 'left'>) {
  const { row, lane, reach, at, x, y, room } = mark;
  const { event } = row.figure;
  const isLeft = at !== null && at > 0.3;
  const lines = labelLines(row.label, 13.5, room);
  const edge = isLeft ? x - reach - 12 : x + reach + 12;
  const all = namesLane && lane ? [...lines, lane.name] : lines;
  return (
    <text className={isLeft ? 'commit-words end' : 'commit-words'} y={y - 1 - (all.length - 1) * 8} aria-hidden="true">
      <tspan className="commit-number" x={edge} data-fact={row.figure.id}>
        {sayFigure(row.figure, locale).text}
      </tspan>
      {at !== null && event && (
        <tspan className="commit-date" dx="8" data-digits="date">
          {sayEventDate(event, locale)}
        </tspan>
      )}
      {all.map((line) => (
        <tspan key={line} className="commit-label" x={edge} dy={LINE_HEIGHT} data-digits="name">
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** One amount: its circle, the period of its date, its label. */
export function CommitmentMark({ mark, left, namesLane, locale }: MarkProps) {
  const { row, radius, at, period, x, y } = mark;
  const hollow = marksOf(row.figure).includes('planned');
  return (
    <Datum
      row={row}
      locale={locale}
      className={`commitment ink-${row.ink}`}
      words={
        <svg x={share(at ?? left)} overflow="visible">
          <Label mark={mark} namesLane={namesLane} locale={locale} />
        </svg>
      }
    >
      {period && <Bracket period={period} y={y + radius + 4} />}
      <svg x={share(at ?? left)} overflow="visible" data-at={at ?? undefined}>
        <circle className="hit" cx={x} cy={y} r={Math.max(radius, 14)} />
        <path
          className={hollow ? 'commit-circle hollow' : 'commit-circle'}
          d={circleShape(hollow ? radius - STROKE / 2 : radius, row.figure.precision)}
          transform={`translate(${x} ${y})`}
          data-value={row.figure.value}
        />
        <circle className="ring" cx={x} cy={y} r={radius + 4} />
      </svg>
    </Datum>
  );
}
