import { useEffect, useLayoutEffect, useRef } from 'react';

/** The open part of the comparison; a page has one. */
export const PANEL = 'comparison';

const panel = () => document.getElementById(PANEL);
const tray = () => panel()?.closest('section') ?? null;
const hasFocus = (part: Element | null) => part?.contains(document.activeElement) ?? false;
const removers = () => [...(tray()?.querySelectorAll<HTMLElement>('[data-count] [data-remove]') ?? [])];

/** Escape closes the comparison unless something nearer takes it: a menu, a card, a chosen mark. */
function isForTray({ key, defaultPrevented, target }: KeyboardEvent): boolean {
  const nearer = target instanceof Element && target.closest('dialog, details[open]') !== null;
  return key === 'Escape' && !defaultPrevented && !nearer;
}

function useEscape(onEscape: () => void) {
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (!isForTray(event)) return;
      if (hasFocus(panel())) tray()?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
      onEscape();
    };
    document.addEventListener('keydown', handleKeyDown);
    return () => document.removeEventListener('keydown', handleKeyDown);
  });
}

/** Gives the focus of a remover that was followed and is gone to the one that took its place. */
function useNextRemover(count: number) {
  const removedAt = useRef(-1);
  useEffect(() => {
    const handleClick = ({ target }: MouseEvent) => {
      const id = target instanceof Element ? target.closest<HTMLElement>('[data-remove]')?.dataset['remove'] : null;
      removedAt.current = removers().findIndex((one) => one.dataset['remove'] === id);
    };
    document.addEventListener('click', handleClick, true);
    return () => document.removeEventListener('click', handleClick, true);
  }, []);
  useLayoutEffect(() => {
    if (removedAt.current >= 0 && !hasFocus(tray())) removers()[Math.min(removedAt.current, count - 1)]?.focus();
    removedAt.current = -1;
  }, [count]);
}

/**
 * Keeps the focus when what has it goes away: to the next figure that can be removed, to the switch when Escape closes
 * the panel, to the page when the comparison is empty.
 */
export function useKeptFocus(count: number, onEscape: () => void) {
  useNextRemover(count);
  useEscape(onEscape);
  useLayoutEffect(
    () => () => {
      // At this moment the tray still stands, with the focus in it.
      if (hasFocus(tray())) document.getElementById('main')?.focus({ preventScroll: true });
    },
    [],
  );
}
