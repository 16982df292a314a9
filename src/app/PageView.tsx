import { lazy, Suspense, useEffect, useReducer, useState } from 'react';
import { messages } from '#src/i18n/messages.ts';
import type { Route } from '#src/state/routes.ts';
import { useAddress } from '#src/state/use-address.ts';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import { codeOf, findPage, loadPage } from './pages.ts';
import css from './page.module.css';

/** For paper only, so that a failed fetch costs no more than the notes. */
const TermNotes = lazy(async () => {
  const notes = await import('./TermNotes.tsx').catch(() => null);
  return { default: notes?.TermNotes ?? (() => null) };
});

interface LatePageProps {
  readonly route: Route;
  readonly onLoaded: () => void;
}

/** Fetches a page that nobody travelled to: back to one from before a reload, or an address typed behind `#`. */
function LatePage({ route, onLoaded }: LatePageProps) {
  const [fault, setFault] = useState<unknown>(null);
  useEffect(() => {
    let gone = false;
    loadPage(route).then(
      () => gone || onLoaded(),
      (error: unknown) => void (gone || setFault(error)),
    );
    return () => {
      gone = true;
    };
  }, [route, onLoaded]);
  if (fault !== null) throw fault;
  return null;
}

/** The page of the address; a failure keeps the frame and says so. Its code is there before a link changes the address. */
export function PageView({ onAlive }: { readonly onAlive: () => void }) {
  const { lang, route } = useAddress().address;
  useEffect(onAlive, [onAlive]);
  const [, showLoaded] = useReducer((count: number) => count + 1, 0);
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
      {Page ? <Page /> : <LatePage route={route} onLoaded={showLoaded} />}
      {exhibits.length > 0 && (
        <Suspense>
          <TermNotes exhibits={exhibits} />
        </Suspense>
      )}
    </ErrorBoundary>
  );
}
