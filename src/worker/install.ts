import { buildOf, cacheName, COMPLETE, type Build, type BuildFile } from './build.ts';
import type { Surroundings } from './surroundings.ts';
import { verified } from './verify.ts';

/** So many files are fetched at a time, and so many may fail before the rest is left to the next visit. */
const LANES = 6;
const PATIENCE = 3;

/** Where nothing comes for so long, nothing will. */
const FETCH_LIMIT = 30_000;

type Caches = Surroundings['caches'];

/** The file as another build has kept it, if it is the same to the byte. */
async function inherited(
  file: BuildFile,
  others: readonly Cache[],
  { digest }: Surroundings,
): Promise<Response | null> {
  const all = await Promise.all(others.map((cache) => cache.match(file[0])));
  const tried = all.flatMap((kept) => (kept ? [verified(kept, file, digest)] : []));
  // What fails is another build's file of that name.
  return Promise.any(tried).catch(() => null);
}

/** The file from the server; a second time past the browser's own store, which may hold an old or a broken one. */
async function fetched(file: BuildFile, { fetch, digest }: Surroundings): Promise<Response> {
  const get = async (cache: RequestCache) =>
    verified(await fetch(file[0], { cache, signal: AbortSignal.timeout(FETCH_LIMIT) }), file, digest);
  try {
    return await get(file[0].startsWith('/assets/') ? 'default' : 'no-cache');
  } catch {
    return get('reload');
  }
}

/** What the caches do not hold of a build. */
export async function missingFiles({ id, files }: Build, caches: Caches): Promise<readonly BuildFile[]> {
  const cache = await caches.open(cacheName(id));
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  return files.filter(([address]) => !kept.has(address));
}

/**
 * Puts every file of the build into its cache, each only once it is verified, so whatever is in there may be given out.
 * Throws where one could not be had; those that came stay, and the next try goes on from there.
 */
export async function fillCache(build: Build, around: Surroundings) {
  const { caches } = around;
  const own = cacheName(build.id);
  const cache = await caches.open(own);
  const names = (await caches.keys()).filter((name) => buildOf(name) !== null && name !== own);
  const others = await Promise.all(names.map((name) => caches.open(name)));
  const queue = [...(await missingFiles(build, caches))];
  const faults: unknown[] = [];
  const lane = async (): Promise<void> => {
    const file = queue.shift();
    if (!file || faults.length >= PATIENCE) return;
    try {
      await cache.put(file[0], (await inherited(file, others, around)) ?? (await fetched(file, around)));
    } catch (error) {
      faults.push(error);
    }
    await lane();
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  if (faults.length > 0) throw faults[0];
  await cache.put(COMPLETE, new Response(build.id));
  // A browser short of room may have dropped the cache meanwhile.
  if ((await missingFiles(build, caches)).length > 0) throw new Error(`The cache of ${build.id} was emptied`);
}
