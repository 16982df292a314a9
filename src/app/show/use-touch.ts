import { useRef, type PointerEvent } from 'react';
import type { Command } from '#src/decks/show.ts';

/** A finger that went at least so far is a swipe, one that went less than that a tap; in px. */
const SWIPE = 50;
const TAP = 12;
/** The zones at the sides of the window that a tap turns the slide in, as a share of its width. */
const ZONE = 0.18;

const isWidget = (target: EventTarget) =>
  target instanceof Element && target.closest('button, a, input, dialog, table, [role="option"], .mark') !== null;

/** Turns slides by swiping, and by tapping at the sides of the window. */
export function useTouch(order: (command: Command) => void) {
  const began = useRef<readonly [x: number, y: number] | null>(null);
  return {
    onPointerDown: ({ pointerType, clientX, clientY, isPrimary }: PointerEvent) => {
      began.current = pointerType !== 'mouse' && isPrimary ? [clientX, clientY] : null;
    },
    onPointerUp: ({ clientX, clientY, target }: PointerEvent) => {
      if (!began.current) return;
      const [x, y] = began.current;
      began.current = null;
      const [across, down] = [clientX - x, clientY - y];
      if (Math.abs(across) > SWIPE && Math.abs(across) > 1.5 * Math.abs(down))
        order({ kind: across < 0 ? 'next' : 'back' });
      else if (Math.hypot(across, down) < TAP && !isWidget(target)) {
        const share = clientX / window.innerWidth;
        if (share > 1 - ZONE) order({ kind: 'next' });
        if (share < ZONE) order({ kind: 'back' });
      }
    },
    onPointerCancel: () => void (began.current = null),
  };
}
