import { buildOf, COMPLETE, type Build } from './build.ts';
import { addressesOf, planAnswer } from './plan.ts';
import type { Surroundings } from './surroundings.ts';

/** The caches that nobody needs: not the worker's own, nor of a build that somebody is of. None while anybody is silent. */
function unneeded(caches: readonly string[], own: string, answers: readonly (string | null)[]): readonly string[] {
  if (answers.includes(null)) return [];
  const needed = new Set([own, ...answers]);
  return caches.filter((name) => {
    const build = buildOf(name);
    return build !== null && !needed.has(build);
  });
}

/** Whether a window shows the atlas, and not something else that is served beside it. What is embedded comes from the server. */
function showsAtlas(url: string, origin: string, build: Build): boolean {
  const asked = { url, method: 'GET', mode: 'navigate', destination: 'document', cache: 'default' };
  return !url.includes('/embed/') && planAnswer(asked, origin, build, addressesOf(build)).kind === 'page';
}

/** A cache that is not complete waits for the next visit, which goes on with it; a build that came later makes it useless. */
const isComplete = async (name: string, { caches }: Surroundings) =>
  (await (await caches.open(name)).match(COMPLETE)) !== undefined;

/** Deletes the caches of builds that no window and no other worker is of. */
export async function sweep(build: Build, around: Surroundings, alsoIncomplete = false) {
  // Listed before anybody is asked: a cache made meanwhile is not among them.
  const caches = await around.caches.keys();
  const workers = around.otherWorkers();
  if (!workers) return;
  const windows = (await around.windows()).filter(({ url = '' }) => showsAtlas(url, around.origin, build));
  const answers = await Promise.all([...windows, ...workers].map((one) => one.whichBuild()));
  if (!around.otherWorkers()) return;
  const deleted = unneeded(caches, build.id, answers).map(async (name) => {
    if (alsoIncomplete || (await isComplete(name, around))) await around.caches.delete(name);
  });
  await Promise.all(deleted);
}
