import type { AxisDate } from './date-marks.ts';
import type { EventlessRow, EventRow, NamedRow, Row } from './view.ts';

/** A dated step of a building or site; `word` says beside its date what happens. */
export interface StepRow extends EventRow {
  readonly date: AxisDate;
  readonly word: string;
}

/** One building or site with its dated steps, and of how many buildings it consists where the document says so. */
export interface StepLane {
  readonly key: string;
  readonly name: string;
  readonly steps: readonly StepRow[];
  readonly count?: Row<'buildings'>;
  /** A few words under its name. */
  readonly note?: string;
}

export interface StepsView {
  readonly kind: 'steps';
  /** Lane by lane, then what has no date. */
  readonly rows: readonly (StepRow | Row<'buildings'> | NamedRow)[];
  readonly lanes: readonly StepLane[];
  /** First and last year of the axis, where they are not those of the buildings. */
  readonly years?: { readonly first: number; readonly last: number };
  /** What has no date stands on no axis. */
  readonly undated?: { readonly heading: string; readonly rows: readonly EventlessRow[] };
  /** The ISO days between which the document was written, and what is said of them and of what comes after. */
  readonly written?: { readonly from: string; readonly to: string; readonly note: string; readonly after: string };
  /** That the text breaks off below the last lane. */
  readonly cut?: NamedRow;
}

/** The steps of buildings and sites on one axis, a lane each, and those without a date apart. */
export const steps = (view: Omit<StepsView, 'kind' | 'rows'>): StepsView => ({
  kind: 'steps',
  rows: [
    ...view.lanes.flatMap((lane) => [...(lane.count ? [lane.count] : []), ...lane.steps]),
    ...(view.undated?.rows ?? []),
    ...(view.cut ? [view.cut] : []),
  ],
  ...view,
});
