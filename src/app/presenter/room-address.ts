import type { RoomLanguage } from '#src/decks/show.ts';
import { localesOf, type Show } from '#src/decks/show.ts';
import { writeAddress, type Address, type Keys } from '#src/state/address.ts';

/** Keys of both windows' addresses that say how slides look. */
function lookOf({ also = [], th, ed }: Keys, room: RoomLanguage): Keys {
  const isFourThree = also.includes('four-three');
  const list = [...(room === 'bilingual' ? ['bilingual'] : []), ...(isFourThree ? ['four-three'] : [])];
  return { ...(ed && { ed }), ...(list.length > 0 && { also: list }), ...(th && { th }) };
}

const stepKey = ({ step }: Pick<Show, 'step'>): Keys => (step > 1 ? { step: String(step) } : {});

/** Where the room sees what is shown. */
export function roomAddress({ keys, unknown }: Address, deck: string, show: Show): string {
  const [lang] = localesOf(show.room);
  const route = { page: 'present', deck, slide: show.slide + 1 } as const;
  return writeAddress({ lang, route, keys: { ...lookOf(keys, show.room), ...stepKey(show) }, unknown });
}

/** The speaker's own address, at the slide and step that are shown. */
export function speakerAddress(address: Address, deck: string, show: Show): Address {
  const { step: _, ...keys } = address.keys;
  return {
    ...address,
    route: { page: 'presenter', deck, slide: show.slide + 1 },
    keys: { ...keys, ...stepKey(show) },
  };
}
