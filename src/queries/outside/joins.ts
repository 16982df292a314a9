import type { SeriesData } from '#src/facts/series.ts';
import { seriesDate } from '#src/facts/series-dates.ts';
import { groupBy } from '../select.ts';
import type { Dated } from './readings.ts';

declare const made: unique symbol;

/** How two neighbouring readings are joined: what lies between is counted the same, or only not known. */
export type JoinStyle = 'solid' | 'dashed' | 'step';

/** A join of two readings, named by their cards, of one counting rule. Only `joinsOf` makes one: there is no other way to draw a line. */
export interface Join {
  readonly [made]: true;
  readonly from: string;
  readonly to: string;
  readonly rule: string;
  readonly style: JoinStyle;
}

const STYLES: Partial<Record<SeriesData['drawing']['kind'], JoinStyle>> = {
  line: 'solid',
  dashed: 'dashed',
  steps: 'step',
};

const startOf = ({ date }: Pick<Dated, 'date'>) => (date && 'from' in date ? date.from : null);
const endOf = ({ date }: Pick<Dated, 'date'>) => (date && 'to' in date ? date.to : null);

/** Whether something that was not found lies between the two, as the series says itself. */
function crossesGap({ gaps }: SeriesData, one: Dated, next: Dated): boolean {
  const [from, to] = [endOf(one), startOf(next)];
  if (from === null || to === null) return true;
  return gaps.some((gap) => {
    const [start, end] = [seriesDate(gap.from), seriesDate(gap.to)];
    return 'from' in start && 'to' in end && start.from > from && end.to < to;
  });
}

/**
 * The joins of the readings of a series, given in order of time: neighbours of the same counting rule and the same part,
 * with no gap between them. Readings of different rules are never neighbours here, whatever stands between them.
 */
export function joinsOf(of: SeriesData, dated: readonly Dated[]): readonly Join[] {
  const style = STYLES[of.drawing.kind];
  if (!style) return [];
  const tracks = groupBy(
    dated.filter(({ series, rule, date, figure }) => {
      const known = of.rules.some((one) => one.id === rule && !one.unknown);
      return known && series === of.id && date !== null && figure !== null;
    }),
    ({ rule, part }) => `${rule} ${part ?? ''}`,
  );
  return [...tracks.values()].flatMap((track) =>
    track.slice(1).flatMap((next, at) => {
      const one = track[at];
      if (!one || crossesGap(of, one, next)) return [];
      return [{ from: one.card, to: next.card, rule: next.rule, style } as unknown as Join];
    }),
  );
}
