import type { startOffline as Start } from '../offline/start-offline.tsx';

/** One file on a disk is kept by nobody but its reader. */
export const startOffline: typeof Start = () => Promise.resolve();
