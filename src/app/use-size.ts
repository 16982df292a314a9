import { useLayoutEffect, useRef, useState } from 'react';
import { onPrinting } from './use-width-class.ts';

/** The size of an element in px; null until it was measured. Tells, too, whether the page is being printed. */
export function useSize() {
  const ref = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<{ readonly width: number; readonly height: number } | null>(null);
  const [isPrinting, setIsPrinting] = useState(false);
  useLayoutEffect(() => onPrinting(setIsPrinting), []);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      if (width > 0 && height > 0) setSize({ width: Math.round(width), height: Math.round(height) });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, size, isPrinting } as const;
}
