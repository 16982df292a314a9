import { useEffect, useState } from 'react';
import { localesOf } from '#src/decks/show.ts';
import { writePath } from '#src/state/routes.ts';
import type { Moving, PlayProps } from './Play.tsx';
import { nextRoom, ROOM_NAMES } from './room-words.ts';
import { SHOW_WORDS } from './words.ts';
import css from './play.module.css';

/** How long the bar stays after the pointer has come to rest, in ms. */
const REST = 2500;

/** Whether the pointer has moved of late. */
function useAwake(): boolean {
  const [isAwake, setAwake] = useState(true);
  useEffect(() => {
    let timer = window.setTimeout(() => setAwake(false), REST);
    const handleMove = () => {
      setAwake(true);
      clearTimeout(timer);
      timer = window.setTimeout(() => setAwake(false), REST);
    };
    window.addEventListener('pointermove', handleMove, { passive: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', handleMove);
    };
  }, []);
  return isAwake;
}

/** Why something is not as it could be. */
function Remarks({ moving, shared }: Pick<PlayProps, 'shared'> & { readonly moving: Moving }) {
  const [locale] = localesOf(shared.show.room);
  const { full, speaker } = moving;
  return (
    <div className={css['remarks']} role="status">
      {full.isDenied && <p>{SHOW_WORDS.fullDenied[locale]}</p>}
      {speaker.isBlocked && (
        <p>
          {SHOW_WORDS.blocked[locale]}{' '}
          <a href={speaker.href} target="_blank" rel="noreferrer">
            {SHOW_WORDS.byHand[locale]}
          </a>
        </p>
      )}
      {shared.otherVersion && <p>{SHOW_WORDS.otherVersion[locale]}</p>}
      {shared.isEnded && <p>{SHOW_WORDS.ended[locale]}</p>}
    </div>
  );
}

interface PlayBarProps extends PlayProps {
  readonly moving: Moving;
}

/** The buttons of a talk: everything that keys do, for pointers, touch and listeners. */
export function PlayBar({ deck, shared, address, moving }: PlayBarProps) {
  const { show, order } = shared;
  const [locale] = localesOf(show.room);
  const { kiosk, full, digits } = moving;
  const isAwake = useAwake();
  const button = (words: string, handle: () => void, more: { readonly 'aria-pressed'?: boolean } = {}) => (
    <button type="button" onClick={handle} {...more}>
      {words}
    </button>
  );
  return (
    <div className={css['bar']} data-awake={isAwake || kiosk.isKiosk}>
      <Remarks moving={moving} shared={shared} />
      <div role="toolbar" aria-label={SHOW_WORDS.controls[locale]}>
        {kiosk.isKiosk && (
          <span data-kiosk="">
            {button((kiosk.isRunning ? SHOW_WORDS.pause : SHOW_WORDS.goOn)[locale], kiosk.toggle)}
          </span>
        )}
        {button(SHOW_WORDS.back[locale], () => order({ kind: 'back' }))}
        {button(SHOW_WORDS.next[locale], () => order({ kind: 'next' }))}
        <span data-digits="count">{digits === '' ? `${show.slide + 1} / ${deck.slides.length}` : `→ ${digits}`}</span>
        {button(SHOW_WORDS.overview[locale], () => moving.setOverview((is) => !is), {
          'aria-pressed': moving.isOverview,
        })}
        {button(`${SHOW_WORDS.language[locale]} ${ROOM_NAMES[show.room]}`, () =>
          order({ kind: 'room', room: nextRoom(show.room) }),
        )}
        {button(SHOW_WORDS.blackOut[locale], () => order({ kind: 'black' }), { 'aria-pressed': show.isBlack })}
        {button(SHOW_WORDS.fullScreen[locale], full.toggle, { 'aria-pressed': full.isFull })}
        {button(SHOW_WORDS.speaker[locale], moving.speaker.open)}
        <a href={writePath(address.lang, { page: 'deck', deck: deck.id })}>{SHOW_WORDS.end[locale]}</a>
      </div>
    </div>
  );
}
