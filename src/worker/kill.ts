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

async function takeAllAway() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => buildOf(name) !== null).map((name) => caches.delete(name)));
}

/** Asks for the place of the worker before, again and again: one that is busy keeps it, and forgets that it was asked. */
function askForPlace() {
  void scope.skipWaiting();
  setTimeout(askForPlace, 500);
}

/**
 * Takes the place of the worker before, to take away all that any of them kept, and then itself. No window is reloaded.
 * Only once it is in that place does it go: the one before, if left in use, would put back what it misses.
 */
scope.addEventListener('install', (event) => {
  askForPlace();
  event.waitUntil(takeAllAway());
});
scope.addEventListener('activate', (event) =>
  event.waitUntil(takeAllAway().then(() => void scope.registration.unregister())),
);
