import { useEffectEvent, useLayoutEffect, type RefObject } from 'react';
import type { MapControl } from './use-map.ts';

/** Keys of the map while the focus is in it; arrows go from site to site and belong to the list of marks. */
const KEYS: Readonly<Record<string, (map: MapControl) => void>> = {
  '+': (map) => map.zoom(1),
  '=': (map) => map.zoom(1),
  '-': (map) => map.zoom(-1),
  '0': (map) => map.goHome(),
};

export function useMapKeys(ref: RefObject<HTMLElement | null>, map: MapControl) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    KEYS[event.key]?.(map);
  });
  useLayoutEffect(() => {
    const element = ref.current;
    const handleKey = (event: KeyboardEvent) => press(event);
    element?.addEventListener('keydown', handleKey);
    return () => element?.removeEventListener('keydown', handleKey);
  }, [ref]);
}
