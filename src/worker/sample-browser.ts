import { webcrypto } from 'node:crypto';
import { cacheName, SUM_LENGTH, type Build, type BuildFile } from './build.ts';
import type { Surroundings } from './surroundings.ts';
import { AtlasWorker } from './worker.ts';

const ORIGIN = 'https://atlas.example';

const digest = (bytes: ArrayBuffer) => webcrypto.subtle.digest('SHA-256', bytes);

const typeOf = (address: string) =>
  address.endsWith('.js') ? 'text/javascript' : address.endsWith('.json') ? 'application/json' : 'text/html';

/** What a build of that number is served as: pages, parts whose names change with their content, and one that never does. */
function textsOf(id: string): Readonly<Record<string, string>> {
  return {
    '/': `root ${id}`,
    '/404': `missing ${id}`,
    '/en/': `page ${id}`,
    '/en/app': `app ${id}`,
    '/en/404': `missing ${id}`,
    '/en/funding': `still ${id}`,
    '/icon.json': 'icon',
    '/assets/same.js': 'same',
    ...Object.fromEntries(PARTS.map((part) => [partOf(part, id), `${part} ${id}`])),
  };
}

export const PARTS = ['main.js', 'lazy.js', 'data.json', 'worker.js'] as const;
const partOf = (part: string, id: string) => `/assets/${part.replace('.', `-${id}.`)}`;

async function sampleBuild(id: string): Promise<Build> {
  const files = Object.entries(textsOf(id)).map(async ([address, text]): Promise<BuildFile> => {
    const bytes = new TextEncoder().encode(text);
    const sum = Buffer.from(await digest(bytes.buffer)).toString('base64');
    return [address, bytes.length, sum.slice(0, SUM_LENGTH)];
  });
  return { id, files: await Promise.all(files), clientRoutes: ['entity'] };
}

/** What goes wrong with one request. */
export type Trouble = 'missing' | 'html' | 'corrupt' | 'reset' | 'short';

/** A server of one build at a time, that may be stopped and may spoil answers. */
export class SampleServer {
  isUp = true;
  build = 'v1';
  spoil: (address: string) => Trouble | null = () => null;
  readonly asked: string[] = [];

  async answer(address: string): Promise<Response> {
    if (!this.isUp) throw new TypeError('Failed to fetch');
    this.asked.push(address);
    const trouble = this.spoil(address);
    const text = textsOf(this.build)[address];
    if (trouble === 'reset') throw new TypeError('Failed to fetch');
    if (trouble === 'missing' || text === undefined) return new Response('nothing', { status: 404 });
    const headers = { 'Content-Type': trouble === 'html' ? 'text/html' : typeOf(address) };
    if (trouble === 'html') return new Response('<!doctype html>', { headers });
    if (trouble === 'short') return new Response(text.slice(1), { headers });
    return new Response(trouble === 'corrupt' ? text.replace(/.$/, '?') : text, { headers });
  }
}

/** The cache storage of a browser, as far as the worker uses it. */
class SampleCaches {
  readonly all = new Map<string, Map<string, Response>>();

  readonly open = (name: string) => {
    const kept = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, kept);
    const cache = {
      match: async (address: string) => kept.get(address)?.clone(),
      put: async (address: string, answer: Response) => void kept.set(address, answer),
      keys: async () => [...kept.keys()].map((address) => ({ url: ORIGIN + address })),
    };
    return Promise.resolve(cache as unknown as Cache);
  };
  readonly keys = () => Promise.resolve([...this.all.keys()]);
  readonly has = (name: string) => Promise.resolve(this.all.has(name));
  readonly delete = (name: string) => Promise.resolve(this.all.delete(name));
}

/** A window on the atlas: the build of its page, and who answers its requests. */
export interface Tab {
  build: string;
  controller: AtlasWorker | null;
  loads: number;
  /** Frozen windows answer nobody. */
  isFrozen: boolean;
}

/** One browser with windows, one registration and its caches, that does what browsers do with them. */
export class SampleBrowser {
  readonly caches = new SampleCaches();
  readonly tabs: Tab[] = [];
  installing: AtlasWorker | null = null;
  waiting: AtlasWorker | null = null;
  active: AtlasWorker | null = null;
  readonly server: SampleServer;

  constructor(server: SampleServer) {
    this.server = server;
  }

  #surroundings(self: () => AtlasWorker | null): Surroundings {
    const others = () =>
      [this.waiting, this.active].filter((one): one is AtlasWorker => one !== null && one !== self());
    return {
      origin: ORIGIN,
      caches: this.caches,
      fetch: (address) => this.server.answer(address),
      digest,
      windows: async () =>
        this.tabs.map((tab) => ({ url: `${ORIGIN}/en/`, whichBuild: async () => (tab.isFrozen ? null : tab.build) })),
      otherWorkers: () =>
        this.installing && this.installing !== self()
          ? null
          : others().map(({ id }) => ({ whichBuild: async () => id })),
      claim: async () => {
        for (const tab of this.tabs) tab.controller ??= self();
      },
      takeOver: () => this.#activate(),
    };
  }

  async #activate() {
    const { waiting } = this;
    if (!waiting) return;
    this.active = waiting;
    this.waiting = null;
    for (const tab of this.tabs) if (tab.controller) tab.controller = waiting;
    await waiting.activate();
  }

  /** Fetches sw.js as browsers do on a visit; installs what is new. */
  async update(): Promise<boolean> {
    const { server } = this;
    const newest = this.waiting ?? this.active;
    if (!server.isUp || newest?.id === server.build) return false;
    const build = await sampleBuild(server.build);
    const worker: AtlasWorker = new AtlasWorker(
      build,
      this.#surroundings(() => worker),
    );
    this.installing = worker;
    try {
      await worker.install();
    } catch {
      return false;
    } finally {
      this.installing = null;
    }
    this.waiting = worker;
    if (!this.active) await this.#activate();
    await this.#here();
    return true;
  }

  async #get(tab: Tab, address: string, mode = 'cors', headers: Record<string, string> = {}): Promise<Response> {
    const url = ORIGIN + address;
    const request = { url, method: 'GET', mode, destination: '', cache: 'default', headers: new Headers(headers) };
    const again = () => this.server.answer(address);
    return (await tab.controller?.answer(request, again)) ?? again();
  }

  /** Loads the page of a window; then it looks for an update, and says that it is here. */
  async load(tab: Tab, address = '/en/') {
    tab.controller = this.active;
    const page = await (await this.#get(tab, address, 'navigate')).text();
    tab.build = page.split(' ')[1] ?? '';
    tab.loads += 1;
    await this.partsOf(tab);
    await this.update();
    await this.#here();
  }

  /** Every window that is not frozen says that it is there. */
  async #here() {
    await this.active?.receive({ kind: 'here' });
  }

  async open(): Promise<Tab> {
    const tab: Tab = { build: '', controller: null, loads: 0, isFrozen: false };
    this.tabs.push(tab);
    await this.load(tab);
    return tab;
  }

  /** The builds of all that a window may fetch: its parts, and the page it takes pictures from. */
  async partsOf(tab: Tab): Promise<readonly string[]> {
    const texts = PARTS.map(async (part) => (await this.#get(tab, partOf(part, tab.build))).text());
    const still = (await this.#get(tab, '/en/funding', 'cors', { 'Atlas-Build': tab.build })).text();
    return (await Promise.all([...texts, still])).map((text) => text.split(' ')[1] ?? text);
  }

  async accept(tab: Tab) {
    await this.waiting?.receive({ kind: 'accept' });
    await this.load(tab);
  }

  async close(tab: Tab) {
    this.tabs.splice(this.tabs.indexOf(tab), 1);
    if (this.tabs.length === 0) await this.#activate();
  }

  keptBuilds = () => [...this.caches.all.keys()].map((name) => name.slice(cacheName('').length)).sort();
}
