import type { QueryClient } from '@tanstack/react-query';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { Atlas } from './Atlas.tsx';
import { loadPage } from './pages.ts';
import { PageView } from './PageView.tsx';
import { queryClient } from './query-client.ts';
import type { Route } from '#src/state/routes.ts';
import { here } from '#src/view/address-form.ts';

/** The page as React sees it: a root of its own inside the frame's `main`. */
export const pageTree = (client: QueryClient, path: string, onAlive: () => void) => (
  <Atlas client={client} path={path}>
    <PageView onAlive={onAlive} />
  </Atlas>
);

let alive: Promise<void> | null = null;
let lives = false;

/** Whether React has the page. */
export const isAlive = () => lives;

/**
 * Lets React take over the page, once: over the prerendered HTML where there is some. Until a reader shows intent the
 * page stays plain HTML. Rejects when the page's code cannot be fetched, and may then be tried again.
 */
export function bringToLife(route: Route, prerendered: boolean): Promise<void> {
  alive ??= take(route, prerendered).catch((error: unknown) => {
    alive = null;
    throw error;
  });
  return alive;
}

async function take(route: Route, prerendered: boolean) {
  await loadPage(route);
  const main = document.getElementById('main');
  if (!main) throw new Error('The frame has no main');
  await new Promise<void>((resolve) => {
    const tree = pageTree(queryClient, here().pathname, () => {
      lives = true;
      main.dataset['alive'] = '';
      resolve();
    });
    // At once: a press between the call of hydrateRoot and its work would reach nobody.
    flushSync(() => {
      if (prerendered) hydrateRoot(main, tree, { identifierPrefix: 'page-' });
      else createRoot(main, { identifierPrefix: 'page-' }).render(tree);
    });
  });
}
