import { messages } from '#src/i18n/messages.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { REPORT_WORDS } from './report-words.ts';
import type { ReportsLayer } from './use-reports.ts';

interface ReportsStateProps {
  readonly layer: ReportsLayer;
  readonly locale: Locale;
}

/** That the layer is on its way, or did not come and may be asked for again. */
export function ReportsState({ layer: { state, retry }, locale }: ReportsStateProps) {
  if (state === 'loading') return <p role="status">{REPORT_WORDS.loading[locale]}</p>;
  if (state !== 'failed') return null;
  return (
    <p role="alert">
      {REPORT_WORDS.failed[locale]}{' '}
      <button type="button" onClick={retry}>
        {messages.retry[locale]}
      </button>
    </p>
  );
}
