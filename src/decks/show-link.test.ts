import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SampleChannel } from './sample-links.ts';
import { openLink, type Link } from './show-link.ts';
import type { Identity, Role } from './show-messages.ts';
import { ROOM_LANGUAGES, startShow, type Command } from './show.ts';

const STEPS = [1, 3, 1, 2, 1];
const IDENTITY: Identity = { build: 'build-1', deck: 'itf', sum: '0123456789abcdef' };

function window(channel: SampleChannel, role: Role, name: string, slide = 0): Link {
  const session = `s${name}`;
  const setup = {
    identity: IDENTITY,
    steps: STEPS,
    sender: name,
    role,
    session,
    show: startShow(STEPS, slide, 1, 'en'),
  };
  const link = openLink({ setup, port: channel.port(), now: () => 0 });
  link.tick();
  return link;
}

/** A talk under way: speaker and room, on the second slide. */
function talk() {
  const channel = new SampleChannel();
  const room = window(channel, 'room', 'a');
  const speaker = window(channel, 'speaker', 'b');
  channel.settle();
  speaker.order({ kind: 'next' });
  channel.settle();
  return { channel, room, speaker };
}

describe('a speaker and a room', () => {
  test('find each other, whoever came first, and the older show is kept', () => {
    for (const [first, second] of [
      ['room', 'speaker'],
      ['speaker', 'room'],
    ] as const) {
      const channel = new SampleChannel();
      const one = window(channel, first, 'a', 3);
      channel.settle();
      const other = window(channel, second, 'b', 0);
      channel.settle();
      expect(other.view().show.slide).toBe(3);
      expect([one.view().peers, other.view().peers].map((peers) => peers.map(({ role }) => role))).toEqual([
        [second],
        [first],
      ]);
    }
  });

  test('move together, by orders of either, and the pointer by itself', () => {
    const { channel, room, speaker } = talk();
    expect(room.view().show).toEqual(speaker.view().show);
    expect(room.view().show.slide).toBe(1);
    speaker.order({ kind: 'point', at: [0.25, 0.5] });
    room.order({ kind: 'next' });
    channel.settle();
    for (const { view } of [room, speaker]) expect(view().show).toMatchObject({ step: 2, pointer: [0.25, 0.5] });
  });

  test('a window that is opened anew comes back to the talk, though its address is another', () => {
    const { channel, room, speaker } = talk();
    speaker.leave();
    channel.settle();
    expect(room.view().peers).toEqual([]);
    const again = window(channel, 'speaker', 'c', 4);
    channel.settle();
    expect(again.view().show).toEqual(room.view().show);
    expect(room.view().peers.map(({ sender }) => sender)).toEqual(['c']);
  });

  test('a window that crashed is gone after three questions without an answer', () => {
    const { channel, room } = talk();
    for (const gone of ['', '', '']) {
      room.tick();
      expect(room.view().peers).toHaveLength(gone.length + 1);
    }
    room.tick();
    expect(room.view().peers).toEqual([]);
    channel.settle();
    expect(room.view().peers).toHaveLength(1);
  });

  test('a window that left is not brought back by what it said before it went', () => {
    const { channel, room, speaker } = talk();
    const said = [...channel.said];
    speaker.leave();
    channel.settle();
    for (const text of said) channel.post(text);
    channel.settle();
    expect(room.view().peers).toEqual([]);
  });

  test('the end of the talk is told, and taken back where the speaker comes again', () => {
    const { channel, room, speaker } = talk();
    speaker.leave(true);
    channel.settle();
    expect(room.view()).toMatchObject({ isEnded: true, peers: [] });
    window(channel, 'speaker', 'c');
    channel.settle();
    expect(room.view().isEnded).toBe(false);
  });

  test('the speaker knows how the room fills its screen', () => {
    const { channel, room, speaker } = talk();
    room.screen('denied');
    channel.settle();
    expect(speaker.view().peers).toMatchObject([{ sender: 'a', screen: 'denied' }]);
  });

  test('what is heard after leaving changes nothing', () => {
    const { channel, room, speaker } = talk();
    const before = speaker.view();
    speaker.leave();
    room.order({ kind: 'last' });
    channel.settle();
    speaker.order({ kind: 'last' });
    expect(speaker.view()).toBe(before);
  });
});

test('two rooms by themselves are two readers', () => {
  const channel = new SampleChannel();
  const one = window(channel, 'room', 'a', 1);
  const other = window(channel, 'room', 'b', 2);
  channel.settle();
  one.order({ kind: 'next' });
  channel.settle();
  expect(other.view()).toMatchObject({ peers: [], show: { slide: 2 } });
});

const order: fc.Arbitrary<Command> = fc.oneof(
  fc
    .constantFrom(...(['next', 'back', 'first', 'last', 'restore', 'black', 'pause'] as const))
    .map((kind) => ({ kind })),
  fc.record({ kind: fc.constant('go' as const), slide: fc.nat(6), step: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ kind: fc.constant('poke' as const), query: fc.constantFrom('', 'sel=a:b', 'f=itf-schemes') }),
  fc.record({ kind: fc.constant('push' as const), figure: fc.constantFrom(null, 'itf-schemes', 'derived:mean') }),
  fc.record({ kind: fc.constant('room' as const), room: fc.constantFrom(...ROOM_LANGUAGES) }),
  fc.record({ kind: fc.constant('point' as const), at: fc.constantFrom(null, [0, 1] as const, [0.5, 0.5] as const) }),
);
const move = fc.oneof(
  fc.record({ who: fc.nat(2), order }),
  fc.record({ pick: fc.double({ min: 0, max: 0.999, noNaN: true }) }),
  fc.record({ tick: fc.nat(2) }),
);

test.each([
  ['two', ['speaker', 'room']],
  ['three', ['room', 'speaker', 'room']],
  ['three with two speakers', ['speaker', 'room', 'speaker']],
] as const)('%s windows agree after any orders, delivered in any order', (_, roles) => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
      const channel = new SampleChannel();
      const links = roles.map((role, at) => window(channel, role, `w${at}`, at));
      for (const one of moves) {
        if ('who' in one) links[one.who % links.length]?.order(one.order);
        else if ('pick' in one) channel.deliver(one.pick);
        else links[one.tick % links.length]?.tick();
      }
      for (let round = 0; round < 6; round += 1) {
        channel.settle();
        for (const link of links) link.tick();
      }
      expect(channel.settle()).toBeLessThan(10_000);
      const [first, ...rest] = links.map((link) => link.view().show);
      for (const show of rest) expect(show).toEqual(first);
    }),
    { numRuns: 1000, seed: 20230331 },
  );
});
