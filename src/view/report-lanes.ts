import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { facilitySteps } from '#src/queries/facility-steps.ts';
import { OUTCOME_WORDS } from '#src/queries/outside/outcome-words.ts';
import { readingsOf } from '#src/queries/outside/readings.ts';
import type { Outcome } from '#src/queries/outside/since.ts';
import { countInLane, siteName, siteSteps } from './facility-lanes.ts';
import { REPORT_BRIEFS } from './report-briefs.ts';
import type { ReportLane, ReportRow } from './reports.ts';
import { readingRow } from './series.ts';
import type { EventlessRow } from './view.ts';

/** The series of milestones, by building and site. */
const MILESTONES = 'facility-milestones';

/** What was reported of a site outside the document, in order of time. */
function reportRows(site: string, edition: Edition, locale: Locale): readonly ReportRow[] {
  return readingsOf(MILESTONES, site, edition)
    .filter(({ grade }) => grade !== null)
    .map((dated) => {
      const row = readingRow(dated, locale, 'c2');
      return {
        ...row,
        brief: (REPORT_BRIEFS[dated.key] ?? dated.point?.says)?.[locale] ?? '',
        hollow: row.reading.hollow || dated.point?.status === 'planned',
      };
    });
}

/** A site of which the document and later reports speak; `from` leaves out what was reported of the years before. */
export interface ReportedSite {
  readonly site: string;
  readonly outcome: Outcome;
  readonly from?: string;
}

/** What is told of a part of a site. */
const PARTS_OF: Readonly<Record<string, string>> = { 'science-park-expansion': 'science-park' };

/** What the document says of these sites without a date: it stands on no axis. */
export const undatedSteps = (edition: Edition, sites: readonly string[], locale: Locale): readonly EventlessRow[] =>
  facilitySteps(edition)
    .undated.filter(({ entity }) => sites.includes(PARTS_OF[entity] ?? entity))
    .map(({ id, subject, label, status }) => ({
      key: id,
      label: subject[locale],
      said: label[locale],
      status,
      facts: [id],
    }));

/** A site as a lane: the document's dated steps, then the reports. */
export function reportLane({ site, outcome, from = '' }: ReportedSite, edition: Edition, locale: Locale): ReportLane {
  const count = countInLane(edition, site, locale);
  const isLater = ({ reading: { when } }: ReportRow) => when !== null && 'from' in when && when.from >= from;
  return {
    key: site,
    name: siteName(edition, site, locale),
    outcome: OUTCOME_WORDS[outcome][locale],
    ...(count && { count }),
    stated: siteSteps(edition, site, locale),
    later: reportRows(site, edition, locale).filter(isLater),
  };
}
