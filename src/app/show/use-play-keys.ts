import { useEffect, useRef, useState } from 'react';
import type { Command, Steps } from '#src/decks/show.ts';
import { usePreferences } from '#src/state/preferences.ts';
import { askedBy, type Asked } from './play-keys.ts';

type Other = Exclude<Asked['kind'], 'order' | 'digits'>;

interface PlayKeysOptions {
  readonly steps: Steps;
  readonly order: (command: Command) => void;
  readonly onAsked: Readonly<Record<Other, () => void>>;
}

/** Whether a key belongs to what has the focus: to a field, or to a button that it presses. */
function isTaken({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select, [contenteditable]')) return true;
  return (key === ' ' || key === 'Enter') && target.closest('button, a, summary') !== null;
}

/** Listens for the keys of a talk; returns the digits that wait for Enter. */
export function usePlayKeys(options: PlayKeysOptions): string {
  const letterKeys = usePreferences((preferences) => preferences.letterKeys);
  const [digits, setDigits] = useState('');
  const latest = useRef({ ...options, digits, letterKeys });
  useEffect(() => {
    latest.current = { ...options, digits, letterKeys };
  });
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTaken(event)) return;
      const { steps, order, onAsked, ...pressed } = latest.current;
      const asked = askedBy({ key: event.key, ...pressed }, steps);
      if (asked?.kind !== 'digits' && event.key !== 'Shift') setDigits('');
      if (!asked) return;
      event.preventDefault();
      if (asked.kind === 'order') order(asked.command);
      else if (asked.kind === 'digits') setDigits(asked.digits);
      else onAsked[asked.kind]();
    };
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, []);
  return digits;
}
