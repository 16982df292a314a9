import type { ReactNode, Ref } from 'react';

interface MenuProps {
  readonly className: string | undefined;
  readonly label: ReactNode;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLDetailsElement>;
  readonly onToggle?: () => void;
}

/** Choices behind a button. It opens without JavaScript; `listenForMenus` closes it, also before React is there. */
export function Menu({ className, label, children, ref, onToggle }: MenuProps) {
  return (
    <details ref={ref} className={className} data-menu onToggle={onToggle}>
      <summary>{label}</summary>
      {children}
    </details>
  );
}
