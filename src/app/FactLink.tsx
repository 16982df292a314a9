import type { ReactNode } from 'react';
import css from './exhibit.module.css';

/** Opens the card of a statement; the frame listens for `data-fact`. */
export function FactLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <button type="button" className={css['factLink']} data-fact={id} aria-haspopup="dialog">
      {children}
    </button>
  );
}
