import { chromium, type Browser } from '@playwright/test';
import { createAtlasServer } from '../scripts/server.ts';
import { systemBrowser } from '../scripts/testing/browsers.mjs';
import { SAME_THINGS } from '#src/app/search/sample-searches.ts';
import { measureAction } from './browser/interactions.ts';
import { measureLoad } from './browser/load.ts';
import { measureSearch } from './browser/search.ts';
import { measureSync } from './browser/sync.ts';
import { openThrottled } from './browser/throttled-page.ts';
import { printProjectList } from './project-list.ts';
import { makePage } from './make-page.ts';
import { median, quantile } from './median.ts';
import { keepSaid, say } from './say.ts';

type Load = Awaited<ReturnType<typeof measure>>;

/** What is printed of a load, with the goal for ours over the hand-written page, where there is one. */
const MEASURES: readonly (readonly [
  key: keyof Load,
  what: string,
  against: 'prerendered' | 'client',
  goal: number | null,
])[] = [
  ['lcp', 'largest paint, ms', 'prerendered', 1.15],
  ['painted', 'all painted, ms', 'client', 0.85],
  ['cpuLoad', 'CPU until quiet, ms', 'client', 2.2],
  ['tbt', 'blocking time, ms', 'client', null],
  ['heap', 'heap, MB', 'client', null],
  ['jsFirst', 'script before idle, kB', 'client', null],
  ['jsLater', 'script after idle, kB', 'client', null],
  ['nodes', 'elements', 'client', null],
  ['filter', 'filter, ms CPU', 'client', 1.6],
  ['language', 'language, ms CPU', 'client', 1.6],
];

/** Milliseconds within which 95 of 100 queries shall be answered. */
const SEARCH_GOAL = 50;

/** Milliseconds within which 95 of 100 changes of slide shall have reached the room. */
const SYNC_GOAL = 100;
const SYNC_CHANGES = 40;

async function measure(browser: Browser, root: string) {
  const server = await createAtlasServer({ root, port: 0 });
  const throttled = await openThrottled(browser);
  try {
    const load = await measureLoad(throttled, `${server.url}/en/`, root);
    const filter = await measureAction(throttled, 'filter');
    return { ...load, filter, language: await measureAction(throttled, 'language') };
  } finally {
    await throttled.page.context().close();
    await server.close();
  }
}

/** Prints how long the queries of the golden table take from the key to the drawn results. */
async function printSearch(browser: Browser) {
  const server = await createAtlasServer({ root: 'dist', port: 0 });
  const throttled = await openThrottled(browser);
  const queries = SAME_THINGS.flatMap(([, ...names]) => names);
  const times = await measureSearch(throttled, `${server.url}/en/`, queries);
  await throttled.close();
  await server.close();
  const [half, most] = [quantile(times, 0.5), quantile(times, 0.95)];
  const verdict = most <= SEARCH_GOAL ? 'met' : 'not met';
  say(`search, ${times.length} queries: p50 ${round(half)} ms, p95 ${round(most)} ms, ${SEARCH_GOAL} ${verdict}`);
}

/** Prints how long a slide takes from the speaker's key to the room's screen; the machine is not slowed, as both windows share it. */
async function printSync(browser: Browser) {
  const server = await createAtlasServer({ root: 'dist', port: 0 });
  const times = await measureSync(browser, server.url, SYNC_CHANGES);
  await server.close();
  const [half, most] = [quantile(times, 0.5), quantile(times, 0.95)];
  const verdict = most <= SYNC_GOAL ? 'met' : 'not met';
  say(`two windows, ${times.length} slides: p50 ${round(half)} ms, p95 ${round(most)} ms, ${SYNC_GOAL} ${verdict}`);
}

const round = (value: number) => (Number.isFinite(value) ? value.toFixed(value < 10 ? 2 : 0) : '-');

/** What can be run alone: `npm run bench -- list-queries`. */
const ALONE: Readonly<Record<string, () => Promise<void>>> = {
  'list-queries': () => printProjectList('queries'),
  'list-reading': () => printProjectList('reading'),
};

/** `npm run bench [-- RUNS | PART]`: prints, keeps what it printed in `artifacts/`, and asserts nothing. */
export default async function main([runs = '3']: readonly string[]) {
  const alone = Object.hasOwn(ALONE, runs) ? ALONE[runs] : undefined;
  await (alone ?? (() => printAll(Number(runs))))();
  keepSaid(alone ? runs : null);
}

/** The Overview against a hand-written page of the same exhibits, in turn; then search, two windows and lists of projects. */
async function printAll(runs: number) {
  const roots = { ours: 'dist', prerendered: makePage('prerendered', 'dist'), client: makePage('client', 'dist') };
  const executablePath = systemBrowser('chromium');
  const browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-gpu'],
    ...(executablePath && { executablePath }),
  });
  const loads: Record<keyof typeof roots, Load[]> = { ours: [], prerendered: [], client: [] };
  for (let run = 0; run < runs; run += 1)
    for (const name of ['ours', 'prerendered', 'client'] as const)
      loads[name].push(await measure(browser, roots[name]));
  await printSearch(browser);
  await printSync(browser);
  await browser.close();
  await printProjectList('both');
  printLoads(loads);
}

/** Medians of each measure and the ratio of ours to a page by hand. */
function printLoads(loads: Readonly<Record<'ours' | 'prerendered' | 'client', readonly Load[]>>) {
  say('measure                    ours  prerendered  client   ratio  goal');
  for (const [key, what, against, goal] of MEASURES) {
    const of = (name: keyof typeof loads) => median(loads[name].map((load) => load[key]));
    const ratio = of('ours') / of(against);
    const cells = [of('ours'), of('prerendered'), of('client')].map((value) => round(value).padStart(9)).join(' ');
    const verdict = goal === null ? '' : `${goal} ${ratio <= goal ? 'met' : 'not met'}`;
    say(`${what.padEnd(24)}${cells}  ${round(ratio).padStart(6)}  ${verdict}`);
  }
}
