import { sayEventDate } from '#src/facts/date-words.ts';
import type { EventDate } from '#src/facts/dates.ts';
import type { Edition } from '#src/facts/edition.ts';
import { seriesDate } from '#src/facts/series-dates.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { joinsOf, type Join } from '#src/queries/outside/joins.ts';
import { GRADE_WORDS, UNDATED } from '#src/queries/outside/layer-words.ts';
import { readings, type Dated } from '#src/queries/outside/readings.ts';
import { series } from '#src/queries/outside/series-data.ts';
import { isPlan } from './marks.ts';
import type { Ink, NamedRow, Row } from './view.ts';

/** What the layer says beside a number or milestone: when, by which rule, and how good the page is. */
export interface ReadingNote {
  /** Id of the source card. */
  readonly card: string;
  readonly when: EventDate | null;
  readonly said: string;
  readonly rule: string;
  readonly grade: string;
  readonly publisher: string;
  /** Not read on an official page. */
  readonly hollow: boolean;
  /** A statement of the document. */
  readonly stated: boolean;
  /** Only planned or announced when it was said. */
  readonly planned: boolean;
}

/** A number or milestone at its time. */
export type SeriesRow = (Row | NamedRow) & { readonly reading: ReadingNote };

/** What one line or set of dots is of. Its joins can only come from `joinsOf`. */
export interface SeriesTrack {
  readonly key: string;
  readonly label: string;
  readonly ink: Ink;
  readonly rows: readonly SeriesRow[];
  readonly joins: readonly Join[];
}

/** Tracks of one unit on one scale, or events that have none. */
export interface SeriesPanel {
  readonly title: string;
  readonly tracks: readonly SeriesTrack[];
  /** One below the other, on no scale of values: what happened is no progress. */
  readonly events?: true;
}

/** What the series says of a date, drawn at it. */
export interface SeriesBreakMark {
  readonly at: EventDate;
  readonly said: string;
}
export interface SeriesGapMark {
  readonly from: EventDate;
  readonly to: EventDate;
  readonly said: string;
}

export interface SeriesView {
  readonly kind: 'series';
  /** Panel by panel, track by track, in order of time. */
  readonly rows: readonly SeriesRow[];
  /** One, or two that share the axis of time. */
  readonly panels: readonly SeriesPanel[];
  readonly breaks: readonly SeriesBreakMark[];
  readonly gaps: readonly SeriesGapMark[];
}

function noteOf(dated: Dated, locale: Locale): ReadingNote {
  const of = series(dated.series);
  const source = of.sources.find(({ id }) => id === dated.point?.source);
  return {
    card: dated.card,
    when: dated.date,
    said: dated.date ? sayEventDate(dated.date, locale) : UNDATED[locale],
    rule: of.rules.find(({ id }) => id === dated.rule)?.label[locale] ?? '',
    grade: GRADE_WORDS[dated.grade ?? 'document'][locale],
    publisher: source?.publisher[locale] ?? '',
    hollow: dated.grade !== null && dated.grade !== 'official',
    stated: dated.grade === null,
    planned: isPlan(dated.status),
  };
}

/** A reading as a row; its label is its date, unless another is given. Keys hold the series, for a view may show several. */
export function readingRow(dated: Dated, locale: Locale, ink: Ink, label?: string): SeriesRow {
  const reading = noteOf(dated, locale);
  const key = `${dated.series}-${dated.key}`;
  const head = { key, label: label ?? reading.said, reading };
  if (dated.figure) return { ...head, figure: dated.figure, ink };
  const said = dated.point?.says?.[locale] ?? '';
  return { ...head, said, facts: dated.point ? [] : [dated.card] };
}

interface TrackOf {
  readonly id: string;
  /** The part of the classification; the whole where there is none. */
  readonly part?: string;
  readonly label: string;
  readonly ink: Ink;
}

/** All that a series says of one of its parts, with the joins its rules allow; the undated stands on no axis of time. */
export function track({ id, part, label, ink }: TrackOf, edition: Edition, locale: Locale): SeriesTrack {
  const dated = readings(id, edition).filter((one) => one.part === (part ?? null) && one.date !== null);
  return {
    key: part ?? id,
    label,
    ink,
    rows: dated.map((one) => readingRow(one, locale, ink)),
    joins: joinsOf(series(id), dated),
  };
}

const distinct = <Mark>(marks: readonly Mark[]): readonly Mark[] => [
  ...new Map(marks.map((mark) => [JSON.stringify(mark), mark])).values(),
];

/** Panels on one axis of time, with every break and gap that their series name. */
export function seriesView(ids: readonly string[], panels: readonly SeriesPanel[], locale: Locale): SeriesView {
  const all = ids.map(series);
  return {
    kind: 'series',
    rows: panels.flatMap(({ tracks }) => tracks.flatMap(({ rows }) => rows)),
    panels,
    // Series of one view may share a break: it is drawn and said once.
    breaks: distinct(
      all.flatMap(({ breaks }) => breaks.map(({ at, why }) => ({ at: seriesDate(at), said: why[locale] }))),
    ),
    gaps: all.flatMap(({ gaps }) =>
      gaps.map(({ from, to, why }) => ({ from: seriesDate(from), to: seriesDate(to), said: why[locale] })),
    ),
  };
}
