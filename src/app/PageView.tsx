import { lazy, Suspense, useEffect } from 'react';
import { messages } from '#src/i18n/messages.ts';
import { useAddress } from '#src/state/use-address.ts';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import { codeOf, findPage } from './pages.ts';
import css from './page.module.css';

/** For paper only, so that a failed fetch costs no more than the notes. */
const TermNotes = lazy(async () => {
  const notes = await import('./TermNotes.tsx').catch(() => null);
  return { default: notes?.TermNotes ?? (() => null) };
});

/** The page of the address; a failure keeps the frame and says so. Its code is there before the address changes. */
export function PageView({ onAlive }: { readonly onAlive: () => void }) {
  const { lang, route } = useAddress().address;
  useEffect(onAlive, [onAlive]);
  const { Page, exhibits = [] } = findPage(route) ?? {};
  return (
    <ErrorBoundary
      key={codeOf(route)}
      fallback={(_, retry) => (
        <div className={css['failed']} role="alert">
          <h1>{messages.pageFailed[lang]}</h1>
          <p>{messages.pageFailedMore[lang]}</p>
          <button type="button" onClick={retry}>
            {messages.retry[lang]}
          </button>
        </div>
      )}
    >
      {Page && <Page />}
      {exhibits.length > 0 && (
        <Suspense>
          <TermNotes exhibits={exhibits} />
        </Suspense>
      )}
    </ErrorBoundary>
  );
}
