import { expect, test } from 'vitest';
import { elapsedOf, endingOf, paceOf, pauseTimer, readTimer, startTimer, UNSTARTED } from './timer.ts';

test('a timer runs, stands and runs on, also over a reload', () => {
  const running = startTimer(UNSTARTED, 1000);
  expect(elapsedOf(running, 4500)).toBe(3);
  const paused = pauseTimer(readTimer(JSON.stringify(running)), 4500);
  expect(elapsedOf(paused, 90_000)).toBe(3);
  expect(elapsedOf(startTimer(paused, 90_000), 92_000)).toBe(5);
});

test('starting or pausing twice changes nothing', () => {
  const running = startTimer(UNSTARTED, 1000);
  expect(startTimer(running, 5000)).toBe(running);
  expect(pauseTimer(UNSTARTED, 5000)).toBe(UNSTARTED);
});

test('a clock that is set back does not take time away', () => {
  expect(elapsedOf({ spent: 60_000, since: 5000 }, 0)).toBe(60);
});

test.each([null, '', '{', '[]', 'null', '7', '{"spent":-1,"since":null}', '{"spent":"1","since":null}', '{"spent":1}'])(
  'remembered %s is a timer that has not started',
  (text) => {
    expect(readTimer(text)).toEqual(UNSTARTED);
  },
);

const slides = [{ seconds: 60 }, { seconds: 90 }, { seconds: 30 }];

test.each([
  [0, 0, { kind: 'on', seconds: 0, due: 60 }],
  [0, 60, { kind: 'on', seconds: 0, due: 60 }],
  [0, 61, { kind: 'behind', seconds: 1, due: 60 }],
  [1, 48, { kind: 'ahead', seconds: 12, due: 150 }],
  [1, 162, { kind: 'behind', seconds: 12, due: 150 }],
  [2, 175, { kind: 'on', seconds: 0, due: 180 }],
])('on slide %i after %i s the pace is %o', (at, elapsed, pace) => {
  expect(paceOf(slides, at, elapsed)).toEqual(pace);
});

test('a talk that has not begun keeps no pace', () => {
  expect(paceOf(slides, 1, null).kind).toBe('idle');
});

test.each([
  [479, 600, null],
  [539, 600, null],
  [540, 600, 'soon'],
  [600, 600, 'soon'],
  [601, 600, 'over'],
  [3479, 3600, null],
  [3480, 3600, 'soon'],
])('after %i s of %i the end is %s', (elapsed, total, ending) => {
  expect(endingOf(elapsed, total)).toBe(ending);
});
