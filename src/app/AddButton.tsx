import { useState, type MouseEvent } from 'react';
import type { Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { usePreferences } from '#src/state/preferences.ts';
import { ADD } from './build/add-words.ts';

interface AddButtonProps {
  readonly className: string | undefined;
  readonly locale: Locale;
}

/** Adds what it stands by to a briefing: an exhibit, a figure's card, the map. What that takes is fetched then. */
export function AddButton({ className, locale }: AddButtonProps) {
  const letterKeys = usePreferences((preferences) => preferences.letterKeys);
  const [failed, setFailed] = useState(false);
  const handle = async (event: MouseEvent) => {
    const { currentTarget } = event;
    // Told to who presses buttons of a page that is just coming to life: this one has been pressed.
    event.preventDefault();
    try {
      const { addHere } = await import('./build/add-here.tsx');
      await addHere(currentTarget);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <button
      type="button"
      className={className}
      aria-keyshortcuts={letterKeys ? 'b' : undefined}
      onClick={(event) => void handle(event)}
    >
      {(failed ? messages.retry : ADD)[locale]}
    </button>
  );
}
