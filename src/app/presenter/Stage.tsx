import { localesOf } from '#src/decks/show.ts';
import { useSize } from '../use-size.ts';
import { PointerDot } from '../show/PointerDot.tsx';
import { withPushed } from '../show/pushed-slide.ts';
import { Slide } from '../show/Slide.tsx';
import { SlideFrame } from '../show/SlideFrame.tsx';
import { STAGES } from '../show/stage.ts';
import type { Talk } from './talk.ts';
import css from './presenter.module.css';

interface StageProps {
  readonly talk: Talk;
  readonly at: number;
  /** The slide as it is now in the room, and open to the speaker's hand; else as it will be when whole. */
  readonly isNow?: boolean;
}

/** A slide as the room reads it, as wide as there is room for. */
export function Stage({ talk, at, isNow = false }: StageProps) {
  const { ref, size } = useSize();
  const { deck, edition, show, order, ratio, theme } = talk;
  const [locale, second] = localesOf(show.room);
  const { width, height } = STAGES[ratio];
  const shown = isNow ? withPushed(deck, show.slide, show.pushed, edition) : deck;
  const isPushed = shown !== deck;
  const live = isNow && !isPushed;
  return (
    <div ref={ref} className={css['stage']} style={{ aspectRatio: `${width} / ${height}` }}>
      {size && (
        <SlideFrame width={size.width} ratio={ratio}>
          <Slide
            key={isPushed ? show.pushed : undefined}
            deck={shown}
            at={at}
            edition={edition}
            locale={locale}
            second={second}
            ratio={ratio}
            theme={theme}
            {...(isNow && { step: show.step })}
            {...(live && { poked: show.poked, onPoke: (query: string) => order({ kind: 'poke', query }) })}
          />
          {isNow && show.pointer && <PointerDot at={show.pointer} ratio={ratio} />}
        </SlideFrame>
      )}
    </div>
  );
}
