import { DriftBadge } from '../briefings/DriftBadge.tsx';
import { PointerPad } from './PointerPad.tsx';
import { Stage } from './Stage.tsx';
import type { Talk } from './talk.ts';
import { sayStepOf, WORDS } from './words.ts';
import css from './presenter.module.css';

interface NowPaneProps {
  readonly talk: Talk;
  readonly isPointing: boolean;
}

/** What the room sees, to be touched: what is done here is done there. */
export function NowPane({ talk, isPointing }: NowPaneProps) {
  const { show, order, steps, locale, drift } = talk;
  const { isBlack } = show;
  return (
    <section className={css['now']} aria-labelledby="talk-now">
      <div className={css['paneHead']}>
        <h2 id="talk-now">
          <b>{WORDS.now[locale]}</b>
          {WORDS.asSeen[locale]}
        </h2>
        <DriftBadge drift={drift.slides[show.slide]} locale={locale} />
        <p data-digits="count">{sayStepOf[locale](show.step, steps[show.slide] ?? 1)}</p>
      </div>
      <div className={css['nowStage']} data-black={isBlack ? '' : undefined} data-now="">
        <Stage talk={talk} at={show.slide} isNow />
        {isPointing && <PointerPad talk={talk} />}
        {isBlack && (
          <button type="button" className={css['blackened']} onClick={() => order({ kind: 'black' })}>
            {WORDS.light[locale]}
          </button>
        )}
        {show.pushed !== null && (
          <button type="button" className={css['takeBack']} onClick={() => order({ kind: 'push', figure: null })}>
            {WORDS.takeBack[locale]}
            <kbd aria-hidden="true">Esc</kbd>
          </button>
        )}
      </div>
    </section>
  );
}
