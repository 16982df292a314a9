import { messages } from '#src/i18n/messages.ts';
import type { Address } from '#src/state/address.ts';
import { Menu } from '#src/ui/Menu.tsx';
import { NavLinks } from './NavLinks.tsx';
import { PresentLink } from './PresentLink.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import css from './frame.module.css';

/** The pages folded into one button where the bar has no room for them, and theme and presenting where even that has none. */
export function NavMenu({ address }: { readonly address: Address }) {
  const { lang } = address;
  return (
    <Menu className={css['menu']} label={messages.menu[lang]}>
      <div className={css['sheet']}>
        <nav aria-label={messages.pages[lang]}>
          <NavLinks address={address} />
        </nav>
        <ThemeSwitch locale={lang} />
        <PresentLink address={address} />
      </div>
    </Menu>
  );
}
