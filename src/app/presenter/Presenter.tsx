import { useRef, useState } from 'react';
import type { Deck } from '#src/decks/deck.ts';
import { useGo } from '#src/state/use-address.ts';
import { useWakeLock } from '../show/use-wake-lock.ts';
import { AllSlides } from './AllSlides.tsx';
import { Clock } from './Clock.tsx';
import { FindFigure } from './FindFigure.tsx';
import { KeyList } from './KeyList.tsx';
import { NextPane } from './NextPane.tsx';
import { Notes } from './Notes.tsx';
import { NowPane } from './NowPane.tsx';
import { NumbersPanel } from './NumbersPanel.tsx';
import { Progress } from './Progress.tsx';
import { RoomSwitch } from './RoomSwitch.tsx';
import { Steppers } from './Steppers.tsx';
import { TopBar } from './TopBar.tsx';
import { useSpeaker } from './use-speaker.ts';
import { explore } from './explore.ts';
import { useTalk } from './use-talk.ts';
import css from './presenter.module.css';

/** The speaker's window. */
export function Presenter({ deck }: { readonly deck: Deck }) {
  const { talk, shown } = useTalk(deck);
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(1);
  const go = useGo();
  useWakeLock();
  const speaker = useSpeaker({ talk, onExplore: () => explore(box.current), onSize: setSize });
  const { panel, close, digits, timer, on, act } = speaker;
  const { locale, show } = talk;
  const handleEnd = () => {
    shown.end();
    timer.reset();
    go({ ...talk.address, route: { page: 'deck', deck: deck.id }, keys: {} });
  };
  return (
    <div ref={box} className={css['presenter']} data-presenter="">
      <TopBar talk={talk} otherVersion={shown.otherVersion} onEnd={handleEnd} />
      <div className={css['columns']}>
        <div className={css['main']}>
          <NowPane talk={talk} isPointing={on.has('pointer')} />
          <Steppers locale={locale} digits={digits} onStep={speaker.step} />
          <Notes talk={talk} size={size} onSize={setSize} />
        </div>
        <div className={css['side']}>
          <NextPane talk={talk} />
          <Clock deck={deck} at={show.slide} timer={timer} locale={locale} />
          <RoomSwitch talk={talk} />
          <KeyList locale={locale} on={on} onAction={act} />
        </div>
      </div>
      <Progress talk={talk} />
      {panel === 'all' && <AllSlides talk={talk} onClose={close} />}
      {panel === 'find' && <FindFigure talk={talk} onClose={close} />}
      {panel === 'numbers' && <NumbersPanel talk={talk} onClose={close} />}
    </div>
  );
}
