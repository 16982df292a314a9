import { ROOM_LANGUAGES, type RoomLanguage } from '#src/decks/show.ts';

/** What each language of a room is called, in itself. */
export const ROOM_NAMES: Readonly<Record<RoomLanguage, string>> = {
  en: 'EN',
  tc: '繁',
  sc: '简',
  bilingual: '繁 + EN',
};

/** The language that comes after one, round and round. */
export const nextRoom = (room: RoomLanguage): RoomLanguage =>
  ROOM_LANGUAGES[(ROOM_LANGUAGES.indexOf(room) + 1) % ROOM_LANGUAGES.length] ?? 'tc';
