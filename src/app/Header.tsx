import { messages } from '#src/i18n/messages.ts';
import type { Address } from '#src/state/address.ts';
import { writePath } from '#src/state/routes.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { NavLinks } from './NavLinks.tsx';
import { NavMenu } from './NavMenu.tsx';
import { PresentLink } from './PresentLink.tsx';
import { SearchButton } from './SearchButton.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import css from './frame.module.css';

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
