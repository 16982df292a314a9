import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { WIDTHS, type WidthClass } from '#src/view/view.ts';

/** The size a drawing is shown in. `any` until it was measured: CSS then shows the right one of all. */
export type ShownWidth = WidthClass | 'any' | 'table';

const classOf = (width: number, classes: readonly WidthClass[]): ShownWidth =>
  classes.findLast((one) => width >= WIDTHS[one]) ?? 'table';

/** Tells of printing in time: a browser takes the page for the paper as soon as the event has ended. */
export function onPrinting(change: (isPrinting: boolean) => void) {
  const handleBefore = () => flushSync(() => change(true));
  const handleAfter = () => change(false);
  window.addEventListener('beforeprint', handleBefore);
  window.addEventListener('afterprint', handleAfter);
  return () => {
    window.removeEventListener('beforeprint', handleBefore);
    window.removeEventListener('afterprint', handleAfter);
  };
}

/**
 * Measures a container: the widest of the classes it has room for, or too small for any drawing. On paper, which has
 * room for the wide one whatever the screen had, it is that.
 */
export function useWidthClass(classes: readonly WidthClass[]) {
  const ref = useRef<HTMLDivElement>(null);
  const [isPrinting, setIsPrinting] = useState(false);
  const [shown, setShown] = useState<ShownWidth>('any');
  useLayoutEffect(() => onPrinting(setIsPrinting), []);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      if (width > 0) setShown(classOf(Math.round(width), classes));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [classes]);
  return { ref, width: isPrinting ? 'wide' : shown, isPrinting } as const;
}
