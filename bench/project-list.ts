import { chromium } from '@playwright/test';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createAtlasServer } from '../scripts/server.ts';
import { systemBrowser } from '../scripts/testing/browsers.mjs';
import { groupBy, ranked } from '#src/queries/project-list/group.ts';
import { inOrder } from '#src/queries/project-list/order.ts';
import { joinFiles, type ProjectList } from '#src/queries/project-list/project-list.ts';
import { ListReader } from '#src/queries/project-list/list-reader.ts';
import { madeUpList } from '#src/queries/project-list/made-up.ts';
import { select } from '#src/queries/project-list/select.ts';
import { measureReading } from './browser/reading.ts';
import { median } from './median.ts';
import { say } from './say.ts';

const SIZES = [200, 39_217, 1_000_000] as const;
const GOAL_RATIO = 2;
/** Milliseconds that the page may be held up while a file is read. */
const GOAL_BLOCK = 50;
const MOST = 1_000_000;

/** A list of made-up projects of two years, as the desk has it once it was read. */
function listOf(rows: number): ProjectList {
  const encoder = new TextEncoder();
  const parts = [1, 2].map((seed) => {
    const reader = new ListReader(rows, rows);
    for (const piece of madeUpList(rows / 2, seed)) reader.push(encoder.encode(piece));
    const read = reader.end();
    if (!read) throw new Error('The sample could not be read');
    return read.part;
  });
  return joinFiles(parts.map((part, at) => ({ part, year: 2023 + at, unit: 'million' as const })));
}

const WANTED = ['itsp', 'mhkjfs', 'tcfs', 'prp', 'ess', 'crs', 'tvp', 'rth'] as const;

/** The same by the query layer: filter, group, sum, sort of the groups; then the rows in order. */
function byQueries(list: ProjectList) {
  const selection = select(list, { years: [2024], programmes: WANTED });
  return { selection, groups: ranked(groupBy(list, selection, 'programme'), 'programme', 'approved') };
}

/** The same by hand: one loop over the arrays. */
function byHand(list: ProjectList) {
  const { years, programmes, approved, revised, rows: all } = list;
  const wanted = new Uint8Array(list.groups.length);
  for (const key of WANTED) wanted[list.groups.indexOf(key)] = 1;
  const [sums, sumsRevised, counts] = [
    new Float64Array(wanted.length),
    new Float64Array(wanted.length),
    new Uint32Array(wanted.length),
  ];
  const rows = new Uint32Array(all);
  let count = 0;
  for (let row = 0; row < all; row += 1) {
    const code = programmes[row] ?? 0;
    if (years[row] !== 2024 || wanted[code] !== 1) continue;
    rows[count] = row;
    count += 1;
    counts[code] = (counts[code] ?? 0) + 1;
    sums[code] = (sums[code] ?? 0) + (approved[row] ?? 0);
    sumsRevised[code] = (sumsRevised[code] ?? 0) + (revised[row] ?? 0);
  }
  const groups = [...sums.keys()]
    .filter((code) => (counts[code] ?? 0) > 0)
    .sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0));
  return { selection: rows.subarray(0, count), groups, sums };
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Medians of both, run in turn. */
function compare(ours: () => unknown, hand: () => unknown, runs: number) {
  const times = { ours: [] as number[], hand: [] as number[] };
  for (let run = 0; run < runs + 2; run += 1) {
    const [mine, other] = [time(ours), time(hand)];
    // The first two warm the engine up.
    if (run > 1) {
      times.ours.push(mine);
      times.hand.push(other);
    }
  }
  return [median(times.ours), median(times.hand)] as const;
}

const sayRatio = (rows: number, what: string, [ours, hand]: readonly [number, number]) => {
  const ratio = ours / hand;
  const goal = rows === MOST ? `, ${GOAL_RATIO} ${ratio <= GOAL_RATIO ? 'met' : 'not met'}` : '';
  say(
    `${rows.toLocaleString('en')} rows, ${what}: ${ours.toFixed(2)} ms, by hand ${hand.toFixed(2)} ms, ratio ${ratio.toFixed(2)}${goal}`,
  );
};

function printQueries() {
  for (const rows of SIZES) {
    const list = listOf(rows);
    const runs = rows === MOST ? 9 : 40;
    const byAmount = (a: number, b: number) => (list.approved[b] ?? 0) - (list.approved[a] ?? 0) || a - b;
    if (byQueries(list).groups[0]?.approved !== Math.max(...byHand(list).sums)) throw new Error('The two disagree');
    sayRatio(
      rows,
      'filter + group + sum, groups sorted',
      compare(
        () => byQueries(list),
        () => byHand(list),
        runs,
      ),
    );
    const ours = () => inOrder(list, byQueries(list).selection, 'approved', true);
    const hand = () => byHand(list).selection.sort(byAmount);
    sayRatio(rows, 'the same, and all rows sorted by amount', compare(ours, hand, runs));
  }
}

async function printReading() {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-list-'));
  const file = join(folder, 'made-up-2024.csv');
  await pipeline(Readable.from(madeUpList(MOST)), createWriteStream(file));
  const server = await createAtlasServer({ root: 'dist', port: 0 });
  const executablePath = systemBrowser('chromium');
  const browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-gpu'],
    ...(executablePath && { executablePath }),
  });
  const { reading, shown } = await measureReading(browser, server.url, file);
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
  const block = Math.max(reading.longest, reading.gap);
  const verdict = block < GOAL_BLOCK ? 'met' : 'not met';
  say(
    `a list of 1,000,000 rows read in ${reading.seconds.toFixed(1)} s: page held up for ${block.toFixed(0)} ms at most, ${GOAL_BLOCK} ${verdict}; while it is drawn ${Math.max(shown.longest, shown.gap).toFixed(0)} ms`,
  );
}

/** The list of projects: queries beside a loop by hand, and what holds the page up while a million rows are read. */
export async function printProjectList(what: 'queries' | 'reading' | 'both' = 'both') {
  if (what !== 'reading') printQueries();
  if (what !== 'queries') await printReading();
}
