import { useEffect, useEffectEvent, type RefObject } from 'react';
import { moved, zoomed, type MapView, type Size } from '#src/maps/map-view.ts';

/** How far a wheel turns for one step of zoom, in px. */
const WHEEL = 240;

interface Dragged {
  readonly view: MapView;
  readonly size: Size;
  readonly onMove: (view: MapView) => void;
}

/** Moves the plain map by pointer and wheel, as the moving one does by itself, except over the signs that lie on it. */
export function useDrag(ref: RefObject<HTMLElement | null>, isPlain: boolean, { view, size, onMove }: Dragged) {
  const pan = useEffectEvent((dx: number, dy: number) => onMove(moved(view, size, [-dx, -dy])));
  const zoom = useEffectEvent((steps: number, x: number, y: number) => onMove(zoomed(view, size, steps, [x, y])));
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const isOnMark = ({ target }: Event) => target instanceof Element && target.closest('.mark') !== null;
    let last: PointerEvent | null = null;
    const handleDown = (event: PointerEvent) => {
      if (isPlain && event.button === 0 && !isOnMark(event)) last = event;
    };
    const handleMove = (event: PointerEvent) => {
      if (!last) return;
      if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
      pan(event.clientX - last.clientX, event.clientY - last.clientY);
      last = event;
    };
    const handleUp = () => {
      last = null;
    };
    const handleWheel = (event: WheelEvent) => {
      if (!isPlain && !isOnMark(event)) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      zoom(-event.deltaY / WHEEL, event.clientX - box.left, event.clientY - box.top);
    };
    const listening = new AbortController();
    const { signal } = listening;
    element.addEventListener('pointerdown', handleDown, { signal });
    element.addEventListener('pointermove', handleMove, { signal });
    element.addEventListener('pointerup', handleUp, { signal });
    element.addEventListener('pointercancel', handleUp, { signal });
    element.addEventListener('wheel', handleWheel, { signal, passive: false });
    return () => listening.abort();
  }, [ref, isPlain]);
}
