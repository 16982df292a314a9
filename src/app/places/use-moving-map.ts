import { useEffect, useState, type ComponentType } from 'react';
import type { FineBase } from '#src/maps/base-paths.ts';
import type { GlBaseProps } from '#src/maps/GlBase.tsx';
import { loadMovingMap } from '#src/maps/moving-map.ts';
import { loadBaseMap } from '#src/queries/base-map.ts';
import { inTime } from '#src/queries/in-time.ts';
import type { MapFault } from './map-words.ts';

/** Whether an element is in the window or nearly so: nothing heavy is fetched for a map that nobody sees. */
export function useNear(element: () => Element | null): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const target = element();
    if (!target || isNear) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setIsNear(true);
      },
      { rootMargin: '200px' },
    );
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, isNear]);
  return isNear;
}

interface MovingMap {
  readonly base: FineBase | null;
  /** What draws the base and moves it, once its code is there; null where the plain map stands in. */
  readonly Gl: ComponentType<GlBaseProps> | null;
}

/** Fetches the fine base and the moving map; each that fails leaves the plain map and a reason. */
export function useMovingMap(isWanted: boolean, onFault: (fault: MapFault) => void): MovingMap {
  const [base, setBase] = useState<FineBase | null>(null);
  const [Gl, setGl] = useState<ComponentType<GlBaseProps> | null>(null);
  useEffect(() => {
    if (!isWanted) return undefined;
    let gone = false;
    const fetchAll = async () => {
      try {
        const [map, { fineBase }] = await inTime(Promise.all([loadBaseMap(), import('#src/maps/base-paths.ts')]));
        if (!gone) setBase(fineBase(map));
      } catch {
        if (!gone) onFault('data');
        return;
      }
      try {
        const GlBase = loadMovingMap && (await inTime(loadMovingMap()));
        if (!gone && GlBase) setGl(() => GlBase);
      } catch {
        if (!gone) onFault('failed');
      }
    };
    void fetchAll();
    return () => {
      gone = true;
    };
  }, [isWanted, onFault]);
  return { base, Gl };
}
