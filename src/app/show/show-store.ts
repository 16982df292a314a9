import { build } from 'virtual:build';
import { checksumOf } from '#src/decks/checksum.ts';
import type { Deck } from '#src/decks/deck.ts';
import { TICK } from '#src/decks/link-state.ts';
import { openLink, type LinkView } from '#src/decks/show-link.ts';
import type { Role, Screen } from '#src/decks/show-messages.ts';
import { startShow, type Command, type RoomLanguage, type Spot, type Steps } from '#src/decks/show.ts';
import { windowPort } from './ports.ts';

/** Where a show begins, as the address says it; slides from zero. */
export interface Place {
  readonly slide: number;
  readonly step: number;
  readonly room: RoomLanguage;
}

export interface ShowSetup {
  readonly deck: Deck;
  readonly steps: Steps;
  readonly role: Role;
  readonly start: Place;
}

/** A show that this window shares with the others, as an external store of React. */
export interface ShowStore {
  readonly view: () => LinkView;
  /** The windows are linked as long as somebody looks. */
  readonly subscribe: (changed: () => void) => () => void;
  readonly order: (order: Command) => void;
  readonly screen: (screen: Screen) => void;
  /** Ends the talk for all windows. */
  readonly end: () => void;
}

/** A pointer is told of this often, in ms. */
const POINTER_PACE = 30;

const random = () => Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(36)).join('');
/** Older sessions sort first. */
const newSession = () => `${Date.now().toString(36).padStart(9, '0')}-${random()}`;

function openWindow({ deck, steps, role }: ShowSetup, view: LinkView) {
  const port = windowPort();
  const identity = { build: build.id, deck: deck.id, sum: checksumOf(deck) };
  const setup = { identity, steps, role, sender: random(), session: newSession(), show: view.show };
  const link = openLink({ setup, port, now: () => performance.now() });
  const tick = () => {
    // The opener may have been loaded anew since it handed out its end of the wire.
    if (link.view().peers.length === 0) port.ask();
    link.tick();
  };
  const timer = setInterval(tick, TICK);
  return { link, tick, stop: () => clearInterval(timer) };
}

/** Orders a pointer no more often than others can hear. */
function pacedPointer(order: (command: Command) => void) {
  let waiting: { readonly at: Spot | null } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    timer = waiting === null ? undefined : setTimeout(flush, POINTER_PACE);
    if (waiting) order({ kind: 'point', at: waiting.at });
    waiting = null;
  };
  return (at: Spot | null) => {
    waiting = { at };
    if (timer === undefined) flush();
  };
}

/** A link that can be closed and opened again, and the last that was seen through it. */
function makeHolder(setup: ShowSetup) {
  const { slide, step, room } = setup.start;
  const show = startShow(setup.steps, slide, step, room);
  const listeners = new Set<() => void>();
  let view: LinkView = { show, peers: [], otherVersion: false, isEnded: false };
  let opened: ReturnType<typeof openWindow> | null = null;
  const take = () => {
    if (opened) view = opened.link.view();
    for (const changed of listeners) changed();
  };
  return {
    listeners,
    view: () => view,
    link: () => opened?.link,
    open: () => {
      if (opened) return;
      opened = openWindow(setup, view);
      opened.link.subscribe(take);
      opened.tick();
    },
    close: (ends = false) => {
      opened?.stop();
      opened?.link.leave(ends);
      opened = null;
    },
  };
}

export function makeShowStore(setup: ShowSetup): ShowStore {
  const { listeners, view, link, open, close } = makeHolder(setup);
  const handleHide = () => close();
  const point = pacedPointer((command) => link()?.order(command));
  const begin = () => {
    open();
    // A page that is kept for going back is silent meanwhile.
    window.addEventListener('pagehide', handleHide);
    window.addEventListener('pageshow', open);
  };
  const finish = () => {
    window.removeEventListener('pagehide', handleHide);
    window.removeEventListener('pageshow', open);
    close();
  };
  return {
    view,
    subscribe: (changed) => {
      if (listeners.size === 0) begin();
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
        if (listeners.size === 0) finish();
      };
    },
    order: (command) => (command.kind === 'point' ? point(command.at) : link()?.order(command)),
    screen: (screen) => link()?.screen(screen),
    end: () => close(true),
  };
}
