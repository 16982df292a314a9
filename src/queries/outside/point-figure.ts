import { monthEnd } from '#src/i18n/calendar.ts';
import type { AsOf, EventDate } from '#src/facts/dates.ts';
import type { Figure } from '#src/facts/figure.ts';
import type { SeriesData, SeriesPoint } from '#src/facts/series.ts';
import { seriesDate } from '#src/facts/series-dates.ts';
import type { Unit } from '#src/facts/vocabulary.ts';
import type { Localized } from '#src/i18n/locales.ts';
import { findReading, MissingSeries, readingId, series as seriesOf, type Reading } from './series-data.ts';

/** Natures of what stands at a date, other than what happens on one. */
const STANDS: readonly string[] = ['approved', 'cumulative', 'stock'];

/** The cut-off of what stands at the end of a month; anything else has a date of its own. */
function asOfPoint(date: EventDate | null, nature: string): AsOf {
  if (date?.kind !== 'day' || !STANDS.includes(nature) || date.to !== monthEnd(date.to)) return 'not-stated';
  return { kind: 'month-end', month: date.to.slice(0, 7) };
}

const PART: Localized<(whole: string, part: string) => string> = {
  en: (whole, part) => `${whole}: ${part}`,
  tc: (whole, part) => `${whole}：${part}`,
  sc: (whole, part) => `${whole}：${part}`,
};

/** What a reading is called: its series, and the part of it. */
export function readingLabel({ label, classification }: SeriesData, part: string | undefined): Localized {
  const found = classification?.parts.find(({ id }) => id === part)?.label;
  if (!found) return label;
  return { en: PART.en(label.en, found.en), tc: PART.tc(label.tc, found.tc), sc: PART.sc(label.sc, found.sc) };
}

/** The date of a point as the interval it means; null where its source gives none. */
export const pointDate = ({ date }: Pick<SeriesPoint, 'date'>): EventDate | null =>
  date === null ? null : seriesDate(date);

/** A point of a series as a figure of the vocabulary; null for a milestone, which has no number. */
export function figureOf({ series, point }: Reading): Figure | null {
  if (point.value === null) return null;
  const source = series.sources.find(({ id }) => id === point.source);
  const rule = series.rules.find(({ id }) => id === point.rule);
  if (!source || !rule) throw new MissingSeries(`${series.id}.${point.id} has no source or rule`);
  const date = pointDate(point);
  const asOf = asOfPoint(date, series.nature);
  const { publisher, title, address, read } = source;
  return {
    id: readingId(series.id, point.id),
    label: readingLabel(series, point.part),
    value: point.value,
    unit: series.unit,
    nature: series.nature,
    precision: point.precision,
    status: point.status,
    asOf,
    ...(asOf === 'not-stated' && date && { event: date }),
    partOf: [],
    group: `series:${series.id}.${point.date ?? 'undated'}`,
    origin: {
      kind: 'series',
      series: series.id,
      point: point.id,
      grade: point.grade,
      rule,
      source: { publisher, title, address, read },
      notes: [...(point.note ? [point.note] : []), ...series.footnotes],
    },
  };
}

/** The figure that an id such as `series:itf-funds.2025-12` names, or null. */
export function pointFigure(id: string): Figure | null {
  const reading = findReading(id);
  return reading && figureOf(reading);
}

/** The figure of a point that must be there, in its unit. Throws MissingSeries. */
export function figureAt<U extends Unit>(seriesId: string, point: string, unit: U): Figure<U> {
  const figure = pointFigure(readingId(seriesId, point));
  if (figure?.unit !== unit) throw new MissingSeries(`${seriesOf(seriesId).id}.${point} is no figure in ${unit}`);
  return figure as Figure<U>;
}
