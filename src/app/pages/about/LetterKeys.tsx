import type { Locale, Localized } from '#src/i18n/locales.ts';
import { COLON } from '#src/i18n/punctuation.ts';
import { setLetterKeys, usePreferences } from '#src/state/preferences.ts';
import { useLive } from '../../use-live.ts';
import css from './about.module.css';

const WORDS = {
  name: { en: 'Single letters as keys', tc: '使用單鍵快捷鍵', sc: '使用单键快捷键' },
  on: { en: 'on', tc: '開', sc: '开' },
  off: { en: 'off', tc: '關', sc: '关' },
  more: {
    en: 'Letters, digits and signs such as / act as keys in the search and in briefings. Switch them off if you speak to your computer or often press keys by mistake.',
    tc: '字母、數字及「/」等符號在搜尋和簡報中可作快捷鍵。如你以語音操作電腦，或常誤按按鍵，可關閉此功能。',
    sc: '字母、数字及“/”等符号在搜索和简报中可作快捷键。如果您用语音操作电脑，或常误按按键，可以关闭此功能。',
  },
} as const satisfies Record<string, Localized>;

/** Whether single letters do something; kept in this browser. */
export function LetterKeys({ locale }: { readonly locale: Locale }) {
  // What this browser remembers is not known when the page is built.
  const isLive = useLive();
  const isOn = usePreferences((preferences) => preferences.letterKeys);
  return (
    <p>
      {WORDS.more[locale]}{' '}
      <button
        type="button"
        {...(isLive && { role: 'switch', 'aria-checked': isOn })}
        className={css['switch']}
        onClick={() => setLetterKeys(!isOn)}
      >
        {WORDS.name[locale]}
        {isLive && <span aria-hidden="true">{COLON[locale] + WORDS[isOn ? 'on' : 'off'][locale]}</span>}
      </button>
    </p>
  );
}
