import type { Map } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PATIENCE, watchFaults } from './gl-faults.ts';

const page = { hidden: false };

beforeEach(() => {
  page.hidden = false;
  vi.stubGlobal('document', page);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A watched map whose events a test fires, and what was told of it. */
function stage() {
  const listeners: Record<string, (event: unknown) => void> = {};
  const told: string[] = [];
  const map = { on: (name: string, listener: (event: unknown) => void) => (listeners[name] = listener) };
  const stop = watchFaults(map as unknown as Map, {
    onReady: () => told.push('ready'),
    onRestored: () => told.push('restored'),
    onFail: (why) => told.push(why),
  });
  const fire = (...names: readonly string[]) => {
    for (const name of names) listeners[name]?.({ error: new Error('Something broke') });
  };
  const breakWorker = () => listeners['error']?.({ error: new Error('Worker failed to load.') });
  const wait = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);
  return { fire, breakWorker, wait, stop, told };
}

test('a first picture in time is all there is to tell', () => {
  const { fire, wait, told } = stage();
  fire('load');
  wait(100);
  expect(told).toEqual(['ready']);
});

test('without a picture in time it is too slow, and a late one is not told of', () => {
  const { fire, wait, told } = stage();
  wait(PATIENCE.first - 1);
  expect(told).toEqual([]);
  wait(1);
  fire('load');
  expect(told).toEqual(['too-slow']);
});

test('time in which nobody sees the page does not count', () => {
  const { wait, told } = stage();
  page.hidden = true;
  wait(100);
  expect(told).toEqual([]);
  page.hidden = false;
  wait(PATIENCE.first);
  expect(told).toEqual(['too-slow']);
});

test('a worker that does not come is told of once, however often MapLibre says so', () => {
  const { breakWorker, wait, told } = stage();
  breakWorker();
  breakWorker();
  wait(100);
  expect(told).toEqual(['worker']);
});

test('any other error is one before the first picture only', () => {
  const early = stage();
  early.fire('error');
  expect(early.told).toEqual(['failed']);
  const late = stage();
  late.fire('load', 'error');
  expect(late.told).toEqual(['ready']);
});

test('one lost context that comes back is no failure, a second is', () => {
  const { fire, wait, told } = stage();
  fire('load', 'webglcontextlost');
  wait(PATIENCE.restored - 1);
  fire('webglcontextrestored');
  wait(100);
  expect(told).toEqual(['ready', 'restored']);
  fire('webglcontextlost');
  expect(told.at(-1)).toBe('lost');
});

test('a context that does not come back is lost', () => {
  const { fire, wait, told } = stage();
  fire('load', 'webglcontextlost');
  wait(PATIENCE.restored);
  expect(told).toEqual(['ready', 'lost']);
});

test('a context lost before the first picture gets the whole time anew', () => {
  const { fire, wait, told } = stage();
  wait(PATIENCE.first - 1);
  fire('webglcontextlost', 'webglcontextrestored');
  wait(PATIENCE.first - 1);
  expect(told).toEqual(['restored']);
  wait(1);
  expect(told).toEqual(['restored', 'too-slow']);
});

test('nothing is told, and nothing waits, once the watch has ended', () => {
  const { fire, wait, stop, told } = stage();
  stop();
  fire('webglcontextlost');
  wait(100);
  expect(told).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});
