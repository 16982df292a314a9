import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { readNotes } from './probe.ts';
import { heapInUse, type ThrottledPage } from './throttled-page.ts';

/** A file that a page asked for. */
interface Fetched {
  readonly path: string;
  readonly start: number;
  /** As sent, compressed. */
  readonly bytes: number;
}

const QUIET_MS = 1000;

const readFetched = (page: Page): Promise<readonly Fetched[]> =>
  page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map((entry) => {
      const { name, startTime, encodedBodySize } = entry as PerformanceResourceTiming;
      return { path: new URL(name).pathname, start: startTime, bytes: encodedBodySize };
    }),
  );

/** Scripts in kB as gzip leaves them, whatever the browser was sent. */
function scriptKb(root: string, fetched: readonly Fetched[]): number {
  const paths = new Set(fetched.map(({ path }) => path).filter((path) => path.endsWith('.js')));
  const sizes = [...paths].map((path) => gzipSync(readFileSync(join(root, path)), { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

/** Opens a page and measures it until nothing more happens. */
export async function measureLoad(throttled: ThrottledPage, url: string, root: string) {
  const { page, session, cpu, quiet } = throttled;
  await page.goto(url, { waitUntil: 'load' });
  await quiet(QUIET_MS);
  const cpuLoad = await cpu();
  const notes = await page.evaluate(readNotes);
  const fetched = await readFetched(page);
  const isEarly = ({ start }: Fetched) => start < notes.idle;
  return {
    jsFirst: scriptKb(root, fetched.filter(isEarly)),
    jsLater: scriptKb(
      root,
      fetched.filter((file) => !isEarly(file)),
    ),
    bytes: fetched.reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
    requests: fetched.length,
    fcp: notes.fcp,
    lcp: notes.lcp,
    painted: notes.painted,
    cpuLoad,
    tbt: notes.tbt,
    nodes: notes.nodes,
    heap: await heapInUse(session),
  };
}
