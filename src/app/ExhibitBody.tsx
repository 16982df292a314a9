import type { Exhibit } from '#src/exhibits/define.ts';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import { Loading } from '#src/ui/Loading.tsx';
import { PrecisionLegend } from '#src/ui/PrecisionLegend.tsx';
import { spokenSentence } from '#src/view/sentence.ts';
import { ChartFailed } from './ChartFailed.tsx';
import { ExhibitDrawing } from './ExhibitDrawing.tsx';
import { marksIn } from './exhibit-rows.ts';
import { lazyPart } from './parts/lazy-part.tsx';
import { Part } from './parts/Part.tsx';
import type { ShownExhibit } from './use-exhibit.ts';

const ExhibitTable = lazyPart(
  () => import('./ExhibitTable.tsx'),
  (module) => module.ExhibitTable,
);
const ReadingLine = lazyPart(
  () => import('./ReadingLine.tsx'),
  (module) => module.ReadingLine,
);
const SourceList = lazyPart(
  () => import('./SourceList.tsx'),
  (module) => module.SourceList,
);

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
        <>
          <ChartFailed error={error} locale={locale} onRetry={retry} />
          <Part locale={locale}>
            <ExhibitTable exhibit={exhibit} shown={shown} />
          </Part>
        </>
      )}
    >
      <ExhibitDrawing exhibit={exhibit} shown={shown} />
      <p id={`${id}-description`} className="visually-hidden">
        {spokenSentence(composed.description, locale)}
      </p>
      {chosen !== null && (
        <Part locale={locale}>
          <ReadingLine shown={shown} />
        </Part>
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
    <Part key={form} locale={locale} pending={<Loading view={composed.view} locale={locale} />}>
      {form === 'table' ? <ExhibitTable exhibit={exhibit} shown={shown} /> : <SourceList shown={shown} />}
    </Part>
  );
}
