import {
  isIn,
  suitsChoices,
  type TimelineChoices,
  type TimelineLane,
  type Years,
} from '#src/queries/timeline-facets.ts';
import type { EventDate, EventDateKind } from '#src/facts/dates.ts';
import type { AxisDate } from './date-marks.ts';
import type { EventlessRow, EventRow } from './view.ts';

/** What every mark of the timeline has: a short name beside it, and a lane. */
interface Laned {
  readonly short: string;
  readonly lane: TimelineLane;
}

interface LaneStep extends EventRow, Laned {}

/** A dated event: it has a place on the axis. */
export interface LaneEvent extends LaneStep {
  readonly date: AxisDate;
}

/** What comes round every year: a mark of its own, and no place on the axis. */
export interface LaneRecurring extends LaneStep {
  readonly date: Extract<EventDate, { readonly kind: 'every-year' }>;
}

/** What has no date. */
export interface LaneUndated extends EventlessRow, Laned {}

export type LaneRow = LaneStep | LaneUndated;

/** A mark of the legend: a kind of date, or what is still to come or still goes on. */
export type LegendMark = EventDateKind | 'planned';

export interface LanesView {
  readonly kind: 'lanes';
  /** Events in the order of their dates, then what comes round every year, then what has no date. */
  readonly rows: readonly LaneRow[];
  /** The years of the axis, both included. */
  readonly years: Years;
  readonly lanes: readonly { readonly key: TimelineLane; readonly name: string }[];
  /** Head the rows that stand on no axis. */
  readonly headings: { readonly recurring: string; readonly undated: string };
  /** The ISO days between which the document was written, and what is said of them and of what comes after. */
  readonly written: { readonly from: string; readonly to: string; readonly note: string; readonly after: string };
  readonly legend: {
    readonly lead: string;
    readonly marks: readonly { readonly mark: LegendMark; readonly words: string }[];
  };
}

export const isDatedRow = (row: LaneRow): row is LaneEvent => 'date' in row && row.date.kind !== 'every-year';
export const isRecurringRow = (row: LaneRow): row is LaneRecurring => 'date' in row && row.date.kind === 'every-year';
export const isUndatedRow = (row: LaneRow): row is LaneUndated => !('date' in row);

/** Whether a row suits what the reader has chosen. */
const suits = (row: LaneRow, choices: TimelineChoices): boolean =>
  suitsChoices({ ...row, event: 'date' in row ? row.date : null }, choices);

/** The view with those rows only that suit the choices, and on the axis those years. What is on no axis belongs to all years. */
export const narrowed = (view: LanesView, choices: TimelineChoices, years: Years): LanesView => ({
  ...view,
  years,
  rows: view.rows.filter((row) => suits(row, choices) && (!isDatedRow(row) || isIn(years, row.date.from))),
});
