import { useState } from 'react';
import type { Deck } from '#src/decks/deck.ts';
import { localesOf, type Steps } from '#src/decks/show.ts';
import type { Edition } from '#src/facts/edition.ts';
import { HTML_LANG } from '#src/i18n/locales.ts';
import type { Address } from '#src/state/address.ts';
import { plainSentence } from '#src/view/sentence.ts';
import { headingOf } from '../briefings/slide-parts.ts';
import { DeckOverview } from './DeckOverview.tsx';
import { PlayBar } from './PlayBar.tsx';
import { PointerDot } from './PointerDot.tsx';
import { withPushed } from './pushed-slide.ts';
import { nextRoom } from './room-words.ts';
import { Slide } from './Slide.tsx';
import { SlideFrame } from './SlideFrame.tsx';
import { STAGES, type Ratio } from './stage.ts';
import { useFullScreen } from './use-full-screen.ts';
import { useKiosk } from './use-kiosk.ts';
import { usePlayKeys } from './use-play-keys.ts';
import { useSpeakerWindow } from './use-speaker-window.ts';
import { useTouch } from './use-touch.ts';
import { useWakeLock } from './use-wake-lock.ts';
import { useWindowSize } from './use-window-size.ts';
import type { ShownShow } from './use-show.ts';
import { SHOW_WORDS, sayNow } from './words.ts';
import css from './play.module.css';

export interface PlayProps {
  readonly deck: Deck;
  readonly edition: Edition;
  readonly steps: Steps;
  readonly shared: ShownShow;
  readonly address: Address;
}

/** How wide a slide can be shown in a window, in px. */
function widthIn(size: { readonly width: number; readonly height: number }, ratio: Ratio): number {
  const stage = STAGES[ratio];
  return Math.floor(Math.min(size.width, (size.height * stage.width) / stage.height));
}

/** All that moves a talk: keys, touch, the clock of a kiosk. */
function useMoving({ steps, shared, address }: PlayProps) {
  const { show, order } = shared;
  const [isOverview, setOverview] = useState(false);
  const full = useFullScreen(shared.screen);
  const kiosk = useKiosk({ isKiosk: address.keys.also?.includes('kiosk') ?? false, show, steps, order });
  const speaker = useSpeakerWindow(address);
  const digits = usePlayKeys({
    steps,
    order,
    onAsked: {
      overview: () => setOverview((is) => !is),
      'full-screen': full.toggle,
      language: () => order({ kind: 'room', room: nextRoom(show.room) }),
      speaker: speaker.open,
      leave: () => (isOverview ? setOverview(false) : order({ kind: 'restore' })),
    },
  });
  const touch = useTouch(order);
  useWakeLock();
  return { isOverview, setOverview, full, kiosk, speaker, digits, touch };
}

/** The slide that is shown now, as large as the window allows; a figure asked for stands in its place. */
function Screen({ deck, edition, shared: { show, order }, address }: PlayProps) {
  const { keys } = address;
  const size = useWindowSize();
  const ratio: Ratio = keys.also?.includes('four-three') ? 'four-three' : 'wide';
  const [locale, second] = localesOf(show.room);
  return (
    <div className={css['screen']}>
      <SlideFrame width={widthIn(size, ratio)} ratio={ratio}>
        <Slide
          key={show.pushed ?? ''}
          deck={withPushed(deck, show.slide, show.pushed, edition)}
          at={show.slide}
          {...{ edition, locale, second, ratio }}
          step={show.step}
          {...(keys.th && { theme: keys.th })}
          poked={show.poked}
          onPoke={(query) => order({ kind: 'poke', query })}
        />
        {show.pointer && <PointerDot at={show.pointer} ratio={ratio} />}
      </SlideFrame>
    </div>
  );
}

/** Tells who listens which slide has come. */
function Announced({ deck, edition, shared: { show } }: PlayProps) {
  const { slides } = withPushed(deck, show.slide, show.pushed, edition);
  const [locale] = localesOf(show.room);
  const slide = slides[show.slide];
  return (
    <p className="visually-hidden" role="status" data-digits="count">
      {slide && sayNow[locale](show.slide + 1, slides.length, plainSentence(headingOf(slide, edition, locale), locale))}
    </p>
  );
}

/** A briefing in the window of its audience. */
export function Play(props: PlayProps) {
  const { deck, edition, shared } = props;
  const { show, order } = shared;
  const moving = useMoving(props);
  const [locale] = localesOf(show.room);
  const handleChoice = (slide: number) => {
    moving.setOverview(false);
    order({ kind: 'go', slide });
  };
  return (
    <div className={css['play']} {...moving.touch} data-black={show.isBlack} lang={HTML_LANG[locale]}>
      <h1 className="visually-hidden" data-digits="name">
        {deck.title[locale]}
      </h1>
      <Announced {...props} />
      <Screen {...props} />
      {show.isBlack && <p className={css['black']}>{SHOW_WORDS.black[locale]}</p>}
      {moving.isOverview && <DeckOverview {...{ deck, edition, locale }} at={show.slide} onChoose={handleChoice} />}
      <PlayBar {...props} moving={moving} />
    </div>
  );
}

export type Moving = ReturnType<typeof useMoving>;
