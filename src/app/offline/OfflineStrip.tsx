import { useEffect, useState, useSyncExternalStore } from 'react';
import { HTML_LANG, type Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { writePath, type PageId } from '#src/state/routes.ts';
import { useAddress } from '#src/state/use-address.ts';
import { acceptNext, checkForUpdate, offlineNow, subscribe } from './keep-offline.ts';
import { lacksTypefaces, subscribeTypefaces } from './typefaces.ts';
import { OFFLINE_WORDS } from './words.ts';
import css from './offline.module.css';

/** Where a room looks on, or the page takes the whole window, nothing is told. */
const SILENT: readonly PageId[] = ['present', 'presenter', 'build'];

function Offer({ locale, onLater }: { readonly locale: Locale; readonly onLater: () => void }) {
  return (
    <div className={css['offer']}>
      <p>{OFFLINE_WORDS.offer[locale]}</p>
      <button type="button" onClick={acceptNext}>
        {OFFLINE_WORDS.accept[locale]}
      </button>
      <button type="button" onClick={onLater}>
        {OFFLINE_WORDS.later[locale]}
      </button>
    </div>
  );
}

/** The foot of the page: whether it works without network, whether a new version is there, and what is missing. */
export function OfflineStrip() {
  const { address } = useAddress();
  const { lang, route, keys } = address;
  const { isReady, next } = useSyncExternalStore(subscribe, offlineNow);
  const lacks = useSyncExternalStore(subscribeTypefaces, lacksTypefaces);
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(checkForUpdate, [address]);
  if (SILENT.includes(route.page)) return null;
  const isOffered = next !== null && next !== refused;
  return (
    <aside
      className={css['strip']}
      lang={HTML_LANG[lang]}
      aria-label={OFFLINE_WORDS.strip[lang]}
      data-offers={isOffered || undefined}
      data-below={keys.cmp && ''}
    >
      <div>
        {isReady && (
          <p className={css['ready']}>
            <a href={`${writePath(lang, { page: 'about' })}#offline`}>{OFFLINE_WORDS.ready[lang]}</a>
          </p>
        )}
        {lacks && (
          <p className={css['ready']}>
            {OFFLINE_WORDS.typefaces[lang]}{' '}
            <button type="button" onClick={() => location.reload()}>
              {messages.reload[lang]}
            </button>
          </p>
        )}
        <div role="status">{isOffered && <Offer locale={lang} onLater={() => setRefused(next)} />}</div>
      </div>
    </aside>
  );
}
