import type { Build } from './build.ts';
import type { Respondent, Surroundings } from './surroundings.ts';
import { AtlasWorker, type Message } from './worker.ts';

/** What TypeScript's browser library does not know of a service worker. */
interface ExtendableEvent extends Event {
  readonly waitUntil: (done: Promise<unknown>) => void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}
interface WindowClient {
  readonly url: string;
  readonly postMessage: (message: Message, transfer: MessagePort[]) => void;
}
interface WorkerScope {
  readonly ATLAS_BUILD: Build;
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  readonly serviceWorker?: ServiceWorker;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: { readonly includeUncontrolled: boolean }) => Promise<readonly WindowClient[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (type: string, handle: (event: never) => void) => void;
}
const scope = self as unknown as WorkerScope;

/** Windows that are frozen or have not started yet say nothing. */
const ASK_LIMIT = 3000;

type Asked = Pick<WindowClient, 'postMessage'>;

const ask = (one: Asked) =>
  new Promise<string | null>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => resolve(typeof data === 'string' ? data : null));
    port1.start();
    setTimeout(resolve, ASK_LIMIT, null);
    one.postMessage({ kind: 'which' }, [port2]);
  });

const respondent = (one: Asked, url?: string): Respondent => ({
  ...(url === undefined ? {} : { url }),
  whichBuild: () => ask(one),
});

const build = scope.ATLAS_BUILD;
/** Which of the registration's workers this one is. Not every browser has `self.serviceWorker`. */
let stage: 'installing' | 'waiting' | 'active' = 'active';

const around: Surroundings = {
  origin: scope.location.origin,
  caches,
  fetch: (address, init) => fetch(address, init),
  digest: (bytes) => crypto.subtle.digest('SHA-256', bytes),
  windows: async () =>
    (await scope.clients.matchAll({ includeUncontrolled: true })).map((one) => respondent(one, one.url)),
  otherWorkers: () => {
    const { installing, waiting, active } = scope.registration;
    if (stage !== 'installing' && installing) return null;
    const others = stage === 'installing' ? [waiting, active] : [waiting];
    return others.flatMap((one) => (one ? [respondent(one)] : []));
  },
  claim: () => scope.clients.claim(),
  takeOver: () => scope.skipWaiting(),
};
const worker = new AtlasWorker(build, around);

scope.addEventListener('install', (event: ExtendableEvent) => {
  stage = 'installing';
  event.waitUntil(worker.install());
});
scope.addEventListener('activate', (event: ExtendableEvent) => {
  stage = 'active';
  event.waitUntil(worker.activate());
});
scope.addEventListener('fetch', (event: FetchEvent) => {
  const answer = worker.answer(event.request, () => fetch(event.request));
  if (answer) event.respondWith(answer);
});
scope.addEventListener('message', (event: MessageEvent<Message> & ExtendableEvent) => {
  const [port] = event.ports;
  event.waitUntil(worker.receive(event.data).then((said) => port?.postMessage(said)));
});
