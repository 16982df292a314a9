import { LOCALES, type Locale, type Localized } from '#src/i18n/locales.ts';
import { BUILD_WORDS, languageName, LANGUAGE_SIGNS } from './words.ts';
import css from './build.module.css';

interface LanguageTabsProps {
  readonly label: string;
  /** The text in each language: what is missing is told. */
  readonly text: Localized;
  readonly written: Locale;
  readonly lang: Locale;
  readonly onWrite: (locale: Locale) => void;
}

/** Which language of a text is written, and which are filled. */
export function LanguageTabs({ label, text, written, lang, onWrite }: LanguageTabsProps) {
  return (
    <div className={css['languages']} role="group" aria-label={label}>
      {LOCALES.map((locale) => {
        const isFilled = text[locale].trim() !== '';
        const name = languageName(locale, lang);
        const state = (isFilled ? BUILD_WORDS.filled : BUILD_WORDS.empty)[lang];
        return (
          <button
            key={locale}
            type="button"
            aria-pressed={locale === written}
            aria-label={`${LANGUAGE_SIGNS[locale]} ${state}, ${name}`}
            onClick={() => onWrite(locale)}
          >
            {LANGUAGE_SIGNS[locale]}
            {isFilled ? <span className={css['tick']} /> : <span> {BUILD_WORDS.empty[lang]}</span>}
          </button>
        );
      })}
    </div>
  );
}
