import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { inTime } from '#src/queries/in-time.ts';
import { Menu } from '#src/ui/Menu.tsx';
import { Outcome } from './Outcome.tsx';
import type { TakeList } from './take/TakeList.tsx';
import type { Taken } from './take/taken.ts';
import type { Takings } from './take/takings.ts';
import css from './exhibit.module.css';

/** The list of what can be taken: fetched when the menu is first opened, be it before the page has come to life. */
function useList() {
  const ref = useRef<HTMLDetailsElement>(null);
  const [List, setList] = useState<typeof TakeList | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const load = useCallback(
    () =>
      inTime(import('./take/TakeList.tsx')).then(
        (part) => setList(() => part.TakeList),
        () => setFailed(true),
      ),
    [],
  );
  useEffect(() => {
    if (ref.current?.open) void load();
  }, [load]);
  const again = async () => {
    await load();
    if (ref.current) ref.current.open = true;
  };
  return { ref, List, hasFailed, load, again };
}

interface TakeMenuProps {
  readonly locale: Locale;
  /** What there is to take, as it is displayed now; asked when something is chosen. */
  readonly take: () => Promise<Takings>;
  readonly hasPicture?: boolean;
  /** Shows how to put it into another page; where it has an address of its own for that. */
  readonly embed?: (() => Promise<void>) | undefined;
  /** Stands between what became of the last taking and the menu. */
  readonly children?: ReactNode;
}

/** What a reader can take away from something that is displayed: copied, saved as a file, cited. */
export function TakeMenu({ locale, take, hasPicture = false, embed, children }: TakeMenuProps) {
  const [taken, setTaken] = useState<Taken | null>(null);
  const { ref, List, hasFailed, load, again } = useList();
  return (
    <div className={css['actions']}>
      <Outcome taken={taken} />
      {children}
      <Menu ref={ref} className={css['menu']} label={messages.more[locale]} onToggle={() => void load()}>
        {List && <List locale={locale} take={take} hasPicture={hasPicture} embed={embed} onTaken={setTaken} />}
        {!List && hasFailed && (
          <button type="button" onClick={() => void again()}>
            {messages.retry[locale]}
          </button>
        )}
      </Menu>
    </div>
  );
}
