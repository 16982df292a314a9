import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False in the build and for the moment in which React takes the page over, true from then on. */
export const useLive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
