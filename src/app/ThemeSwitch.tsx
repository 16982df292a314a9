import type { Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { setTheme, usePreferences, type Theme } from '#src/state/preferences.ts';
import css from './frame.module.css';

const WORDS = { system: messages.themeSystem, light: messages.themeLight, dark: messages.themeDark } as const;
const THEMES = Object.keys(WORDS) as readonly Theme[];

/** Light, dark, or as the system says; remembered on this device. */
export function ThemeSwitch({ locale }: { readonly locale: Locale }) {
  const theme = usePreferences((preferences) => preferences.theme);
  return (
    <label className={css['theme']}>
      <span className="visually-hidden">{messages.theme[locale]}</span>
      <select
        value={theme}
        onChange={(event) => setTheme(THEMES.find((one) => one === event.target.value) ?? 'system')}
      >
        {THEMES.map((one) => (
          <option key={one} value={one}>
            {WORDS[one][locale]}
          </option>
        ))}
      </select>
    </label>
  );
}
