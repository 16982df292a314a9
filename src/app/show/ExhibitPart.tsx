import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import { spokenSentence } from '#src/view/sentence.ts';
import { ChartFailed } from '../ChartFailed.tsx';
import { lazyPart } from '../parts/lazy-part.tsx';
import { Part as Fetched } from '../parts/Part.tsx';
import type { ShownExhibit } from '../use-exhibit.ts';
import type { Room } from './fit.ts';
import { SlideDrawing } from './SlideDrawing.tsx';
import type { Stage } from './stage.ts';
import type { Part } from './use-part.ts';
import { BRIEFING_WORDS } from '../briefings/words.ts';
import css from './slide.module.css';

const ExhibitTable = lazyPart(
  () => import('../ExhibitTable.tsx'),
  (module) => module.ExhibitTable,
);
const ReadingLine = lazyPart(
  () => import('../ReadingLine.tsx'),
  (module) => module.ReadingLine,
);
const SourceList = lazyPart(
  () => import('../SourceList.tsx'),
  (module) => module.SourceList,
);

interface ExhibitPartProps {
  readonly stage: Stage;
  readonly part: Part;
  readonly room: Room;
  readonly step: number;
}

interface ShownPartProps extends ExhibitPartProps {
  readonly shown: ShownExhibit;
}

function Table({ part, shown }: Pick<ShownPartProps, 'part' | 'shown'>) {
  return (
    <Fetched locale={shown.locale}>
      <ExhibitTable exhibit={{ ...part.exhibit, id: part.id }} shown={shown} />
    </Fetched>
  );
}

function Chart({ stage, part, shown, room, step }: ShownPartProps) {
  const { exhibit, narrowing, id } = part;
  const { locale, isLive } = stage;
  return (
    <ErrorBoundary
      key={locale}
      fallback={(error, retry) => (
        <div className={css['words']} style={room}>
          <ChartFailed error={error} locale={locale} onRetry={retry} />
          <Table part={part} shown={shown} />
        </div>
      )}
    >
      <SlideDrawing {...{ id, exhibit, shown, narrowing, room, step, isLive }} />
      <p id={`${id}-description`} className="visually-hidden">
        {spokenSentence(shown.composed.description, locale)}
      </p>
      {shown.chosen !== null && isLive && (
        <div className={css['reading']}>
          <Fetched locale={locale}>
            <ReadingLine shown={shown} />
          </Fetched>
        </div>
      )}
    </ErrorBoundary>
  );
}

/** A drawing in its place on a slide, or its table or sources; what is chosen in it is read out below it. */
export function ExhibitPart(props: ExhibitPartProps) {
  const { stage, part, room } = props;
  const { exhibit, shown } = part;
  if (!shown)
    return (
      <p className={css['missing']} style={room} data-slot="body">
        {BRIEFING_WORDS.missing[stage.locale]} <code data-digits="name">{exhibit.id}</code>
      </p>
    );
  return (
    <div className={css['part']} style={room} data-slot="body">
      {shown.form === 'chart' ? (
        <Chart {...props} shown={shown} />
      ) : (
        <div className={css['words']} style={room}>
          {shown.form === 'table' ? (
            <Table part={part} shown={shown} />
          ) : (
            <Fetched locale={shown.locale}>
              <SourceList shown={shown} />
            </Fetched>
          )}
        </div>
      )}
    </div>
  );
}
