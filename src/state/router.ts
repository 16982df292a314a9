import type { RouterOptions } from 'wouter';

/** How the router hears where the window is: as it is used to. The portable file has `hash-router.ts` in this one's place. */
export const ROUTER: Pick<RouterOptions, 'hook' | 'searchHook'> = {};
