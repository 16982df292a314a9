import { useEffect, useState, useSyncExternalStore } from 'react';
import { elapsedOf, pauseTimer, readTimer, startTimer, UNSTARTED, type Timer } from './timer.ts';

let now = Date.now();

function listenToClock(changed: () => void) {
  const tick = () => {
    now = Date.now();
    changed();
  };
  const timer = setInterval(tick, 500);
  return () => clearInterval(timer);
}

/** The time of day in ms, twice a second. */
export const useNow = () => useSyncExternalStore(listenToClock, () => now);

/** Text that this window keeps over a reload; nothing where the browser does not let it. */
export function recall(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

export function remember(name: string, text: string) {
  try {
    sessionStorage.setItem(name, text);
  } catch {
    // The talk goes on; only a reload would forget this.
  }
}

export interface TalkTimer {
  readonly isRunning: boolean;
  /** Whole seconds, or null before the timer was started. */
  readonly elapsed: number | null;
  readonly start: () => void;
  readonly pause: () => void;
  readonly reset: () => void;
}

/** The timer of a talk, which a reload of the window does not stop. */
export function useTimer(deck: string): TalkTimer {
  const name = `atlas.talk.${deck}`;
  const [timer, setTimer] = useState<Timer>(() => readTimer(recall(name)));
  const clock = useNow();
  useEffect(() => remember(name, JSON.stringify(timer)), [name, timer]);
  const isRunning = timer.since !== null;
  return {
    isRunning,
    elapsed: isRunning || timer.spent > 0 ? elapsedOf(timer, clock) : null,
    start: () => setTimer((known) => startTimer(known, Date.now())),
    pause: () => setTimer((known) => pauseTimer(known, Date.now())),
    reset: () => setTimer(UNSTARTED),
  };
}
