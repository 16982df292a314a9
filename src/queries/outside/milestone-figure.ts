import { yearOf } from '#src/i18n/calendar.ts';
import type { Figure } from '#src/facts/figure.ts';
import { pointDate, pointFigure } from './point-figure.ts';
import { findReading, readingId, type Reading } from './series-data.ts';

/** A milestone, which has no number, as a figure that is said by its date; null where it has no date. */
function milestoneFigure({ series, point }: Reading): Figure | null {
  const date = pointDate(point);
  const source = series.sources.find(({ id }) => id === point.source);
  const rule = series.rules.find(({ id }) => id === point.rule);
  if (!date || date.kind === 'every-year' || !source || !rule || !point.says) return null;
  const { publisher, title, address, read } = source;
  return {
    id: readingId(series.id, point.id),
    label: point.says,
    value: yearOf(date.from),
    unit: 'years',
    nature: 'event',
    precision: 'exact',
    status: point.status,
    asOf: 'not-stated',
    event: date,
    partOf: [],
    origin: {
      kind: 'series',
      series: series.id,
      point: point.id,
      grade: point.grade,
      rule,
      source: { publisher, title, address, read },
      notes: point.note ? [point.note] : [],
    },
  };
}

/** What an id such as `series:facilities.hsitp-opened` names: the number read there, or a milestone by its date; or null. */
export function readingFigure(id: string): Figure | null {
  const reading = findReading(id);
  return reading && (pointFigure(id) ?? milestoneFigure(reading));
}
