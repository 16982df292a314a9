import { setLetterKeys, usePreferences } from '#src/state/preferences.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { WORDS } from './words.ts';
import css from './presenter.module.css';

/** What the speaker can do besides going on, in the order of the list. */
export const ACTIONS = ['black', 'pointer', 'explore', 'all', 'find', 'numbers'] as const;
export type Action = (typeof ACTIONS)[number];

const KEYS: Readonly<Record<Action, string>> = {
  black: 'B',
  pointer: 'L',
  explore: 'E',
  all: 'O',
  find: '/',
  numbers: 'S',
};

interface KeyListProps {
  readonly locale: Locale;
  /** Actions that last and are on. */
  readonly on: ReadonlySet<Action>;
  readonly onAction: (action: Action) => void;
}

/** The actions with their keys; each can be pressed, too. */
export function KeyList({ locale, on, onAction }: KeyListProps) {
  const letterKeys = usePreferences((preferences) => preferences.letterKeys);
  const lasts = (action: Action) => action === 'black' || action === 'pointer';
  return (
    <section className={css['keys']} aria-label={WORDS.keys[locale]}>
      <ul>
        {ACTIONS.map((action) => (
          <li key={action}>
            <button
              type="button"
              aria-pressed={lasts(action) ? on.has(action) : undefined}
              aria-keyshortcuts={letterKeys ? KEYS[action] : undefined}
              onClick={() => onAction(action)}
            >
              {WORDS[action][locale]}
              {letterKeys && <kbd aria-hidden="true">{KEYS[action]}</kbd>}
            </button>
          </li>
        ))}
      </ul>
      <label className={css['letters']}>
        <input type="checkbox" checked={letterKeys} onChange={({ target }) => setLetterKeys(target.checked)} />
        {WORDS.letters[locale]}
      </label>
    </section>
  );
}
