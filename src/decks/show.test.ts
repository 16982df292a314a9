import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { command, localesOf, startShow, type Command, type Show, type Steps } from './show.ts';

const steps: Steps = [1, 3, 1];
const start = startShow(steps, 0, 1, 'tc');
const after = (...orders: readonly Command[]) => orders.reduce((show, order) => command(show, steps, order), start);
const next = { kind: 'next' } as const;
const back = { kind: 'back' } as const;
const at = ({ slide, step }: Show) => [slide, step];

describe('a show', () => {
  test('goes step by step, then slide by slide, and stays at the end', () => {
    expect([1, 2, 3, 4, 5, 6].map((count) => at(after(...Array.from({ length: count }, () => next))))).toEqual([
      [1, 1],
      [1, 2],
      [1, 3],
      [2, 1],
      [2, 1],
      [2, 1],
    ]);
  });

  test('goes back to the whole of the slide before', () => {
    expect(at(after({ kind: 'last' }, back))).toEqual([1, 3]);
    expect(at(after({ kind: 'last' }, back, back))).toEqual([1, 2]);
    expect(at(after(back))).toEqual([0, 1]);
  });

  test('forgets with the next step what was poked, pushed and blacked out', () => {
    const poked = after({ kind: 'poke', query: '?sel=a:b' }, { kind: 'push', figure: 'x' }, { kind: 'black' });
    expect(poked).toMatchObject({ poked: '?sel=a:b', pushed: 'x', isBlack: true });
    expect(command(poked, steps, next)).toMatchObject({ slide: 1, poked: '', pushed: null, isBlack: false });
    expect(command(poked, steps, { kind: 'restore' })).toMatchObject({ slide: 0, poked: '', pushed: null });
    expect(command({ ...poked, slide: 2 }, steps, next)).toMatchObject({ slide: 2, poked: '', isBlack: false });
  });

  test('keeps place and what was poked when the language of the room changes', () => {
    const poked = after(next, { kind: 'poke', query: '?sel=a:b' });
    expect(command(poked, steps, { kind: 'room', room: 'bilingual' })).toEqual({ ...poked, room: 'bilingual' });
    expect(localesOf('bilingual')).toEqual(['tc', 'en']);
    expect(localesOf('sc')).toEqual(['sc', null]);
  });

  test('is the very same where a command changes nothing', () => {
    for (const order of [back, { kind: 'restore' }, { kind: 'first' }, { kind: 'poke', query: '' }] as const)
      expect(command(start, steps, order)).toBe(start);
  });

  test('never leaves its slides and their steps, whatever is asked', () => {
    const order: fc.Arbitrary<Command> = fc.oneof(
      fc.constantFrom('next', 'back', 'first', 'last', 'restore', 'black', 'pause').map((kind) => ({ kind })),
      fc.record({ kind: fc.constant('go'), slide: fc.integer(), step: fc.integer() }),
      fc.record({ kind: fc.constant('push'), figure: fc.option(fc.string()) }),
    );
    fc.assert(
      fc.property(fc.array(order, { maxLength: 60 }), (orders) => {
        const { slide, step } = after(...orders);
        expect(step).toBeGreaterThanOrEqual(1);
        expect(step).toBeLessThanOrEqual(steps[slide] ?? 0);
      }),
    );
  });
});
