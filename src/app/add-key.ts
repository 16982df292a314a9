import { usePreferences } from '#src/state/preferences.ts';

/** On "b" what the focus stands in is added to a briefing, wherever no one is typing. */
function handleKeyDown(event: KeyboardEvent) {
  const { key, target } = event;
  if (key !== 'b' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (!usePreferences.getState().letterKeys || !(target instanceof Element)) return;
  if (
    target.matches('input, textarea, select') ||
    target.closest('[data-slide]') ||
    !target.closest('section[id], dialog')
  )
    return;
  // A failed fetch leaves the button beside it, which tells.
  void import('./build/add-here.tsx').then(({ addHere }) => addHere(target)).catch(() => undefined);
}

export const listenForAdding = () => document.addEventListener('keydown', handleKeyDown);
