import type { Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import css from './exhibit.module.css';

interface ChartFailedProps {
  readonly error: Error;
  readonly locale: Locale;
  readonly onRetry: () => void;
}

/** Says that a drawing failed; the table below it survives. */
export function ChartFailed({ error, locale, onRetry }: ChartFailedProps) {
  return (
    <div className={css['failed']} role="alert">
      <h3>{messages.chartFailed[locale]}</h3>
      <p>{messages.figuresIntact[locale]}</p>
      <p data-digits="name">
        <code>{error.message}</code>
      </p>
      <button type="button" className={css['action']} onClick={onRetry}>
        {messages.retry[locale]}
      </button>
    </div>
  );
}
