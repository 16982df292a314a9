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
    void import('./offline/start-offline.tsx').then(({ startOffline }) => startOffline());
  };
  if ('requestIdleCallback' in window) requestIdleCallback(fetchAll);
  else setTimeout(fetchAll, 2000);
}
