import type { Message, Status } from '#src/worker/worker.ts';

/** How long a worker may take to look through its files, and mend what is missing. */
const STATUS_LIMIT = 60_000;

/** Servers are asked for a new version at most this often, by one window. */
const UPDATE_EVERY = 3_600_000;

/** Where no word comes from the new worker, the page is loaded anew all the same. */
const ACCEPT_LIMIT = 15_000;

/** A worker that is busy keeps its place, so the next one asks for it again. */
const ACCEPT_EVERY = 500;

export interface Offline {
  /** Every file lies verified in this browser. */
  readonly isReady: boolean;
  /** The build that takes the place of this page's when the reader says so; null while there is none. */
  readonly next: string | null;
}

let now: Offline = { isReady: false, next: null };
const listeners = new Set<() => void>();

export const offlineNow = () => now;
export function subscribe(changed: () => void) {
  listeners.add(changed);
  return () => void listeners.delete(changed);
}
function set(next: Offline) {
  now = next;
  for (const changed of listeners) changed();
}

const ownBuild = () => document.documentElement.dataset['build'] ?? '';

function ask<T>(worker: ServiceWorker | null, message: Message): Promise<T | null> {
  return new Promise((resolve) => {
    if (!worker) return resolve(null);
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => resolve(data as T));
    port1.start();
    setTimeout(resolve, STATUS_LIMIT, null);
    worker.postMessage(message, [port2]);
  });
}

const tell = (worker: ServiceWorker | null | undefined, message: Message) => worker?.postMessage(message, []);

let registration: ServiceWorkerRegistration | undefined;
let checked = Date.now();

/** Asks the workers how things stand, and tells the one in use that this window is of its build. */
async function look() {
  const { controller } = navigator.serviceWorker;
  const [status, waiting] = await Promise.all([
    ask<Status>(controller, { kind: 'status' }),
    ask<string>(registration?.waiting ?? null, { kind: 'which' }),
  ]);
  const newest = waiting ?? status?.build ?? ownBuild();
  set({ isReady: status?.ready ?? false, next: newest === ownBuild() ? null : newest });
  tell(controller, { kind: 'here' });
}

/** Asks the server for a new version, unless that was done in the last hour. */
export function checkForUpdate() {
  if (!registration || Date.now() - checked < UPDATE_EVERY) return;
  checked = Date.now();
  // Without network there is nothing to say: what is kept goes on working.
  registration.update().catch(() => undefined);
}

/** The reader's word: the new version takes over, and this window alone is loaded anew. */
export function acceptNext() {
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  const waiting = registration?.waiting;
  tell(waiting, { kind: 'accept' });
  setInterval(() => tell(waiting, { kind: 'accept' }), ACCEPT_EVERY);
  setTimeout(() => location.reload(), waiting ? ACCEPT_LIMIT : 0);
}

/** Lets workers know of which build this window is. */
function answerWorkers({ serviceWorker }: Navigator) {
  serviceWorker.addEventListener('message', ({ data, ports }) => {
    if ((data as Message).kind === 'which') ports[0]?.postMessage(ownBuild());
  });
  serviceWorker.startMessages();
}

/** Has the service worker fetch the whole build, and keeps an eye on what becomes of it. Nothing is ever reloaded by it. */
export async function keepOffline() {
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('controllerchange', () => void look());
  answerWorkers(navigator);
  registration = await serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  registration.addEventListener('updatefound', () => {
    registration?.installing?.addEventListener('statechange', () => void look());
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') checkForUpdate();
  });
  await look();
  // As browsers do on a visit, but at once: also what switches the worker off is found so.
  registration.update().catch(() => undefined);
}

/** Some browsers tell that their reader pays for every byte. */
const savesData = () =>
  (navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

/** Whether this page is one that a service worker should keep: served, of a build, and not framed by another page. */
export const canKeepOffline = () =>
  /^\w+$/.test(ownBuild()) && 'serviceWorker' in navigator && window.top === window.self && !savesData();
