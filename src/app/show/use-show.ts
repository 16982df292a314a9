import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Peer } from '#src/decks/link-state.ts';
import type { Screen } from '#src/decks/show-messages.ts';
import type { Command, Show } from '#src/decks/show.ts';
import { notify } from '#src/state/notices.ts';
import { usePaced } from '#src/state/use-paced.ts';
import { makeShowStore, type Place, type ShowSetup } from './show-store.ts';

export interface ShowOptions extends ShowSetup {
  /** Writes slide, step and language of the room into the address, in place of the present entry. */
  readonly write: (show: Show) => void;
}

export interface ShownShow {
  readonly show: Show;
  readonly order: (command: Command) => void;
  /** The other windows of this show; a room knows its speakers only. */
  readonly peers: readonly Peer[];
  /** Another window with this briefing runs another version: both are to be loaded anew. */
  readonly otherVersion: boolean;
  /** The speaker has ended the talk. */
  readonly isEnded: boolean;
  /** Tells the speaker how this window fills its screen. */
  readonly screen: (screen: Screen) => void;
  /** Ends the talk in all windows. */
  readonly end: () => void;
}

const placeOf = ({ slide, step, room }: Place) => `${slide} ${step} ${room}`;
/** Browsers refuse an address that changes over a hundred times in ten seconds. */
const WRITE_PACE = 150;

/** Says what an address asked for in vain. */
function noteFaults({ slide, step }: Place, show: Show) {
  const fault = (key: string, value: number) =>
    notify([{ kind: 'address', key, value: String(value), reason: 'not-here' }]);
  if (slide !== show.slide) fault('slide', slide + 1);
  else if (step !== show.step) fault('step', step);
}

/**
 * The show of a window, shared with all other windows of the same briefing, build and session. `start` is the place that
 * the address names; where the address changes by other hands than `write`, the show goes there. Deck, steps and role
 * are those of the first call: give the component a `key` where they may change.
 */
export function useShow({ deck, steps, role, start, write }: ShowOptions): ShownShow {
  const [store] = useState(() => makeShowStore({ deck, steps, role, start }));
  const { show, peers, otherVersion, isEnded } = useSyncExternalStore(store.subscribe, store.view, store.view);
  // Linked as soon as it is seen: a key may come before React subscribes.
  useLayoutEffect(() => store.subscribe(() => undefined), [store]);
  const written = useRef<string | null>(null);
  const { slide, step, room } = start;
  const writePaced = usePaced((shown: Show) => {
    written.current = placeOf(shown);
    write(shown);
  }, WRITE_PACE);
  useLayoutEffect(() => {
    const place = { slide, step, room };
    if (written.current === null) noteFaults(place, store.view().show);
    else if (written.current !== placeOf(place)) {
      store.order({ kind: 'go', slide, step });
      store.order({ kind: 'room', room });
      noteFaults(place, store.view().show);
    }
    written.current = placeOf(place);
  }, [store, slide, step, room]);
  useEffect(() => {
    if (written.current !== placeOf(show)) writePaced(show);
  }, [show, writePaced]);
  const { order, screen, end } = store;
  return { show, order, peers, otherVersion, isEnded, screen, end };
}
