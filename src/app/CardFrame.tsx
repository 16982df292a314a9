import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import css from './card.module.css';

/** Takes the focus as soon as it is seen, so that Escape finds it, and gives it back when it goes. */
function useBorrowedFocus() {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    ref.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return ref;
}

interface CardFrameProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame of a card beside the page: closed by its button or Escape. */
export function CardFrame({ title, closeLabel, onClose, children }: CardFrameProps) {
  const ref = useBorrowedFocus();
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <dialog ref={ref} open className={css['card']} aria-label={title} tabIndex={-1} onKeyDown={handleKeyDown}>
      <button type="button" className={css['close']} onClick={onClose}>
        {closeLabel}
      </button>
      {children}
    </dialog>
  );
}
