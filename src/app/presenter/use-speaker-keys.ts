import { useEffect, useEffectEvent, useState } from 'react';
import type { Steps } from '#src/decks/show.ts';
import { usePreferences } from '#src/state/preferences.ts';
import { askedOfSpeaker } from './presenter-keys.ts';

type Answer = NonNullable<ReturnType<typeof askedOfSpeaker>>;

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

function leaveSlide() {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement.closest('[data-now]')) activeElement.blur();
}

/** Listens for the keys of a talk; gives the digits of a slide number that are being typed. */
export function useSpeakerKeys(steps: Steps, onAsked: (asked: Answer) => void): string {
  const letterKeys = usePreferences((preferences) => preferences.letterKeys);
  const [digits, setDigits] = useState('');
  const handleKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
    // Leaves the slide that was explored, whatever Escape has closed in it.
    if (key === 'Escape') leaveSlide();
    if (ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return;
    if (key === 'Escape' && digits !== '') return setDigits('');
    // Enter after digits jumps wherever the focus is: whoever types a number means the slide.
    if (isTaken(event) && !(key === 'Enter' && digits !== '')) return;
    const asked = askedOfSpeaker({ key, digits, letterKeys }, steps);
    if (!asked) return;
    event.preventDefault();
    setDigits(asked.kind === 'digits' ? asked.digits : '');
    if (asked.kind !== 'digits') onAsked(asked);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => handleKeyDown(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return digits;
}
