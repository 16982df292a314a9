import type { Localized } from '#src/i18n/locales.ts';
import type { Nature, Precision, Status, Unit } from './vocabulary.ts';

/**
 * Whose text a point was read in: a page of the Government or a public body, its text on another host, a news item that
 * quotes it by name, or neither. Only the first is drawn solid.
 */
export const GRADES = ['official', 'official-elsewhere', 'media-quoting', 'secondary'] as const;
export type Grade = (typeof GRADES)[number];

/** Which drawing of a series is honest. */
export const HONEST_DRAWINGS = ['line', 'dots', 'dashed', 'steps', 'bars', 'events', 'table-only'] as const;
export type HonestDrawing = (typeof HONEST_DRAWINGS)[number];

/** A page that points were read in, always in an archived copy. */
export interface SeriesSource {
  readonly id: string;
  readonly publisher: Localized;
  /** What the page is, in our words. */
  readonly title: Localized;
  /** Null where the copy came without one. */
  readonly address: string | null;
  /** The date printed there, as a `SeriesDate`; null where it prints none. */
  readonly read: string | null;
  readonly archived: true;
}

/** How something was counted. Points of two rules are never joined, added or set on one scale of progress. */
export interface CountingRule {
  readonly id: string;
  readonly label: Localized;
  /** What counts is not stated, so that not even two of its own readings are known to be alike. */
  readonly unknown?: true;
}

/** From when on a series means something else. */
export interface SeriesBreak {
  readonly at: string;
  readonly why: Localized;
}

/** Years or months between which nothing was found; no join crosses them. */
export interface SeriesGap {
  readonly from: string;
  readonly to: string;
  readonly why: Localized;
}

/** What the points of a series are broken down by. Two classifications never share a drawing. */
export interface Classification {
  readonly id: string;
  readonly label: Localized;
  readonly parts: readonly { readonly id: string; readonly label: Localized; readonly short?: Localized }[];
  /** A second breakdown, across the first, of a table with rows and columns. */
  readonly columns?: readonly { readonly id: string; readonly label: Localized }[];
}

/** One reading. Either a value in the unit of its series, or a milestone that only says what happened. */
export interface SeriesPoint {
  readonly id: string;
  /** A `SeriesDate`; null where the source gives none. */
  readonly date: string | null;
  /** The date is worked out from other figures and not printed. */
  readonly inferred?: true;
  readonly value: number | null;
  readonly precision: Precision;
  readonly status: Status;
  readonly rule: string;
  readonly grade: Grade;
  readonly source: string;
  /** The part of the classification it is of; without one it is of the whole. */
  readonly part?: string;
  readonly column?: string;
  /** What happened, for milestones and events. */
  readonly says?: Localized;
  readonly note?: Localized;
}

/** A statement of the fact sheet that stands in the series by its id: its number stays that of the document. */
export interface DocumentPoint {
  readonly fact: string;
  readonly date: string;
  readonly rule: string;
  readonly part?: string;
}

/** What `data/series/<id>.json` holds once parsed. */
export interface SeriesData {
  readonly id: string;
  readonly label: Localized;
  readonly unit: Unit;
  readonly nature: Nature;
  /** What is counted, in words. */
  readonly counted: Localized;
  readonly drawing: { readonly kind: HonestDrawing; readonly why: Localized };
  readonly rules: readonly CountingRule[];
  readonly breaks: readonly SeriesBreak[];
  readonly gaps: readonly SeriesGap[];
  readonly footnotes: readonly Localized[];
  readonly classification: Classification | null;
  readonly sources: readonly SeriesSource[];
  readonly points: readonly SeriesPoint[];
  readonly document: readonly DocumentPoint[];
}
