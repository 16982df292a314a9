import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Screen } from '#src/decks/show-messages.ts';

const subscribe = (changed: () => void) => {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
};

/** The whole screen for a talk; where that is denied the talk goes on in its window, and says so. */
export function useFullScreen(onScreen: (screen: Screen) => void) {
  const isFull = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  const [isDenied, setDenied] = useState(false);
  useEffect(() => onScreen(isFull ? 'full' : isDenied ? 'denied' : 'window'), [isFull, isDenied, onScreen]);
  const toggle = () => {
    setDenied(false);
    if (isFull) void document.exitFullscreen().catch(() => undefined);
    else
      Promise.resolve()
        .then(() => document.documentElement.requestFullscreen())
        .catch(() => setDenied(true));
  };
  return { isFull, isDenied, toggle };
}
