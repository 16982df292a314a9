import type { SeriesRow } from './series.ts';
import type { StepRow, StepsView } from './steps.ts';
import type { EventlessRow, Row } from './view.ts';

/** A milestone read outside the document; `brief` says beside its date what happened. */
export type ReportRow = SeriesRow & {
  readonly brief: string;
  /** Not read on an official page, or still to come when it was reported. */
  readonly hollow: boolean;
};

/** One building or site: what the document dates, and below it what was reported later. */
export interface ReportLane {
  readonly key: string;
  readonly name: string;
  /** What became of it, in a few words. */
  readonly outcome: string;
  readonly count?: Row<'buildings'>;
  readonly stated: readonly StepRow[];
  readonly later: readonly ReportRow[];
}

export interface ReportsView {
  readonly kind: 'reports';
  /** Lane by lane, the document's own first, then what has no date. */
  readonly rows: readonly (Row<'buildings'> | StepRow | ReportRow | EventlessRow)[];
  readonly lanes: readonly ReportLane[];
  readonly undated?: StepsView['undated'];
  readonly written: NonNullable<StepsView['written']>;
  /** What the marks are: of the document, of an official page, of another page. */
  readonly legend: readonly [stated: string, official: string, other: string];
}

/** What was planned beside what was reported, a lane for each site, on one axis of time. */
export const reports = (view: Omit<ReportsView, 'kind' | 'rows'>): ReportsView => ({
  kind: 'reports',
  rows: [
    ...view.lanes.flatMap(({ count, stated, later }) => [...(count ? [count] : []), ...stated, ...later]),
    ...(view.undated?.rows ?? []),
  ],
  ...view,
});
