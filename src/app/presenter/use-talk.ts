import { useMemo, useState } from 'react';
import type { Deck } from '#src/decks/deck.ts';
import { driftOf } from '#src/decks/drift.ts';
import { ROOM_LANGUAGES, type RoomLanguage } from '#src/decks/show.ts';
import type { Address } from '#src/state/address.ts';
import { useAddress, useGo } from '#src/state/use-address.ts';
import { useEdition } from '../edition.ts';
import { stepsOfDeck } from '../show/steps-of.ts';
import { useShow, type ShownShow } from '../show/use-show.ts';
import { speakerAddress } from './room-address.ts';
import type { Talk } from './talk.ts';
import { useTheme } from './use-theme.ts';
import { recall, remember } from './use-timer.ts';

const ROOM = 'atlas.talk.room';

/** The language the room had before a reload, else the speaker's own. */
function firstRoom({ lang, keys }: Address): RoomLanguage {
  const known = ROOM_LANGUAGES.find((room) => room === recall(ROOM));
  return known ?? (keys.also?.includes('bilingual') ? 'bilingual' : lang);
}

/** The talk of this window: its deck, its show and its place in the address. */
export function useTalk(deck: Deck): { readonly talk: Talk; readonly shown: ShownShow } {
  const { address } = useAddress();
  const edition = useEdition();
  const go = useGo();
  const dark = useTheme();
  // The speaker's address does not name the language of the room; what it was last is as good.
  const [room, setRoom] = useState(() => firstRoom(address));
  const { steps, drift } = useMemo(
    () => ({ steps: stepsOfDeck(deck, edition), drift: driftOf(deck, edition) }),
    [deck, edition],
  );
  const { route, keys, lang } = address;
  const slide = route.page === 'presenter' ? route.slide - 1 : 0;
  const shown = useShow({
    deck,
    steps,
    role: 'speaker',
    start: { slide, step: Number(keys.step ?? 1), room },
    write: (show) => {
      remember(ROOM, show.room);
      setRoom(show.room);
      go(speakerAddress(address, deck.id, show), { replace: true });
    },
  });
  const { show, order, peers } = shown;
  const ratio = keys.also?.includes('four-three') ? 'four-three' : 'wide';
  const theme = keys.th ?? dark;
  return { talk: { deck, steps, edition, drift, address, locale: lang, ratio, theme, show, order, peers }, shown };
}
