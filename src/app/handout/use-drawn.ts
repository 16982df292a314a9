import { useEffect, useRef, useState } from 'react';
import { useFineBase } from '../show/use-fine-base.ts';

/** How many slides are drawn at a time. */
const AT_ONCE = 2;
/** So long a map waits for its fine base, in ms; then the coarse one is what is printed. */
const PATIENCE = 10_000;

/** Whether a slide shows all that it will show. */
function isWhole(slide: HTMLElement): boolean {
  const parts = [...slide.querySelectorAll('[data-slot="body"], [data-slot="map"]')].filter(
    (part) => !part.querySelector('[data-slot="body"]'),
  );
  const isDrawn = slide.dataset['layout'] !== 'number' && slide.dataset['layout'] !== 'closing';
  return !isDrawn || parts.every((part) => part.querySelector('svg [data-key], code, table') !== null);
}

/** Whether the fine map is there, or has been waited for long enough. */
function useMapPatience(): boolean {
  const isThere = useFineBase() !== null;
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsOver(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return isThere || isOver;
}

/** Lets slides be drawn a few at a time, and tells when all of them are there and set in their faces. */
export function useDrawn(total: number) {
  const ref = useRef<HTMLDivElement>(null);
  const [allowed, setAllowed] = useState(AT_ONCE);
  const [done, setDone] = useState(0);
  /** How many slides were there when all faces had come. */
  const [set, setSet] = useState(0);
  const hasMap = useMapPatience();
  useEffect(() => {
    const box = ref.current;
    if (!box) return undefined;
    const look = () => {
      const slides = [...box.querySelectorAll<HTMLElement>('[data-slide]')];
      const whole = slides.filter(isWhole).length;
      setDone(whole);
      if (whole === slides.length) setAllowed((now) => Math.max(now, Math.min(total, whole + AT_ONCE)));
    };
    const observer = new MutationObserver(look);
    observer.observe(box, { childList: true, subtree: true });
    look();
    return () => observer.disconnect();
  }, [total]);
  const isDrawn = done >= total;
  useEffect(() => {
    let isGone = false;
    if (isDrawn) void document.fonts.ready.then(() => isGone || setSet(done));
    return () => {
      isGone = true;
    };
  }, [isDrawn, done]);
  return { ref, allowed, done, isReady: isDrawn && set === done && hasMap };
}
