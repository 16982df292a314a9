import { localesOf, ROOM_LANGUAGES } from '#src/decks/show.ts';
import { HTML_LANG } from '#src/i18n/locales.ts';
import { ROOM_NAMES } from '../show/room-words.ts';
import type { Talk } from './talk.ts';
import { ROOM_FULL_NAMES, WORDS } from './words.ts';
import css from './presenter.module.css';

/** The language that the room reads. Buttons, because arrow keys go on with the talk wherever the focus is. */
export function RoomSwitch({ talk }: { readonly talk: Talk }) {
  const { show, order, locale } = talk;
  return (
    <div className={css['room']} role="group" aria-labelledby="talk-room">
      <p id="talk-room">{WORDS.room[locale]}</p>
      <div>
        {ROOM_LANGUAGES.map((room) => (
          <button
            key={room}
            type="button"
            lang={HTML_LANG[localesOf(room)[0]]}
            data-face=""
            aria-label={ROOM_FULL_NAMES[room]}
            aria-pressed={show.room === room}
            onClick={() => order({ kind: 'room', room })}
          >
            {ROOM_NAMES[room]}
          </button>
        ))}
      </div>
    </div>
  );
}
