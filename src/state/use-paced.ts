import { useCallback, useEffect, useRef } from 'react';

interface Pace<T> {
  timer?: number | undefined;
  waiting?: { readonly value: T } | undefined;
}

/**
 * Calls at once, then no more often than every `pause` ms, always ending with the last value: browsers refuse an
 * address that changes over a hundred times in ten seconds, as a slider would have it. What waits is dropped when the
 * component goes.
 */
export function usePaced<T>(call: (value: T) => void, pause: number): (value: T) => void {
  const latest = useRef(call);
  const pace = useRef<Pace<T>>({});
  useEffect(() => {
    latest.current = call;
  }, [call]);
  useEffect(() => {
    const { current } = pace;
    return () => {
      clearTimeout(current.timer);
      current.timer = undefined;
      current.waiting = undefined;
    };
  }, []);
  return useCallback(
    (value: T) => {
      const { current } = pace;
      const callOut = (next: T) => {
        latest.current(next);
        current.timer = window.setTimeout(() => {
          const { waiting } = current;
          current.timer = undefined;
          current.waiting = undefined;
          if (waiting) callOut(waiting.value);
        }, pause);
      };
      if (current.timer === undefined) callOut(value);
      else current.waiting = { value };
    },
    [pause],
  );
}
