import type { ComponentType } from 'react';
import type { GlBaseProps } from './GlBase.tsx';

/** Fetches what draws and moves the map; null in the portable file, which has `no-moving-map.ts` in this one's place. */
export const loadMovingMap: (() => Promise<ComponentType<GlBaseProps>>) | null = async () =>
  (await import('./GlBase.tsx')).default;
