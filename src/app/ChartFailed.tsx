import type { Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { PartFailed } from './parts/PartFailed.tsx';

interface ChartFailedProps {
  readonly error: Error;
  readonly locale: Locale;
  readonly onRetry: () => void;
}

/** Says that a drawing failed; the table below it survives. */
export const ChartFailed = (props: ChartFailedProps) => (
  <PartFailed {...props} heading={messages.chartFailed[props.locale]} more={messages.figuresIntact[props.locale]} />
);
