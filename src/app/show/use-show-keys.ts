import { useEffectEvent, useLayoutEffect, useState } from 'react';
import { usePreferences } from '#src/state/preferences.ts';
import type { Asked, KeyPress } from './play-keys.ts';

type Digits = Extract<Asked, { readonly kind: 'digits' }>;

interface ShowKeysOptions<A> {
  /** What a key asks for in this window. */
  readonly read: (press: KeyPress) => A | Digits | null;
  readonly onAsked: (asked: Exclude<A, Digits>) => void;
  /** Told of Escape whoever else has used it. */
  readonly onEscape?: () => void;
}

const FIELDS = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';
/** What a bar or Enter works by itself. */
const PRESSED = 'button, a, summary, input';

/** Whether a key belongs to what has the focus, or to a dialog over the page. */
function isTaken({ target, key }: KeyboardEvent): boolean {
  if (document.querySelector('dialog:modal') !== null) return true;
  if (!(target instanceof Element)) return false;
  if (target.closest(FIELDS) !== null) return true;
  return (key === ' ' || key === 'Enter') && target.closest(PRESSED) !== null;
}

const isDigits = (asked: { readonly kind: string }): asked is Digits => asked.kind === 'digits';

/** Listens for the keys of a talk; gives the digits of a slide number that are being typed. */
export function useShowKeys<A extends { readonly kind: string }>(options: ShowKeysOptions<A>): string {
  const letterKeys = usePreferences((preferences) => preferences.letterKeys);
  const [digits, setDigits] = useState('');
  const handleKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
    if (key === 'Escape') options.onEscape?.();
    if (ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return;
    if (key === 'Escape' && digits !== '') return setDigits('');
    // Enter after digits jumps wherever the focus is: whoever types a number means the slide.
    if (isTaken(event) && !(key === 'Enter' && digits !== '')) return;
    const asked = options.read({ key, digits, letterKeys });
    if (!asked) return;
    event.preventDefault();
    setDigits(isDigits(asked) ? asked.digits : '');
    if (!isDigits(asked)) options.onAsked(asked as Exclude<A, Digits>);
  });
  // What is seen can be steered at once.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => handleKeyDown(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return digits;
}
