import type { Chapter } from '../promise.ts';

export const OFFLINE: Chapter = { name: 'Offline, faults and always something on the screen', promises: [] };
