import { useEffect, useRef } from 'react';
import { messages } from '#src/i18n/messages.ts';
import { useAddress } from '#src/state/use-address.ts';
import { SearchBox } from './SearchBox.tsx';
import css from './palette.module.css';

/** Closes on a click on the backdrop, which belongs to the dialog itself, and when a result is followed in this window. */
function handleClick(this: HTMLDialogElement, event: MouseEvent) {
  const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
  const isFollowed = event.target instanceof Element && event.target.closest('a') !== null && !isElsewhere;
  if (event.target === this || isFollowed) this.close();
}

/** Opened as a modal dialog as soon as it stands; the browser gives the focus back when it is closed. */
function useModal() {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    dialog.addEventListener('click', handleClick);
    if (!dialog.open) dialog.showModal();
    return () => dialog.removeEventListener('click', handleClick);
  }, []);
  return ref;
}

/** Finds anything in the atlas by any of its names. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const ref = useModal();
  const { address } = useAddress();
  return (
    <dialog ref={ref} className={css['palette']} aria-label={messages.search[address.lang]} onClose={onClose}>
      <SearchBox address={address} onClose={() => ref.current?.close()} />
    </dialog>
  );
}
