import { fetchAgain } from './parts/fetch-again.ts';

const load = () => import('./offline/start-offline.tsx');

/** How long after a failure it is asked for once more, in ms: by then a reader who only left the page has gone. */
const PAUSE = 5000;

/** Has the rest kept for times without a network; what fails twice is told like any part that fails. */
async function startOffline() {
  const { startOffline: start } = await load().catch(async (error: unknown) => {
    await new Promise((done) => {
      setTimeout(done, PAUSE);
    });
    return fetchAgain(load, error);
  });
  await start();
}

/** Once the browser has nothing to do, fetches the chunks that a reader may want next, named by the build in the page, and has the rest kept. */
export function fetchWhenIdle() {
  const later = document.querySelector<HTMLMetaElement>('meta[name="later"]')?.content.split(' ') ?? [];
  const fetchAll = () => {
    for (const href of later) {
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = href;
      document.head.append(link);
    }
    void startOffline();
  };
  if ('requestIdleCallback' in window) requestIdleCallback(fetchAll);
  else setTimeout(fetchAll, 2000);
}
