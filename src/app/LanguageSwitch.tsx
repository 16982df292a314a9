import { HTML_LANG, LOCALES, type Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { writeAddress, type Address } from '#src/state/address.ts';
import segments from '#src/ui/segments.module.css';

/** The languages by their own names; short forms on the switch. */
const SWITCH: Readonly<Record<Locale, readonly [short: string, name: string]>> = {
  en: ['EN', 'English'],
  tc: ['繁', '繁體中文'],
  sc: ['简', '简体中文'],
};

/** The same view in another language, as links. */
export function LanguageSwitch({ address }: { readonly address: Address }) {
  return (
    <nav className={segments['segments']} aria-label={messages.language[address.lang]}>
      {LOCALES.map((lang) => (
        <a
          key={lang}
          href={writeAddress({ ...address, lang })}
          lang={HTML_LANG[lang]}
          hrefLang={HTML_LANG[lang]}
          aria-label={SWITCH[lang].join(' ')}
          aria-current={lang === address.lang ? 'true' : undefined}
        >
          {SWITCH[lang][0]}
        </a>
      ))}
    </nav>
  );
}
