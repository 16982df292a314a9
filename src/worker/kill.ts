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
  await scope.registration.unregister();
}

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(takeAllAway()));
