import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react';

/** Whether the sheet lies over the page now: the style decides. */
const isOver = (sheet: HTMLElement | null) => sheet !== null && getComputedStyle(sheet).position === 'fixed';

/** On a phone the map lies over the list while it is open; on wider screens it stands beside it and nothing moves. */
export function useSheet(isChosen: boolean) {
  const ref = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpened, setOpened] = useState(false);
  const isOpen = isOpened || isChosen;
  const close = () => {
    setOpened(false);
    if (isOver(ref.current)) opener.current?.focus();
  };
  const handleEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOver(ref.current)) return;
    close();
    ref.current?.querySelector('a')?.click();
  });
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    if (isOver(ref.current)) ref.current?.querySelector('a')?.focus();
    const handleKey = (event: KeyboardEvent) => handleEscape(event);
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, [isOpen]);
  return { ref, opener, isOpen, toggle: () => setOpened(!isOpened), close };
}
