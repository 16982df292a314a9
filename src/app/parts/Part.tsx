import { Suspense, type ReactNode } from 'react';
import type { Locale } from '#src/i18n/locales.ts';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import { PartFailed } from './PartFailed.tsx';

interface PartProps {
  readonly locale: Locale;
  /** What stands there while it is fetched. */
  readonly pending?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page that is fetched: its failure stays its own, is told, and may be mended. */
export const Part = ({ locale, pending = null, children }: PartProps) => (
  <ErrorBoundary fallback={(error, retry) => <PartFailed error={error} locale={locale} onRetry={retry} />}>
    <Suspense fallback={pending}>{children}</Suspense>
  </ErrorBoundary>
);
