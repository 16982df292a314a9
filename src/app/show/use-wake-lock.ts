import { useEffect } from 'react';

/** Keeps the screen awake while it is looked at, in browsers that can; elsewhere the system's own settings count. */
export function useWakeLock() {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let gone = false;
    const take = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      try {
        lock = await navigator.wakeLock.request('screen');
        if (gone) await lock.release();
      } catch {
        // Refused, for want of power or right: the talk goes on.
      }
    };
    const handleChange = () => void take();
    void take();
    document.addEventListener('visibilitychange', handleChange);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', handleChange);
      void lock?.release().catch(() => undefined);
    };
  }, []);
}
