import type { ErrorEvent, Map } from 'maplibre-gl';

/** Why MapLibre cannot draw: no WebGL2, it was lost for good, no worker, no picture in time, or anything else. */
export type GlFailure = 'no-webgl' | 'lost' | 'worker' | 'too-slow' | 'failed';

/** In seconds: until the first picture, and until a lost context is back. */
export const PATIENCE = { first: 20, restored: 5 } as const;

let known = false;

/** Whether this browser gives a WebGL2 context now. The one tried is let go; what was found once is not asked again. */
export function hasWebGl(): boolean {
  if (known) return true;
  const context = document.createElement('canvas').getContext('webgl2');
  known = context !== null;
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return known;
}

/** Calls back after so many seconds in which the page could be seen: hidden pages draw nothing. Gives what stops it. */
function afterSeconds(seconds: number, done: () => void): () => void {
  let left = seconds;
  const ticking = setInterval(() => {
    if (!document.hidden) left -= 1;
    if (left > 0) return;
    clearInterval(ticking);
    done();
  }, 1000);
  return () => clearInterval(ticking);
}

/** MapLibre says by its words alone that its worker did not come. */
const isAboutWorker = ({ error }: ErrorEvent) => error.message.includes('Worker');

/** One verdict at most: given, or come to by waiting too long. */
function verdict(onFail: (why: GlFailure) => void) {
  let isOver = false;
  let calm = () => {};
  const stop = () => {
    isOver = true;
    calm();
  };
  const fail = (why: GlFailure) => {
    if (isOver) return;
    stop();
    onFail(why);
  };
  const waitFor = (what: keyof typeof PATIENCE, why: GlFailure) => {
    calm();
    if (!isOver) calm = afterSeconds(PATIENCE[what], () => fail(why));
  };
  return { fail, waitFor, stopWaiting: () => calm(), stop, isOpen: () => !isOver };
}

interface Watcher {
  readonly onReady: () => void;
  readonly onRestored: () => void;
  readonly onFail: (why: GlFailure) => void;
}

/**
 * Tells when a map has drawn its first picture, or why it never will. MapLibre comes back from one lost context;
 * after a second one browsers refuse. Gives what ends the watch.
 */
export function watchFaults(map: Map, { onReady, onRestored, onFail }: Watcher): () => void {
  const { fail, waitFor, stopWaiting, stop, isOpen } = verdict(onFail);
  let losses = 0;
  let isReady = false;
  waitFor('first', 'too-slow');
  map.on('load', () => {
    isReady = true;
    stopWaiting();
    if (isOpen()) onReady();
  });
  // Stays to the end: MapLibre prints an error that nobody listens to, and one fault has several.
  map.on('error', (event) => {
    if (isAboutWorker(event)) fail('worker');
    else if (losses > 0) fail('lost');
    else if (!isReady) fail('failed');
  });
  map.on('webglcontextlost', () => {
    losses += 1;
    if (losses > 1) fail('lost');
    else waitFor('restored', 'lost');
  });
  map.on('webglcontextrestored', () => {
    stopWaiting();
    if (!isReady) waitFor('first', 'too-slow');
    onRestored();
  });
  return stop;
}
