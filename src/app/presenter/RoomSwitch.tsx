import { localesOf, ROOM_LANGUAGES } from '#src/decks/show.ts';
import { HTML_LANG } from '#src/i18n/locales.ts';
import { ROOM_NAMES } from '../show/room-words.ts';
import type { Talk } from './talk.ts';
import { ROOM_FULL_NAMES, WORDS } from './words.ts';
import css from './presenter.module.css';

/** The language that the room reads. */
export function RoomSwitch({ talk }: { readonly talk: Talk }) {
  const { show, order, locale } = talk;
  return (
    <fieldset className={css['room']}>
      <legend>{WORDS.room[locale]}</legend>
      <div>
        {ROOM_LANGUAGES.map((room) => {
          const [lang] = localesOf(room);
          return (
            <label key={room} lang={HTML_LANG[lang]} data-face="">
              <input
                type="radio"
                name="room"
                value={room}
                aria-label={ROOM_FULL_NAMES[room]}
                checked={show.room === room}
                onChange={() => order({ kind: 'room', room })}
              />
              <span aria-hidden="true">{ROOM_NAMES[room]}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
