import { useEffect } from 'react';
import type { Edition } from '#src/facts/edition.ts';
import { HTML_LANG } from '#src/i18n/locales.ts';
import { placeOf, type Address, type AddressFault } from '#src/state/address.ts';
import { notify } from '#src/state/notices.ts';
import { usePreferences } from '#src/state/preferences.ts';
import { useAddress, useGo } from '#src/state/use-address.ts';
import { here } from '#src/view/address-form.ts';
import { loadPage } from './pages.ts';
import { titleOf } from './titles.ts';

const hasChoices = ({ keys }: Address) => Object.keys(keys).length > 0;

/** Names what an address asks for in vain, and rewrites it to the view that is shown. */
function useFaults(edition: Edition) {
  const { address, faults } = useAddress();
  const go = useGo();
  useEffect(() => {
    let gone = false;
    const settle = (valid: Address, all: readonly AddressFault[]) => {
      if (gone || all.length === 0) return;
      notify(all.map((fault) => ({ kind: 'address', ...fault })));
      const [wanted, now] = [placeOf(valid), here()];
      if (wanted.pathname !== now.pathname || wanted.search !== now.search) go(valid, { replace: true });
    };
    if (!hasChoices(address)) settle(address, faults);
    else {
      const check = async () => {
        const [{ checkAddress }, { exhibits }] = await Promise.all([
          import('./check-address.ts'),
          loadPage(address.route),
        ]);
        const checked = checkAddress(address, edition, exhibits);
        settle(checked.address, [...faults, ...checked.faults]);
      };
      // Without its code the page says itself that it failed.
      void check().catch(() => undefined);
    }
    return () => {
      gone = true;
    };
  }, [address, edition, faults, go]);
}

/** Keeps what lies outside the app's root in step: language, theme, title and address. */
export function useDocument(edition: Edition) {
  const { address } = useAddress();
  const { lang, route, keys } = address;
  const isEmbed = route.page === 'embed';
  const preferred = usePreferences((preferences) => preferences.theme);
  const theme = isEmbed ? (keys.th ?? 'system') : preferred;
  useFaults(edition);
  useEffect(() => {
    document.documentElement.lang = HTML_LANG[lang];
    // An embed is called what its exhibit finds.
    if (!isEmbed) document.title = titleOf(address, edition);
  }, [address, edition, lang, isEmbed]);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
