import { HTML_LANG, LOCALES, type Locale, type Localized } from '#src/i18n/locales.ts';
import css from './article.module.css';

const TRANSLATED: Localized = { en: 'our translation', tc: '本圖集譯名', sc: '本图集译名' };

/** Says that a name is not an official one. */
export const TranslationMark = ({ locale }: { readonly locale: Locale }) => (
  <span className={css['translated']}>{TRANSLATED[locale]}</span>
);

interface OtherNamesProps {
  readonly name: Localized;
  /** Languages in which the name is our translation. */
  readonly translated?: readonly Locale[];
  readonly locale: Locale;
}

/** A name in the languages the reader did not choose, each in its own; one that looks like another is not said again. */
export function OtherNames({ name, translated, locale }: OtherNamesProps) {
  const others = LOCALES.filter((lang) => name[lang] !== name[locale]);
  const distinct = others.filter((lang, at) => others.findIndex((one) => name[one] === name[lang]) === at);
  if (distinct.length === 0) return null;
  return (
    <p className={css['others']} data-digits="name">
      {distinct.map((lang) => (
        <span key={lang}>
          <span lang={HTML_LANG[lang]}>{name[lang]}</span>
          {translated?.includes(lang) && <TranslationMark locale={locale} />}
        </span>
      ))}
    </p>
  );
}
