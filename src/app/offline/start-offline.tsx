import { createRoot } from 'react-dom/client';
import { Atlas } from '../Atlas.tsx';
import { queryClient } from '../query-client.ts';
import { canKeepOffline, keepOffline } from './keep-offline.ts';
import { OfflineStrip } from './OfflineStrip.tsx';

const hasLoaded = () =>
  new Promise((resolve) => {
    if (document.readyState === 'complete') resolve(null);
    else addEventListener('load', resolve, { once: true });
  });

/** Once the page is at rest: tells at its foot how it stands, and keeps the whole build in this browser. */
export async function startOffline() {
  const strip = document.createElement('div');
  document.body.append(strip);
  createRoot(strip).render(
    <Atlas client={queryClient} path={location.pathname}>
      <OfflineStrip />
    </Atlas>,
  );
  if (!canKeepOffline()) return;
  await hasLoaded();
  // A browser that keeps nothing, as in a private window, leaves the atlas as it is: served.
  await keepOffline().catch(() => undefined);
}
