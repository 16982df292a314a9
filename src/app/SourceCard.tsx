import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { messages } from '#src/i18n/messages.ts';
import { useAddress, useChangeKeys } from '#src/state/use-address.ts';
import { CardBody } from './CardBody.tsx';
import { useEdition } from './edition.ts';
import { findCard } from './find-card.ts';
import css from './card.module.css';

/** Takes the focus when it appears and gives it back when it goes. */
function useBorrowedFocus() {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    ref.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return ref;
}

/** Beside the page: where a figure stands in the document, how firm it is, and how it was worked out. */
export function SourceCard({ id }: { readonly id: string }) {
  const { address } = useAddress();
  const change = useChangeKeys();
  const edition = useEdition();
  return (
    <CardFrame
      title={messages.figureCard[address.lang]}
      closeLabel={messages.close[address.lang]}
      onClose={() => change(() => ({ f: undefined }))}
    >
      <CardBody subject={findCard(id, edition)} edition={edition} locale={address.lang} />
    </CardFrame>
  );
}

interface CardFrameProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function CardFrame({ title, closeLabel, onClose, children }: CardFrameProps) {
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
