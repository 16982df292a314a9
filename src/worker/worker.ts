import { BUILD_HEADER, buildOf, cacheName, type Build } from './build.ts';
import { fillCache, missingFiles } from './install.ts';
import { addressesOf, planAnswer, type Asked, type Plan } from './plan.ts';
import type { Surroundings } from './surroundings.ts';
import { sweep } from './sweep.ts';

/** What is said to a worker; it answers `which` and `status`. */
export type Message =
  | { readonly kind: 'which' }
  | { readonly kind: 'status' }
  /** A window of that build has come to rest. */
  | { readonly kind: 'here' }
  /** The reader's word: take over from the version in use. */
  | { readonly kind: 'accept' };

export interface Status {
  readonly build: string;
  /** Every file of the build lies verified in its cache. */
  readonly ready: boolean;
}

/** A request with what names its build. */
export interface Requested extends Asked {
  readonly headers: Pick<Headers, 'get'>;
}

const ANYWHERE = { ignoreVary: true } as const;

const withStatus = (kept: Response, status: number) =>
  status === 200 ? kept : new Response(kept.body, { status, headers: kept.headers });

/** One build's worker, apart from where it runs. */
export function makeWorker(build: Build, around: Surroundings) {
  const addresses = addressesOf(build);
  const { caches } = around;

  const kept = async (address: string, id: string = build.id) => {
    const name = cacheName(id);
    return (await caches.has(name)) ? (await caches.open(name)).match(address, ANYWHERE) : undefined;
  };

  /** A file by its name with a checksum, from this build's cache or that of any other. */
  const keptAsset = async (address: string) => {
    const own = await kept(address);
    if (own) return own;
    for (const name of await caches.keys()) {
      const other = await kept(address, buildOf(name) ?? '');
      if (other) return other;
    }
    return undefined;
  };

  const find = (plan: Exclude<Plan, { kind: 'leave' | 'foreign' }>, requested: Requested) => {
    if (plan.kind === 'asset') return keptAsset(plan.address);
    // A window of another build than this worker's gets what is of its own.
    const id = plan.kind === 'file' ? requested.headers.get(BUILD_HEADER) : null;
    return kept(plan.address, id ?? build.id);
  };

  /** The answer to a request, or null where the browser is to go its own way. `again` asks the network as the browser would. */
  const answer = (requested: Requested, again: () => Promise<Response>): Promise<Response> | null => {
    const plan = planAnswer(requested, around.origin, build, addresses);
    if (plan.kind === 'leave') return null;
    if (plan.kind === 'foreign')
      return again().catch(async (error: unknown) => {
        const page = await kept(plan.address);
        if (page) return withStatus(page, plan.status);
        throw error;
      });
    return find(plan, requested).then((found) =>
      found ? withStatus(found, plan.kind === 'page' ? plan.status : 200) : again(),
    );
  };

  const status = async (): Promise<Status> => {
    try {
      if ((await missingFiles(build, caches)).length > 0) await fillCache(build, around);
      return { build: build.id, ready: true };
    } catch {
      return { build: build.id, ready: false };
    }
  };

  return {
    install: async () => {
      await fillCache(build, around);
      await sweep(build, around).catch(() => undefined);
    },
    activate: () => around.claim(),
    answer,
    receive: async (message: Message): Promise<Status | string | null> => {
      switch (message.kind) {
        case 'which':
          return build.id;
        case 'status':
          return status();
        case 'here':
          await sweep(build, around);
          return null;
        case 'accept':
          await around.takeOver();
          return null;
      }
    },
  };
}
