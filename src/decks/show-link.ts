import {
  newLink,
  ordered,
  received,
  screened,
  ticked,
  type LinkSetup,
  type LinkState,
  type Moved,
  type Peer,
} from './link-state.ts';
import { readMessage, SHOW_APP, SHOW_PROTOCOL, writeMessage, type Body, type Screen } from './show-messages.ts';
import type { Command, Show } from './show.ts';

/** A way to all other windows of the briefing, or to one of them. */
export interface Port {
  readonly post: (text: string) => void;
  /** Called for whatever comes in, be it ours or not. */
  readonly listen: (receive: (candidate: unknown) => void) => void;
  readonly close: () => void;
}

/** What a window knows of its briefing and of the other windows. */
export interface LinkView {
  readonly show: Show;
  readonly peers: readonly Peer[];
  /** A window with the same briefing runs another version of the atlas, or of the briefing: reload both. */
  readonly otherVersion: boolean;
  /** The speaker has ended the talk. */
  readonly isEnded: boolean;
}

export interface Link {
  readonly view: () => LinkView;
  readonly subscribe: (changed: () => void) => () => void;
  readonly order: (order: Command) => void;
  /** Tells the others how this window fills its screen. */
  readonly screen: (screen: Screen) => void;
  /** Asks who is there; to be called every `TICK` ms. */
  readonly tick: () => void;
  /** Says goodbye and closes the port. */
  readonly leave: (ends?: boolean) => void;
}

const viewOf = ({ show, peers, strange, isEnded }: LinkState): LinkView => ({
  show,
  peers,
  otherVersion: strange !== null,
  isEnded,
});

const isSame = (one: LinkView, other: LinkView) =>
  one.show === other.show &&
  one.otherVersion === other.otherVersion &&
  one.isEnded === other.isEnded &&
  one.peers.length === other.peers.length &&
  one.peers.every(({ sender, screen }, at) => sender === other.peers[at]?.sender && screen === other.peers[at].screen);

export interface LinkOptions {
  readonly setup: LinkSetup;
  readonly port: Port;
  /** Milliseconds of a clock that does not stand still; only differences count. */
  readonly now: () => number;
}

/** One window's end of a briefing that several windows share. */
export function openLink({ setup, port, now }: LinkOptions): Link {
  let state = newLink(setup);
  let view = viewOf(state);
  let seq = 0;
  let isOpen = true;
  const listeners = new Set<() => void>();
  const say = (body: Body) => {
    seq += 1;
    const { identity, session, sender, role, screen } = state;
    port.post(
      writeMessage({ app: SHOW_APP, protocol: SHOW_PROTOCOL, ...identity, session, sender, role, screen, seq, body }),
    );
  };
  const move = (moved: Moved) => {
    if (!isOpen) return;
    ({ state } = moved);
    for (const body of moved.say) say(body);
    const seen = viewOf(state);
    if (isSame(view, seen)) return;
    view = seen;
    for (const changed of listeners) changed();
  };
  port.listen((candidate) => move(received(state, readMessage(candidate, state.identity), now())));
  return {
    view: () => view,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    order: (order) => move(ordered(state, order)),
    screen: (screen) => move(screened(state, screen)),
    tick: () => move(ticked(state)),
    leave: (ends = false) => {
      if (isOpen) say({ kind: 'bye', ends });
      isOpen = false;
      port.close();
    },
  };
}
