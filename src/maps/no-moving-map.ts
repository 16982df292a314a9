import type { loadMovingMap as Load } from './moving-map.ts';

/** The portable file has the plain map alone. */
export const loadMovingMap: typeof Load = null;
