import type { EventDate, EventDateKind } from '#src/facts/dates.ts';
import { dateMark } from '#src/view/date-marks.ts';
import { LaneShape } from './LaneShape.tsx';

/** Paths of 18 by 10 px, from the left and about the middle. */
const SHAFT = 'M0 0H16';
const HEAD = 'M11 -5L16 0L11 5';

/** How wide the sign of a date is: the vaguer, the wider, as on the timeline. A day is a dot. */
const WIDE: Partial<Readonly<Record<EventDateKind, number>>> = {
  day: 0,
  month: 4,
  'half-year': 9,
  year: 16,
  'financial-year': 15,
  'year-end': 7,
};

interface DateSignProps {
  /** Null for a step without a date. */
  readonly date: EventDate | null;
  readonly hollow: boolean;
}

/** What kind of date it is, as a sign: once, from then on, every year, in phases or at the earliest. It has no place in time. */
export function DateSign({ date, hollow }: DateSignProps) {
  switch (date?.kind) {
    case 'every-year':
      return (
        <g data-date="every-year">
          <path className="bar-sign" d="M2 -6v12M9 -6v12M16 -6v12" />
        </g>
      );
    case 'since':
      return <path className="bar-sign" data-date="since" d={SHAFT + HEAD} />;
    case 'phased-from-year-end':
      return (
        <g data-date={date.kind}>
          <path className="bar-sign" d={SHAFT} strokeDasharray="3 2" />
          <path className="bar-sign" d={HEAD} />
        </g>
      );
    case 'earliest':
      return <path className={hollow ? 'dot hollow' : 'dot solid'} data-date="earliest" d="M2 -6L13 0L2 6Z" />;
    default: {
      const wide = date === null ? undefined : WIDE[date.kind];
      if (date === null || wide === undefined)
        return <circle className={hollow ? 'dot hollow' : 'dot solid'} cx="8" r="5" />;
      const from = wide === 0 ? 4 : 0;
      const at = { from, middle: from + wide / 2, to: from + wide, width: wide, narrow: false, y: 0 };
      return (
        <g className={hollow ? 'hollow' : undefined} data-date={date.kind}>
          <LaneShape look={dateMark(date)} at={at} />
        </g>
      );
    }
  }
}
