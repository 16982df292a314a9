import type { Body, Identity, Message, ReadMessage, Role, Screen, Stamp } from './show-messages.ts';
import { command, type Command, type Show, type Steps } from './show.ts';

/** Ticks without a word after which a window counts as gone, and a tick's length that they are meant for. */
const MOST_MISSED = 3;
export const TICK = 2000;
/** Messages of one sender that are heard within a second: twice what a pointer that moves at 60 Hz needs. */
const MOST_A_SECOND = 120;
/** Windows that are remembered; more would be an attack on memory. */
const MOST_HEARD = 16;

/** Another window of the same session. */
export interface Peer {
  readonly sender: string;
  readonly role: Role;
  readonly screen: Screen;
  readonly missed: number;
}

/** What was heard of a sender, kept beyond its leaving so that nothing can be played again. */
interface Heard {
  readonly session: string;
  readonly sender: string;
  readonly seq: number;
  readonly since: number;
  readonly count: number;
}

export interface LinkState {
  readonly identity: Identity;
  readonly steps: Steps;
  readonly sender: string;
  readonly role: Role;
  readonly screen: Screen;
  /** Older sessions sort before younger ones. */
  readonly session: string;
  readonly show: Show;
  /** When the show without its pointer, and when the pointer, was last set. */
  readonly stamp: Stamp;
  readonly pointed: Stamp;
  readonly peers: readonly Peer[];
  readonly heard: readonly Heard[];
  /** Ticks for which another version has not been heard again; null where none was. */
  readonly strange: number | null;
  /** Whether the speaker has ended the talk. */
  readonly isEnded: boolean;
}

export interface Moved {
  readonly state: LinkState;
  readonly say: readonly Body[];
}

export type LinkSetup = Pick<LinkState, 'identity' | 'steps' | 'sender' | 'role' | 'session' | 'show'>;

const NEVER: Stamp = { count: 0, by: '' };

export const newLink = (setup: LinkSetup): LinkState => ({
  ...setup,
  screen: 'window',
  stamp: NEVER,
  pointed: NEVER,
  peers: [],
  heard: [],
  strange: null,
  isEnded: false,
});

const isLater = (one: Stamp, than: Stamp) => one.count > than.count || (one.count === than.count && one.by > than.by);
const next = ({ count }: Stamp, by: string): Stamp => ({ count: count + 1, by });
const still = (state: LinkState): Moved => ({ state, say: [] });

const stateBody = ({ peers, show, stamp, pointed }: LinkState): Body => ({
  kind: 'state',
  bound: peers.length > 0,
  show,
  stamp,
  pointed,
});

/** The link after a command of its own window, and what the others are told. */
export function ordered(state: LinkState, order: Command): Moved {
  const show = command(state.show, state.steps, order);
  if (show === state.show) return still(state);
  if (order.kind === 'point') {
    const pointed = next(state.pointed, state.sender);
    return { state: { ...state, show, pointed }, say: [{ kind: 'point', at: show.pointer, pointed }] };
  }
  const moved = { ...state, show, stamp: next(state.stamp, state.sender) };
  return { state: moved, say: [stateBody(moved)] };
}

/** The window fills its screen, or does not any more. */
export function screened(state: LinkState, screen: Screen): Moved {
  if (screen === state.screen) return still(state);
  const moved = { ...state, screen };
  return { state: moved, say: [stateBody(moved)] };
}

/** Asks who is there, and forgets who has not answered for some time. */
export function ticked(state: LinkState): Moved {
  const peers = state.peers
    .map((peer) => ({ ...peer, missed: peer.missed + 1 }))
    .filter(({ missed }) => missed <= MOST_MISSED);
  const silence = state.strange === null ? null : state.strange + 1;
  const strange = silence !== null && silence > MOST_MISSED ? null : silence;
  return { state: { ...state, peers, strange }, say: [{ kind: 'hello' }] };
}

/** Rooms follow a speaker; two rooms by themselves are two readers. */
const meets = (state: LinkState, { role }: Message) => state.role === 'speaker' || role === 'speaker';

const isPlace = ({ slide, step }: Show, steps: Steps) => step <= (steps[slide] ?? 0);

/** What was heard, one message more; null where it is old, or one too many. */
function listened({ heard, peers, session: own }: LinkState, message: Message, now: number): readonly Heard[] | null {
  const { session, sender, seq } = message;
  // A stranger who takes a peer's name must not speak for it.
  const isItself = (one: Heard) => one.sender === sender && one.session === session;
  const known = heard.find(isItself);
  if (known && seq <= known.seq) return null;
  const isSameSecond = known !== undefined && now - known.since < 1000 && now >= known.since;
  const count = isSameSecond ? known.count + 1 : 1;
  if (count > MOST_A_SECOND) return null;
  const isPeer = (one: Heard) => one.session === own && peers.some((peer) => peer.sender === one.sender);
  const others = heard.filter((one) => !isItself(one));
  const strangers = others.filter((one) => !isPeer(one)).slice(-MOST_HEARD);
  const since = isSameSecond ? known.since : now;
  return [...others.filter(isPeer), ...strangers, { session, sender, seq, since, count }];
}

function withPeer(peers: readonly Peer[], { sender, role, screen }: Message): readonly Peer[] {
  const fresh: Peer = { sender, role, screen, missed: 0 };
  const isKnown = peers.some((peer) => peer.sender === sender);
  if (!isKnown) return peers.length < MOST_HEARD ? [...peers, fresh] : peers;
  return peers.map((peer) => (peer.sender === sender ? fresh : peer));
}

/** The later of two states; the pointer, which moves by itself, is looked at by itself. */
function merged(state: LinkState, body: Extract<Body, { kind: 'state' }>): LinkState {
  const isNewer = isLater(body.stamp, state.stamp);
  const isPointed = isLater(body.pointed, state.pointed);
  if (!isNewer && !isPointed) return state;
  const pointer = isPointed ? body.show.pointer : state.show.pointer;
  return {
    ...state,
    show: { ...(isNewer ? body.show : state.show), pointer },
    stamp: isNewer ? body.stamp : state.stamp,
    pointed: isPointed ? body.pointed : state.pointed,
  };
}

/** A window that shares its session with nobody yet takes up an older one, or one that is shared. */
function adopted(state: LinkState, { session, body }: Message): LinkState | null {
  if (body.kind !== 'state' || state.peers.length > 0 || !isPlace(body.show, state.steps)) return null;
  if (!body.bound && session >= state.session) return null;
  const { show, stamp, pointed } = body;
  return { ...state, session, show, stamp, pointed };
}

/** Another session: joined, invited or left alone. */
function metStranger(state: LinkState, message: Message): Moved {
  const { body } = message;
  const joined = adopted(state, message);
  if (joined) {
    const known = { ...joined, isEnded: false, peers: withPeer([], message) };
    return { state: known, say: [stateBody(known)] };
  }
  const isAsking = body.kind === 'hello' || (body.kind === 'state' && !body.bound);
  return { state, say: isAsking ? [stateBody(state)] : [] };
}

function metPeer(state: LinkState, message: Message): Moved {
  const { body, sender } = message;
  if (body.kind === 'bye') {
    const peers = state.peers.filter((peer) => peer.sender !== sender);
    return still({ ...state, peers, isEnded: state.isEnded || (body.ends && message.role === 'speaker') });
  }
  const isEnded = state.isEnded && message.role !== 'speaker';
  const here = { ...state, isEnded, peers: withPeer(state.peers, message) };
  if (body.kind === 'hello') return { state: here, say: [stateBody(here)] };
  if (body.kind === 'state') return still(isPlace(body.show, state.steps) ? merged(here, body) : here);
  if (!isLater(body.pointed, state.pointed)) return still(here);
  return still({ ...here, show: { ...here.show, pointer: body.at }, pointed: body.pointed });
}

/** The link after a message; the very same where the message counts for nothing. */
export function received(state: LinkState, read: ReadMessage, now: number): Moved {
  if (read.kind === 'junk') return still(state);
  if (read.kind === 'other-version') return still(state.strange === 0 ? state : { ...state, strange: 0 });
  const { message } = read;
  if (message.sender === state.sender || !meets(state, message)) return still(state);
  const heard = listened(state, message, now);
  if (heard === null) return still(state);
  const { state: moved, say } = (message.session === state.session ? metPeer : metStranger)(state, message);
  return { state: { ...moved, heard }, say };
}
