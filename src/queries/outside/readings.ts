import type { EventDate } from '#src/facts/dates.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import type { DocumentPoint, Grade, SeriesData, SeriesPoint } from '#src/facts/series.ts';
import { seriesDate } from '#src/facts/series-dates.ts';
import type { Status } from '#src/facts/vocabulary.ts';
import { figureOf, pointDate } from './point-figure.ts';
import { readingId, series } from './series-data.ts';

/** One thing a series says at one time, be it read outside the document or stated in it. */
export interface Dated {
  /** Id of its source card. */
  readonly card: string;
  /** Key within its series; stands in addresses. */
  readonly key: string;
  readonly figure: Figure | null;
  readonly date: EventDate | null;
  readonly status: Status;
  readonly series: string;
  readonly rule: string;
  readonly part: string | null;
  /** Null for a statement of the document. */
  readonly grade: Grade | null;
  /** The point behind it; null for a statement of the document. */
  readonly point: SeriesPoint | null;
}

function readOutside(of: SeriesData, point: SeriesPoint): Dated {
  return {
    card: readingId(of.id, point.id),
    key: point.id,
    figure: figureOf({ series: of, point }),
    date: pointDate(point),
    status: point.status,
    series: of.id,
    rule: point.rule,
    part: point.part ?? null,
    grade: point.grade,
    point,
  };
}

/** Throws MissingFact where the edition does not state it. */
function stated(of: SeriesData, { fact, date, rule, part }: DocumentPoint, edition: Edition): Dated {
  const { value, status } = edition.fact(fact);
  return {
    card: fact,
    key: fact,
    figure: value === null ? null : edition.figure(fact, of.unit),
    date: seriesDate(date),
    status,
    series: of.id,
    rule,
    part: part ?? null,
    grade: null,
    point: null,
  };
}

const startOf = (date: EventDate | null) => (date && 'from' in date ? date.from : '');

/** All that a series says, in order of time, what is undated first; the document's own statements among them. */
export function readings(id: string, edition: Edition): readonly Dated[] {
  const of = series(id);
  const all = [
    ...of.points.map((point) => readOutside(of, point)),
    ...of.document.map((point) => stated(of, point, edition)),
  ];
  return all.toSorted((one, other) => (startOf(one.date) < startOf(other.date) ? -1 : 1));
}

/** Those of one part of its classification, or of the whole where `part` is null. */
export const readingsOf = (id: string, part: string | null, edition: Edition): readonly Dated[] =>
  readings(id, edition).filter((one) => one.part === part);
