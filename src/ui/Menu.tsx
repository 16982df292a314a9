import type { ReactNode } from 'react';

interface MenuProps {
  readonly className: string | undefined;
  readonly label: ReactNode;
  readonly children: ReactNode;
}

/** Choices behind a button. It opens without JavaScript; `listenForMenus` closes it, also before React is there. */
export function Menu({ className, label, children }: MenuProps) {
  return (
    <details className={className} data-menu>
      <summary>{label}</summary>
      {children}
    </details>
  );
}
