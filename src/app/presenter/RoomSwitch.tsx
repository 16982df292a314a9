import { ROOM_LANGUAGES } from '#src/decks/show.ts';
import type { Talk } from './talk.ts';
import { ROOM_NAMES, WORDS } from './words.ts';
import css from './presenter.module.css';

/** The language that the room reads. */
export function RoomSwitch({ talk }: { readonly talk: Talk }) {
  const { show, order, locale } = talk;
  return (
    <fieldset className={css['room']}>
      <legend>{WORDS.room[locale]}</legend>
      <div>
        {ROOM_LANGUAGES.map((room) => {
          const { short, full, lang } = ROOM_NAMES[room];
          return (
            <label key={room} lang={lang}>
              <input
                type="radio"
                name="room"
                value={room}
                aria-label={full}
                checked={show.room === room}
                onChange={() => order({ kind: 'room', room })}
              />
              <span aria-hidden="true">{short}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
