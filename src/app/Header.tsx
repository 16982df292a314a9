import { HTML_LANG, LOCALES, type Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { writeAddress, type Address } from '#src/state/address.ts';
import { writePath } from '#src/state/routes.ts';
import segments from '#src/ui/segments.module.css';
import { NavLinks } from './NavLinks.tsx';
import { NavMenu } from './NavMenu.tsx';
import { PresentLink } from './PresentLink.tsx';
import { SearchButton } from './SearchButton.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import css from './frame.module.css';

/** The languages by their own names; short forms on the switch. */
const SWITCH: Readonly<Record<Locale, readonly [short: string, name: string]>> = {
  en: ['EN', 'English'],
  tc: ['繁', '繁體中文'],
  sc: ['简', '简体中文'],
};

function LanguageSwitch({ address }: { readonly address: Address }) {
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

/** Name, pages, search, theme and language; on every page. */
export function Header({ address }: { readonly address: Address }) {
  const { lang } = address;
  return (
    <header className={css['bar']}>
      <a className={css['brand']} href={writePath(lang, { page: 'overview' })}>
        {messages.atlas[lang]} <span>{messages.place[lang]}</span>
      </a>
      <nav className={css['nav']} aria-label={messages.pages[lang]}>
        <NavLinks address={address} />
      </nav>
      <div className={css['tools']}>
        <SearchButton locale={lang} />
        <ThemeSwitch locale={lang} />
        <LanguageSwitch address={address} />
        <PresentLink address={address} />
        <NavMenu address={address} />
      </div>
    </header>
  );
}
