import { useCallback, useLayoutEffect, useState, type ComponentType } from 'react';
import type { Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { usePreferences } from '#src/state/preferences.ts';
import { writePath } from '#src/state/routes.ts';
import { inTime } from '#src/queries/in-time.ts';
import css from './search-button.module.css';

const load = () => import('./search/Palette.tsx');

interface Shown {
  readonly Palette: ComponentType<{ readonly onClose: () => void }>;
}

/** Where a slash is a letter, or means something in a dialog already open. */
const isTaken = ({ target }: Event) =>
  document.querySelector('dialog:modal') !== null ||
  (target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null);

/** Runs on the key "/" wherever no one is typing. */
function useSlash(isOn: boolean, onSlash: () => void) {
  useLayoutEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.defaultPrevented || isTaken(event)) return;
      event.preventDefault();
      onSlash();
    };
    if (isOn) document.addEventListener('keydown', handleKeyDown);
    return () => document.removeEventListener('keydown', handleKeyDown);
  }, [isOn, onSlash]);
}

/** Opens the search, by itself or by "/". The search is fetched then; where that fails, the list of figures is the way. */
export function SearchButton({ locale }: { readonly locale: Locale }) {
  const [shown, setShown] = useState<Shown | null>(null);
  const letterKeys = usePreferences((preferences) => preferences.letterKeys);
  const open = useCallback(() => {
    inTime(load()).then(setShown, () => location.assign(writePath(locale, { page: 'figures' })));
  }, [locale]);
  useSlash(letterKeys, open);
  return (
    <>
      <button
        type="button"
        className={css['search']}
        aria-haspopup="dialog"
        aria-keyshortcuts={letterKeys ? '/' : undefined}
        onClick={open}
      >
        {messages.search[locale]}
        {letterKeys && <kbd aria-hidden="true">/</kbd>}
      </button>
      {shown && <shown.Palette onClose={() => setShown(null)} />}
    </>
  );
}
