import type { EventDate } from '#src/facts/dates.ts';
import type { SeriesSource } from '#src/facts/series.ts';
import type { Localized } from '#src/i18n/locales.ts';
import { figureOf, pointDate, readingLabel } from '#src/queries/outside/point-figure.ts';
import { readingId, type Reading } from '#src/queries/outside/series-data.ts';
import { isPlan } from '#src/view/marks.ts';
import type { CitedReading } from '#src/takeaway/outside-citation.ts';

/** All that a card says of a reading. */
export interface ReadingOnCard extends CitedReading {
  readonly source: SeriesSource;
  readonly counted: Localized;
  readonly rule: Localized;
  readonly date: EventDate | null;
  readonly isInferred: boolean;
  readonly isPlanned: boolean;
  readonly notes: readonly Localized[];
}

/** Throws where a series names a source or a rule that it does not have; the parser lets none through. */
export function cardOf({ series, point }: Reading): ReadingOnCard {
  const source = series.sources.find(({ id }) => id === point.source);
  const rule = series.rules.find(({ id }) => id === point.rule);
  if (!source || !rule) throw new Error(`${series.id}.${point.id} is not whole`);
  return {
    id: readingId(series.id, point.id),
    label: readingLabel(series, point.part),
    figure: figureOf({ series, point }),
    says: point.says ?? null,
    grade: point.grade,
    source,
    counted: series.counted,
    rule: rule.label,
    date: pointDate(point),
    isInferred: point.inferred === true,
    isPlanned: isPlan(point.status),
    notes: [...(point.note ? [point.note] : []), ...series.footnotes],
  };
}
