import { useEffect } from 'react';

/** Keeps the screen from going dark while the speaker speaks, where the browser can; it lets go whenever the page is hidden. */
export function useWakeLock() {
  useEffect(() => {
    let gone = false;
    let lock: WakeLockSentinel | null = null;
    const hold = async () => {
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
      try {
        const held = await navigator.wakeLock.request('screen');
        if (gone) await held.release();
        else lock = held;
      } catch {
        // A low battery, say: the talk goes on.
      }
    };
    const handleChange = () => void hold();
    void hold();
    document.addEventListener('visibilitychange', handleChange);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', handleChange);
      void lock?.release().catch(() => undefined);
    };
  }, []);
}
