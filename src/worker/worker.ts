import { BUILD_HEADER, buildOf, cacheName, type Build } from './build.ts';
import { fillCache, missingFiles } from './install.ts';
import { addressesOf, planAnswer, type Addresses, type Asked, type Plan } from './plan.ts';
import type { Surroundings } from './surroundings.ts';
import { sweep } from './sweep.ts';

/** What is said to a worker; it answers `which` and `status`. */
export type Message =
  | { readonly kind: 'which' }
  | { readonly kind: 'status' }
  /** A window has come to rest. */
  | { readonly kind: 'here' }
  /** The reader's word: take over from the version in use. */
  | { readonly kind: 'accept' };

export interface Status {
  readonly build: string;
  /** Every file of the build lies verified in its cache. */
  readonly ready: boolean;
}

/** A request with what names its build. */
interface Requested extends Asked {
  readonly headers: Pick<Headers, 'get'>;
}

const withStatus = (kept: Response, status: number) =>
  status === 200 ? kept : new Response(kept.body, { status, headers: kept.headers });

/** One build's worker, apart from where it runs. */
export class AtlasWorker {
  readonly id: string;
  readonly #build: Build;
  readonly #around: Surroundings;
  readonly #addresses: Addresses;

  constructor(build: Build, around: Surroundings) {
    this.id = build.id;
    this.#build = build;
    this.#around = around;
    this.#addresses = addressesOf(build);
  }

  async #kept(address: string, id: string): Promise<Response | undefined> {
    const { caches } = this.#around;
    const name = cacheName(id);
    return (await caches.has(name)) ? (await caches.open(name)).match(address) : undefined;
  }

  /** A file by its name with a checksum, from this build's cache or that of any other. */
  async #keptAsset(address: string): Promise<Response | undefined> {
    const own = await this.#kept(address, this.id);
    if (own) return own;
    const builds = (await this.#around.caches.keys()).flatMap((name) => buildOf(name) ?? []);
    const all = await Promise.all(builds.map((id) => this.#kept(address, id)));
    return all.find((found) => found !== undefined);
  }

  #find(plan: Exclude<Plan, { kind: 'leave' | 'foreign' }>, requested: Requested) {
    if (plan.kind === 'asset') return this.#keptAsset(plan.address);
    // A window of another build than this worker's gets what is of its own.
    const id = plan.kind === 'file' ? requested.headers.get(BUILD_HEADER) : null;
    return this.#kept(plan.address, id ?? this.id);
  }

  async #foreign(address: string, again: () => Promise<Response>): Promise<Response> {
    try {
      return await again();
    } catch (error) {
      const page = await this.#kept(address, this.id);
      if (page) return withStatus(page, 404);
      throw error;
    }
  }

  async #answer(plan: Exclude<Plan, { kind: 'leave' }>, requested: Requested, again: () => Promise<Response>) {
    if (plan.kind === 'foreign') return this.#foreign(plan.address, again);
    const found = await this.#find(plan, requested);
    return found ? withStatus(found, plan.kind === 'page' ? plan.status : 200) : again();
  }

  /** The answer to a request, or null where the browser is to go its own way. `again` asks the network as the browser would. */
  answer(requested: Requested, again: () => Promise<Response>): Promise<Response> | null {
    const plan = planAnswer(requested, this.#around.origin, this.#build, this.#addresses);
    return plan.kind === 'leave' ? null : this.#answer(plan, requested, again);
  }

  async install() {
    await fillCache(this.#build, this.#around);
    await sweep(this.#build, this.#around, true).catch(() => undefined);
  }

  activate() {
    return this.#around.claim();
  }

  /** Looks through what is kept, and fetches what is missing. */
  async #status(): Promise<Status> {
    try {
      const missing = await missingFiles(this.#build, this.#around.caches);
      if (missing.length > 0) await fillCache(this.#build, this.#around);
      return { build: this.id, ready: true };
    } catch {
      return { build: this.id, ready: false };
    }
  }

  async receive({ kind }: Message): Promise<Status | string | null> {
    switch (kind) {
      case 'which':
        return this.id;
      case 'status':
        return this.#status();
      case 'here':
        await sweep(this.#build, this.#around);
        return null;
      case 'accept':
        await this.#around.takeOver();
        return null;
    }
  }
}
