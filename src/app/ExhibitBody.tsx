import { lazy, Suspense } from 'react';
import type { Exhibit } from '#src/exhibits/define.ts';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import { Loading } from '#src/ui/Loading.tsx';
import { PrecisionLegend } from '#src/ui/PrecisionLegend.tsx';
import { spokenSentence } from '#src/view/sentence.ts';
import { ExhibitDrawing } from './ExhibitDrawing.tsx';
import { marksIn } from './exhibit-rows.ts';
import type { ShownExhibit } from './use-exhibit.ts';

const ExhibitTable = lazy(async () => ({ default: (await import('./ExhibitTable.tsx')).ExhibitTable }));
const ChartFailed = lazy(async () => ({ default: (await import('./ChartFailed.tsx')).ChartFailed }));
const ReadingLine = lazy(async () => ({ default: (await import('./ReadingLine.tsx')).ReadingLine }));
const SourceList = lazy(async () => ({ default: (await import('./SourceList.tsx')).SourceList }));

interface ExhibitBodyProps {
  readonly exhibit: Exhibit;
  readonly shown: ShownExhibit;
}

/** The drawing with its description, reading line and legend; if it fails, the table stands in. */
function Chart({ exhibit, shown }: ExhibitBodyProps) {
  const { composed, locale, chosen } = shown;
  const { id } = exhibit;
  const marks = marksIn(composed.view);
  return (
    <ErrorBoundary
      key={`${locale}.${exhibit.parameter ? '' : shown.measure}`}
      fallback={(error, retry) => (
        <Suspense>
          <ChartFailed error={error} locale={locale} onRetry={retry} />
          <ExhibitTable exhibit={exhibit} shown={shown} />
        </Suspense>
      )}
    >
      <ExhibitDrawing exhibit={exhibit} shown={shown} />
      <p id={`${id}-description`} className="visually-hidden">
        {spokenSentence(composed.description, locale)}
      </p>
      {chosen !== null && (
        <Suspense>
          <ReadingLine shown={shown} />
        </Suspense>
      )}
      {marks.size > 0 && <PrecisionLegend id={`${id}-legend`} marks={marks} locale={locale} />}
    </ErrorBoundary>
  );
}

/** An exhibit as drawing, table or list of sources; the latter two are fetched when asked for. */
export function ExhibitBody({ exhibit, shown }: ExhibitBodyProps) {
  const { form, composed, locale } = shown;
  if (form === 'chart') return <Chart exhibit={exhibit} shown={shown} />;
  return (
    <Suspense fallback={<Loading view={composed.view} locale={locale} />}>
      {form === 'table' ? <ExhibitTable exhibit={exhibit} shown={shown} /> : <SourceList shown={shown} />}
    </Suspense>
  );
}
