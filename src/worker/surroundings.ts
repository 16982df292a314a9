import type { Digest } from './verify.ts';

/** Somebody who can be asked which build it is of; null where there is no answer in time. */
export interface Respondent {
  readonly url?: string;
  readonly whichBuild: () => Promise<string | null>;
}

/** All that the worker touches; tests run it on Node with surroundings of their own. */
export interface Surroundings {
  readonly origin: string;
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete' | 'has'>;
  readonly fetch: (address: string, init?: RequestInit) => Promise<Response>;
  readonly digest: Digest;
  /** Every window of the origin, whether this worker answers it or not. */
  readonly windows: () => Promise<readonly Respondent[]>;
  /** The other workers of the registration; null while one of them is fetching its files. */
  readonly otherWorkers: () => readonly Respondent[] | null;
  /** Takes over windows that nobody answers yet. */
  readonly claim: () => Promise<void>;
  /** Takes over from the worker before. */
  readonly takeOver: () => Promise<void>;
}
