import { yearOf } from '#src/i18n/calendar.ts';
import { groupBy } from '../select.ts';
import { isIn, type TimelineChoices, type Years } from '../timeline-facets.ts';
import { pointDate } from './point-figure.ts';
import { readingId, series } from './series-data.ts';

/** The series of milestones of buildings and sites; its parts are named as the entities of the document. */
const MILESTONES = 'facility-milestones';

/** A milestone of a site that was read outside the document. */
export interface SiteReport {
  /** `series:<series>.<point>`. */
  readonly id: string;
  /** Id of the entity of the document. */
  readonly site: string;
  /** ISO day on which its interval begins. */
  readonly from: string;
}

/** Every dated milestone, the earliest first. */
function siteReports(): readonly SiteReport[] {
  const reports = series(MILESTONES).points.flatMap((point) => {
    const date = pointDate(point);
    if (!date || date.kind === 'every-year' || point.part === undefined) return [];
    return [{ id: readingId(MILESTONES, point.id), site: point.part, from: date.from }];
  });
  return reports.toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** Those of one site. */
export const reportsOf = (site: string): readonly SiteReport[] =>
  siteReports().filter((report) => report.site === site);

/** Those that a timeline narrowed like this has room for, by year: they are about buildings, and no statuses of the document. */
export function reportsByYear(
  { lane, state }: TimelineChoices,
  years: Years,
): ReadonlyMap<number, readonly SiteReport[]> {
  if (state !== undefined || (lane !== undefined && lane !== 'buildings')) return new Map();
  const shown = siteReports().filter(({ from }) => isIn(years, from));
  return groupBy(shown, ({ from }) => yearOf(from));
}
