import type { EventDate } from '#src/facts/dates.ts';

/** Paths of 18 by 10 px, from the left and about the middle. */
const SHAFT = 'M0 0H16';
const HEAD = 'M11 -5L16 0L11 5';

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
          {[3, 9, 15].map((x) => (
            <circle key={x} className="part-body" cx={x} r="2.6" />
          ))}
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
    default:
      return <circle className={hollow ? 'dot hollow' : 'dot solid'} data-date={date?.kind} cx="8" r="5" />;
  }
}
