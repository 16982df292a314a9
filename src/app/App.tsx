import { Suspense } from 'react';
import { HTML_LANG } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import type { PageId } from '#src/state/routes.ts';
import { useAddress } from '#src/state/use-address.ts';
import { useEdition } from './edition.ts';
import { framePart } from './frame-part.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Notices } from './Notices.tsx';
import { useDocument } from './use-document.ts';
import css from './frame.module.css';

const SourceCard = framePart(async () => (await import('./SourceCard.tsx')).SourceCard);
/** Pages that take the whole window. */
const BARE: readonly PageId[] = ['present', 'presenter', 'build', 'embed'];

const Tray = framePart(async () => (await import('./compare/Tray.tsx')).Tray);

/** The frame that every page stands in. The page itself is a React root of its own inside `main`; `page` is its HTML in the build. */
export function App({ page }: { readonly page: string }) {
  const { address } = useAddress();
  const edition = useEdition();
  useDocument(edition);
  const { lang, keys, route } = address;
  const isBare = BARE.includes(route.page);
  return (
    <div lang={HTML_LANG[lang]}>
      <a className={css['skip']} href="#main">
        {messages.skip[lang]}
      </a>
      <svg width="0" height="0" aria-hidden="true" className="visually-hidden">
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="hatch-line" d="M1 0V6" />
        </pattern>
      </svg>
      {!isBare && <Header address={address} />}
      <Notices locale={lang} />
      <main
        id="main"
        className={css['main']}
        tabIndex={-1}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: page }}
      />
      {!isBare && <Footer address={address} />}
      {keys.cmp && (
        <Suspense>
          <Tray />
        </Suspense>
      )}
      {keys.f !== undefined && (
        <Suspense>
          <SourceCard id={keys.f} />
        </Suspense>
      )}
    </div>
  );
}
