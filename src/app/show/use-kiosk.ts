import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Command, Show, Steps } from '#src/decks/show.ts';

/** How long one step stays, in ms: long enough to read a slide that nobody explains. */
const KIOSK_STEP = 20_000;

const subscribe = (changed: () => void) => {
  document.addEventListener('visibilitychange', changed);
  return () => document.removeEventListener('visibilitychange', changed);
};
const isSeen = () => document.visibilityState === 'visible';

interface KioskOptions {
  readonly isKiosk: boolean;
  readonly show: Show;
  readonly steps: Steps;
  readonly order: (command: Command) => void;
}

const isAtEnd = ({ slide, step }: Show, steps: Steps) => slide === steps.length - 1 && step >= (steps[slide] ?? 1);

const INPUTS = ['keydown', 'pointerdown', 'wheel'] as const;

/** Stops at any input but that of its own button. */
function useStop(isRunning: boolean, order: KioskOptions['order']) {
  useEffect(() => {
    if (!isRunning) return undefined;
    const handleInput = ({ target }: Event) => {
      if (!(target instanceof Element && target.closest('[data-kiosk]'))) order({ kind: 'pause' });
    };
    for (const type of INPUTS) window.addEventListener(type, handleInput, { passive: true });
    return () => {
      for (const type of INPUTS) window.removeEventListener(type, handleInput);
    };
  }, [isRunning, order]);
}

/** Goes on by itself, round and round, until somebody touches it. Who wants less motion starts it by hand. */
export function useKiosk({ isKiosk, show, steps, order }: KioskOptions) {
  const visible = useSyncExternalStore(subscribe, isSeen);
  const [isStarted, setStarted] = useState(() => !matchMedia('(prefers-reduced-motion: reduce)').matches);
  const isRunning = isKiosk && isStarted && !show.isPaused;
  useEffect(() => {
    if (!isRunning || !visible) return undefined;
    const timer = setTimeout(() => order({ kind: isAtEnd(show, steps) ? 'first' : 'next' }), KIOSK_STEP);
    return () => clearTimeout(timer);
  }, [isRunning, visible, show, steps, order]);
  useStop(isRunning, order);
  const toggle = () => {
    setStarted(true);
    if (isStarted || show.isPaused) order({ kind: 'pause' });
  };
  return { isKiosk, isRunning, toggle };
}
