import * as v from 'valibot';
import { LIMITS } from './limits.ts';
import { valueOfText } from './deck-json.ts';
import { ROOM_LANGUAGES, type Show } from './show.ts';

export const SHOW_APP = 'hk-it-atlas-show';
export const SHOW_PROTOCOL = 1;

/** Who shares a briefing: the window the speaker looks at, or one that the room sees. */
export const ROLES = ['speaker', 'room'] as const;
export type Role = (typeof ROLES)[number];

/** How a room's window fills its screen; `denied` where the browser would not let it. */
export const SCREENS = ['window', 'full', 'denied'] as const;
export type Screen = (typeof SCREENS)[number];

/** Orders states that windows reach at the same time: the higher count, then the later name. */
export interface Stamp {
  readonly count: number;
  readonly by: string;
}

/** A message longer than this is none of ours. */
const LONGEST = 4096;
/** Counts beyond it would shut out everybody who counts honestly. */
const MOST = 1_000_000_000;

const id = v.pipe(v.string(), v.maxLength(LIMITS.id), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const count = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const share = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1));
const spot = v.nullable(v.pipe(v.strictTuple([share, share]), v.readonly()));
const stamp = v.strictObject({ count: count(0, MOST), by: v.union([v.literal(''), id]) });

const show = v.strictObject({
  slide: count(0, LIMITS.slides - 1),
  step: count(1, 99),
  isBlack: v.boolean(),
  isPaused: v.boolean(),
  room: v.picklist(ROOM_LANGUAGES),
  /** A query as addresses write it. */
  poked: v.pipe(v.string(), v.maxLength(1500), v.regex(/^[!-~]*$/)),
  pushed: v.nullable(v.pipe(v.string(), v.maxLength(200), v.regex(/^[a-z0-9]+(?:[-.:][a-z0-9]+)*$/))),
  pointer: spot,
}) satisfies v.GenericSchema<unknown, Show>;

const body = v.variant('kind', [
  /** "Who is there?" Whoever hears it answers with `state`. */
  v.strictObject({ kind: v.literal('hello') }),
  /** The whole of it; `bound` where the sender already shares its session with another window. */
  v.strictObject({ kind: v.literal('state'), bound: v.boolean(), show, stamp, pointed: stamp }),
  /** The pointer alone, which moves often. */
  v.strictObject({ kind: v.literal('point'), at: spot, pointed: stamp }),
  /** The sender's window goes; `ends` where the talk is over for all. */
  v.strictObject({ kind: v.literal('bye'), ends: v.boolean() }),
]);

const message = v.strictObject({
  app: v.literal(SHOW_APP),
  protocol: v.literal(SHOW_PROTOCOL),
  build: id,
  deck: id,
  /** Of the deck as the sender shows it. */
  sum: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  session: id,
  sender: id,
  role: v.picklist(ROLES),
  screen: v.picklist(SCREENS),
  /** Rises with each message of a sender. */
  seq: count(1, MOST),
  body,
});

/** What one window of a briefing tells the others. */
export type Message = v.InferOutput<typeof message>;
export type Body = Message['body'];

/** All that windows must have in common before they listen to each other. */
export type Identity = Pick<Message, 'build' | 'deck' | 'sum'>;

/** Enough of a message to tell another version of the atlas, whose messages may look different. */
const head = v.object({
  app: v.literal(SHOW_APP),
  protocol: count(0, MOST),
  build: id,
  deck: id,
  sum: v.pipe(v.string(), v.maxLength(64)),
});

export type ReadMessage =
  | { readonly kind: 'message'; readonly message: Message }
  /** From a window with the same briefing whose atlas, or whose copy of the briefing, is another. */
  | { readonly kind: 'other-version' }
  | { readonly kind: 'junk' };

const JUNK: ReadMessage = { kind: 'junk' };

/** Windows talk in text: an object could hold more than it shows, and text has a length. */
export const writeMessage = (one: Message): string => JSON.stringify(one);

/** What came in, whatever it is. Never throws. */
export function readMessage(candidate: unknown, own: Identity): ReadMessage {
  if (typeof candidate !== 'string' || candidate.length > LONGEST) return JUNK;
  const parsed = valueOfText(candidate);
  if (!('value' in parsed)) return JUNK;
  const known = v.safeParse(head, parsed.value);
  if (!known.success || known.output.deck !== own.deck) return JUNK;
  const { protocol, build, sum } = known.output;
  if (protocol !== SHOW_PROTOCOL || build !== own.build || sum !== own.sum) return { kind: 'other-version' };
  const read = v.safeParse(message, parsed.value);
  return read.success ? { kind: 'message', message: read.output } : JUNK;
}
