import { useState } from 'react';
import { SHOW_WORDS } from '../show/words.ts';
import { openAudience } from './open-audience.ts';
import { roomAddress } from './room-address.ts';
import type { Talk } from './talk.ts';
import { OPENING_WORDS, WORDS, type Opening } from './words.ts';
import css from './presenter.module.css';

interface AudienceStateProps {
  readonly talk: Talk;
  readonly otherVersion: boolean;
}

/** Whether a room is connected, and how its window fills the screen. */
function sayRooms({ peers, locale }: Talk): string | null {
  const rooms = peers.filter(({ role }) => role === 'room');
  if (rooms.length === 0) return null;
  if (rooms.some(({ screen }) => screen === 'denied')) return WORDS.denied[locale];
  return (rooms.some(({ screen }) => screen === 'full') ? WORDS.full : WORDS.connected)[locale];
}

/** Opens the audience's window, says what became of that, and whether it is there. */
export function AudienceState({ talk, otherVersion }: AudienceStateProps) {
  const { address, deck, show, locale } = talk;
  const [opening, setOpening] = useState<Opening | null>(null);
  const href = roomAddress(address, deck.id, show);
  const said = sayRooms(talk);
  // Once the room is there, that it was blocked before is no news.
  const isNews = opening !== null && !(said !== null && opening === 'blocked');
  return (
    <>
      <div className={css['audience']}>
        <p role="status">{said ?? WORDS.alone[locale]}</p>
        {said === null && (
          <button type="button" onClick={() => void openAudience(href).then(setOpening)}>
            {WORDS.open[locale]}
          </button>
        )}
      </div>
      <div className={css['news']} role="status">
        {otherVersion && <p data-tone="warning">{SHOW_WORDS.otherVersion[locale]}</p>}
        {isNews && (
          <p data-tone={opening === 'blocked' ? 'warning' : undefined}>
            {OPENING_WORDS[opening][locale]}{' '}
            {opening === 'blocked' && (
              <a href={href} target="_blank" rel="noreferrer">
                {WORDS.byHand[locale]}
              </a>
            )}
          </p>
        )}
      </div>
    </>
  );
}
