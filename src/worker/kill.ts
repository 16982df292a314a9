import { buildOf } from './build.ts';

/** What TypeScript's browser library does not know of a service worker. */
interface KillScope {
  readonly registration: ServiceWorkerRegistration;
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (
    type: string,
    handle: (event: { waitUntil: (done: Promise<unknown>) => void }) => void,
  ) => void;
}
const scope = self as unknown as KillScope;

/** Takes the place of the worker before, to take away all that any of them kept, and itself. No window is reloaded. */
async function takeAllAway() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => buildOf(name) !== null).map((name) => caches.delete(name)));
  // Not awaited: browsers begin with it when the installation is over.
  void scope.registration.unregister();
}

// At once, and again in the place of the worker before: one that is busy may keep its place for a while.
scope.addEventListener('install', (event) => {
  void scope.skipWaiting();
  event.waitUntil(takeAllAway());
});
scope.addEventListener('activate', (event) => event.waitUntil(takeAllAway()));
