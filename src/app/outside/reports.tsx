import type { Locale } from '#src/i18n/locales.ts';
import { BADGE } from '#src/queries/outside/layer-words.ts';
import { reportsOf, type SiteReport } from '#src/queries/outside/site-reports.ts';
import { useEdition } from '../edition.ts';
import { LaterLine } from './LaterLine.tsx';
import { REPORT_WORDS } from './report-words.ts';
import css from './since.module.css';

export { reportsByYear } from '#src/queries/outside/site-reports.ts';

interface ReportListProps {
  readonly reports: readonly SiteReport[];
  /** Says of which site each one is. */
  readonly whose: boolean;
  readonly locale: Locale;
}

/** Reports from outside the document under their badge, clearly apart from what it says itself. */
export function ReportList({ reports, whose, locale }: ReportListProps) {
  const edition = useEdition();
  const nameOf = ({ site }: SiteReport) => edition.entities.find(({ id }) => id === site)?.name[locale];
  return (
    <div className={css['reports']} data-outside="">
      <p className={css['badge']}>{BADGE[locale]}</p>
      <ul>
        {reports.map((report) => (
          <LaterLine key={report.id} id={report.id} locale={locale} of={whose ? nameOf(report) : undefined} />
        ))}
      </ul>
    </div>
  );
}

/** What was reported of one site, or that nothing was found. */
export function SiteReports({ site, locale }: { readonly site: string; readonly locale: Locale }) {
  const reports = reportsOf(site);
  if (reports.length === 0) return <p>{REPORT_WORDS.none[locale]}</p>;
  return <ReportList reports={reports} whose={false} locale={locale} />;
}
