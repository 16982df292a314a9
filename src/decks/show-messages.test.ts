import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SampleChannel } from './sample-links.ts';
import { openLink } from './show-link.ts';
import { readMessage, writeMessage, type Identity, type Message } from './show-messages.ts';
import { startShow } from './show.ts';

const STEPS = [1, 3, 1];
const OWN: Identity = { build: 'build-1', deck: 'itf', sum: '0123456789abcdef' };
const SEED = 20230331;

const sample: Message = {
  app: 'hk-it-atlas-show',
  protocol: 1,
  ...OWN,
  session: 'sa',
  sender: 'stranger',
  role: 'speaker',
  screen: 'window',
  seq: 1,
  body: {
    kind: 'state',
    bound: true,
    show: { ...startShow(STEPS, 2, 1, 'tc'), pointer: [0.5, 0.5] },
    stamp: { count: 900, by: 'stranger' },
    pointed: { count: 900, by: 'stranger' },
  },
};

/** A room and its speaker, linked, with something shown; and all that they said. */
function talk() {
  const channel = new SampleChannel();
  const open = (sender: string, role: 'room' | 'speaker') => {
    const setup = {
      identity: OWN,
      steps: STEPS,
      sender,
      role,
      session: `s${sender}`,
      show: startShow(STEPS, 0, 1, 'en'),
    };
    const link = openLink({ setup, port: channel.port(), now: () => 0 });
    link.tick();
    return link;
  };
  const room = open('a', 'room');
  const speaker = open('b', 'speaker');
  channel.settle();
  for (const kind of ['next', 'next', 'back', 'black'] as const) speaker.order({ kind });
  speaker.order({ kind: 'point', at: [0.1, 0.2] });
  channel.settle();
  return { channel, room, speaker };
}

test('what is written is read', () => {
  expect(readMessage(writeMessage(sample), OWN)).toEqual({ kind: 'message', message: sample });
});

test('were it of this session, the sample would change the show', () => {
  const { channel, room } = talk();
  const before = room.view();
  channel.post(writeMessage(sample));
  channel.settle();
  expect(room.view()).not.toBe(before);
  expect(room.view().show.slide).toBe(2);
});

describe('another version', () => {
  const others = {
    build: { ...sample, build: 'build-2' },
    deck: { ...sample, sum: 'ffffffffffffffff' },
    protocol: { ...sample, protocol: 2, body: { kind: 'of later times' } },
  };
  test.each(Object.entries(others))('of the %s is told and counts for nothing else', (_, other) => {
    const { channel, room } = talk();
    const { show, peers } = room.view();
    channel.post(JSON.stringify(other));
    channel.settle();
    expect(room.view()).toEqual({ show, peers, otherVersion: true, isEnded: false });
  });

  test('is forgotten once it is silent', () => {
    const { channel, room } = talk();
    channel.post(JSON.stringify(others.build));
    channel.settle();
    for (let ticks = 0; ticks < 4; ticks += 1) {
      expect(room.view().otherVersion).toBe(true);
      room.tick();
      channel.settle();
    }
    expect(room.view().otherVersion).toBe(false);
  });

  test('is none of ours where it shows another briefing', () => {
    expect(readMessage(JSON.stringify({ ...others.build, deck: 'fact-sheet' }), OWN)).toEqual({ kind: 'junk' });
  });
});

test('a place that the briefing does not have is none', () => {
  const { channel, room } = talk();
  const { show } = room.view();
  for (const place of [{ slide: 3 }, { slide: 0, step: 2 }]) {
    const body = { ...sample.body, show: { ...startShow(STEPS, 2, 1, 'tc'), ...place } };
    channel.post(JSON.stringify({ ...sample, body }));
  }
  channel.settle();
  expect(room.view().show).toBe(show);
});

test('of a flood no more is heard than a pointer needs', () => {
  const { channel, room } = talk();
  for (let seq = 1; seq <= 10_000; seq += 1) {
    const at = [seq / 10_000, 0.5];
    channel.post(
      JSON.stringify({ ...sample, seq, body: { kind: 'point', at, pointed: { count: 1000 + seq, by: 'stranger' } } }),
    );
  }
  channel.settle(50_000);
  expect(room.view().show.pointer).toEqual([0.012, 0.5]);
});

/** Every place in a value, as a path. */
const pathsOf = (value: unknown): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[key], ...pathsOf(inner).map((path) => [key, ...path])])
    : [];

type Tree = Record<string, unknown>;

function changed(path: readonly string[], change: (holder: Tree, key: string) => void): string {
  const copy = JSON.parse(writeMessage(sample)) as Tree;
  const [key = '', ...above] = path.toReversed();
  change(
    above.toReversed().reduce((holder, step) => holder[step] as Tree, copy),
    key,
  );
  return JSON.stringify(copy);
}

const path = fc.constantFrom(...pathsOf(sample));
const WRONG: readonly unknown[] = [
  null,
  -1,
  1.5,
  1e308,
  true,
  '',
  ' ',
  '{',
  [],
  {},
  [[]],
  'x'.repeat(5000),
  '__proto__',
  'Ａ',
];
/** What stands there keeps its kind, so that only a rule can tell. */
const isWrong = (text: string) => readMessage(text, OWN).kind !== 'message';

const junk = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withTypedArray: true }),
  fc.json(),
  fc.string({ unit: 'binary', maxLength: 9000 }),
  fc.constantFrom('['.repeat(4000), '{"app":"hk-it-atlas-show"}', '"\\ud800"', '1e999', ''),
);
const cut = fc.nat(writeMessage(sample).length - 1).map((at) => writeMessage(sample).slice(0, at));
const swapped = fc
  .tuple(path, fc.constantFrom(...WRONG))
  .map(([at, value]) => changed(at, (holder, key) => (holder[key] = value)))
  .filter(isWrong);
const dropped = path.map((at) => changed(at, (holder, key) => delete holder[key])).filter(isWrong);
const added = fc
  .tuple(path, fc.constantFrom('"__proto__":{"isBlack":false}', '"constructor":1', '"more":1', '"toString":1'))
  .map(([at, more]) => changed(at, (holder) => (holder['%'] = 1)).replace('"%":1', more))
  .filter(isWrong);
/** Sound in itself, and none of this talk's business. */
const foreign = fc
  .record({
    session: fc.constantFrom('sb', 'another', '0'),
    seq: fc.integer({ min: 1, max: 1_000_000_000 }),
    sender: fc.constantFrom('a', 'b', 'c', 'stranger'),
    role: fc.constantFrom('room', 'speaker'),
  })
  .map((change) => JSON.stringify({ ...sample, ...change }));

/** An own sender's seq of a foreign message must not silence that sender, so the talk goes on after it. */
test(`5,000 messages of junk, slips, strangers and replays change nothing and throw nothing (seed ${SEED})`, () => {
  const { channel, room, speaker } = talk();
  const said = [...channel.said];
  const replayed = fc.constantFrom(...said);
  const before = [room.view(), speaker.view()];
  fc.assert(
    fc.property(fc.oneof(junk, cut, swapped, dropped, added, foreign, replayed), (text) => {
      channel.post(text);
      channel.settle();
      const after = [room.view(), speaker.view()].map(({ show, peers }) => ({ show, peers }));
      expect(after).toEqual(before.map(({ show, peers }) => ({ show, peers })));
    }),
    { numRuns: 5000, seed: SEED },
  );
  expect(Object.hasOwn(Object.prototype, 'isBlack')).toBe(false);
  speaker.order({ kind: 'last' });
  channel.settle();
  expect(room.view().show.slide).toBe(2);
});
