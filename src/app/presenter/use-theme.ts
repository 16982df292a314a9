import { useSyncExternalStore } from 'react';
import { usePreferences } from '#src/state/preferences.ts';

const DARK = '(prefers-color-scheme: dark)';

function listen(changed: () => void) {
  const query = matchMedia(DARK);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** The theme that slides have in this browser, though the speaker's own window is dark. */
export function useTheme(): 'light' | 'dark' {
  const theme = usePreferences((preferences) => preferences.theme);
  const isDark = useSyncExternalStore(listen, () => matchMedia(DARK).matches);
  return theme === 'system' ? (isDark ? 'dark' : 'light') : theme;
}
