import { useEffect, useRef, type ReactNode } from 'react';
import { WORDS } from './words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import css from './presenter.module.css';

interface PanelProps {
  readonly title: string;
  readonly locale: Locale;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the speaker's window, which the room does not see. `data-first` in it takes the focus; the browser gives it back. */
export function Panel({ title, locale, onClose, children }: PanelProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return undefined;
    const handleClick = (event: MouseEvent) => {
      if (event.target === dialog) dialog.close();
    };
    dialog.addEventListener('click', handleClick);
    if (!dialog.open) dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => dialog.removeEventListener('click', handleClick);
  }, []);
  return (
    <dialog ref={ref} className={css['panel']} aria-label={title} onClose={onClose}>
      <div className={css['panelHead']}>
        <h2>{title}</h2>
        <button type="button" onClick={() => ref.current?.close()}>
          {WORDS.close[locale]}
        </button>
      </div>
      {children}
    </dialog>
  );
}
