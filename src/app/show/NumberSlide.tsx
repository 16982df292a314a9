import { statementFigure } from '#src/decks/statements.ts';
import type { Figure } from '#src/facts/figure.ts';
import { BADGE } from '#src/queries/outside/layer-words.ts';
import { AsOfChip } from '#src/ui/AsOfChip.tsx';
import { FigureText } from '#src/ui/FigureText.tsx';
import { sharedAsOf } from '#src/view/sentence.ts';
import { statedFacts } from '../exhibit-rows.ts';
import { isFromOutside } from '../figure-source.ts';
import { SlideFoot } from './SlideFoot.tsx';
import { figuresSource } from './slide-source.ts';
import { SlideHead } from './SlideHead.tsx';
import type { Stage } from './stage.ts';
import { BRIEFING_WORDS } from '../briefings/words.ts';
import css from './slide.module.css';

/** So many figures stand large, above the others. */
const LARGE = 2;

interface BigNumberProps {
  readonly figure: Figure | null;
  readonly id: string;
  readonly stage: Stage;
  readonly isDated: boolean;
  readonly isToCome: boolean;
}

function BigNumber({ figure, id, stage, isDated, isToCome }: BigNumberProps) {
  const { locale } = stage;
  if (!figure)
    return (
      <li>
        {BRIEFING_WORDS.missing[locale]} <code data-digits="name">{id}</code>
      </li>
    );
  return (
    <li data-to-come={isToCome ? '' : undefined}>
      <p className={css['big']}>
        <FigureText figure={figure} locale={locale} />
      </p>
      <p className={css['counted']} data-digits="name">
        {figure.label[locale]}
      </p>
      {isFromOutside(figure) && <span className={css['outside']}>{BADGE[locale]}</span>}
      {isDated && <AsOfChip asOf={figure.asOf} locale={locale} />}
    </li>
  );
}

/** One to four figures, each with what it counts; the first two are large. */
export function NumberSlide({ stage }: { readonly stage: Stage }) {
  const { slide, edition, step } = stage;
  const shown = slide.shows.flatMap((one) => (one.kind === 'figure' ? [one.figure] : []));
  const figures = shown.map((id) => ({ id, figure: statementFigure(edition, id) }));
  const stated = figures.flatMap(({ figure }) => figure ?? []);
  const asOf = sharedAsOf(stated);
  const places = stated.flatMap((figure) =>
    statedFacts(figure, edition).map(({ source }) => ({
      section: edition.section(source.section),
      sentence: source.sentence,
    })),
  );
  const rows = [figures.slice(0, LARGE), figures.slice(LARGE)].filter((row) => row.length > 0);
  return (
    <>
      <SlideHead stage={stage} />
      <div className={css['numbers']} data-slot="body" data-count={figures.length}>
        {rows.map((row, at) => (
          <ul key={row[0]?.id} data-large={at === 0 ? '' : undefined}>
            {row.map(({ id, figure }, place) => (
              <BigNumber
                key={id}
                id={id}
                figure={figure}
                stage={stage}
                isDated={asOf === null}
                isToCome={at * LARGE + place >= step}
              />
            ))}
          </ul>
        ))}
      </div>
      <SlideFoot stage={stage} source={figuresSource(stage, places, stated)} asOf={asOf} />
    </>
  );
}
