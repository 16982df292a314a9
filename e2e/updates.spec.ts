import type { BrowserContext, Page } from '@playwright/test';
import { DIST, type AtlasServer } from './atlas-server.ts';
import { Builds } from './builds.ts';
import { isReady, leftBehind, looksForNew, pageBuild, tagsOf, workerBuild } from './offline-page.ts';
import { AUDIT, expect, gateIf, test } from './reader.ts';

test.use({ serviceWorkers: 'allow' });

let builds: Builds;
test.beforeAll(() => {
  builds = new Builds();
});
test.afterAll(() => builds.remove());
test.afterEach(({ atlas }) => atlas.serve(DIST));

const TAGS = ['v1', 'v2', 'v3', 'v4', 'v5', 'v6'] as const;
const PAGES = ['funding', 'talent', 'places', 'timeline', 'figures'] as const;

/** Numbers from a seed, the same on every machine (mulberry32). */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/** A browser that is used while the server changes, and what it should show. */
class Order {
  readonly #context: BrowserContext;
  readonly #atlas: AtlasServer;
  readonly tabs: { page: Page; tag: string; visits: number }[] = [];
  #deployed = 0;
  #active: string | null = null;
  #waiting: string | null = null;
  #isUp = false;

  constructor(context: BrowserContext, atlas: AtlasServer) {
    this.#context = context;
    this.#atlas = atlas;
  }

  get #tag() {
    return TAGS[this.#deployed] ?? '';
  }

  async #serve() {
    await this.#atlas.serve(builds.make(this.#tag));
    this.#isUp = true;
  }

  async #settles(tab: Order['tabs'][number]) {
    await expect(tab.page.locator('#root[data-started]')).toBeAttached();
    tab.tag = this.#active ?? this.#tag;
    await isReady(tab.page, 'en');
    if (!this.#isUp) return;
    const newest = this.#waiting ?? this.#active;
    if (this.#active === null) this.#active = this.#tag;
    else if (newest !== this.#tag) this.#waiting = this.#tag;
    await looksForNew(tab.page);
    await expect.poll(async () => (await workerBuild(tab.page, 'waiting')) !== null).toBe(this.#waiting !== null);
  }

  async open() {
    if (this.#active === null) await this.#serve();
    const tab = { page: await this.#context.newPage(), tag: '', visits: 0 };
    this.tabs.push(tab);
    await tab.page.goto(`${this.#atlas.url}/en/`);
    await this.#settles(tab);
  }

  async deploy() {
    this.#deployed = Math.min(this.#deployed + 1, TAGS.length - 1);
    if (this.#isUp) await this.#serve();
  }

  async switchServer() {
    if (!this.#isUp) return this.#serve();
    await this.#atlas.stop();
    this.#isUp = false;
  }

  async click(at: number) {
    const tab = this.tabs[at % this.tabs.length];
    if (!tab) return;
    const page = PAGES[tab.visits % PAGES.length] ?? 'funding';
    tab.visits += 1;
    await tab.page
      .locator(`header a[href="/en/${page}"]`)
      .first()
      .evaluate((link: HTMLElement) => link.click());
    await expect(tab.page).toHaveURL(new RegExp(`/en/${page}`));
    await expect(tab.page.locator('main[data-alive] h1')).toBeVisible();
  }

  async reload(at: number) {
    const tab = this.tabs[at % this.tabs.length];
    if (!tab) return;
    await tab.page.reload();
    await this.#settles(tab);
  }

  /** The reader takes the new version in one window; the others stay as they are. */
  async accept(at: number) {
    const tab = this.tabs[at % this.tabs.length];
    const next = this.#waiting ?? this.#active;
    if (!tab || next === null || tab.tag === next) return;
    const before = await pageBuild(tab.page);
    await tab.page.getByRole('button', { name: 'Reload with the new version' }).click();
    this.#active = next;
    this.#waiting = null;
    await expect.poll(() => pageBuild(tab.page).catch(() => before)).not.toBe(before);
    await this.#settles(tab);
  }

  /** No window has anything of another build than its own. */
  async holds() {
    for (const { page, tag } of this.tabs) expect(await tagsOf(page)).toEqual([tag]);
  }
}

const STEPS = ['open', 'deploy', 'click', 'click', 'reload', 'accept', 'switchServer'] as const;

/** Beside the seeds of the gate, the audit takes some of the day, and prints them. */
const SEEDS = [1, 2, 3].map((seed) => ({ seed, tag: gateIf(seed < 3) }));
const MORE = Array.from({ length: 7 }, (_, at) => ({
  seed: Math.floor(Date.now() / 86_400_000) * 10 + at,
  tag: [AUDIT],
}));

for (const { seed, tag } of [...SEEDS, ...MORE])
  test(
    `order ${seed} of open, deploy, click, reload, accept and stop mixes no builds`,
    { tag },
    async ({ context, atlas, complaints }) => {
      // Browsers print what they cannot reach.
      complaints.forgive(/ERR_CONNECTION|Failed to update|Failed to load resource/);
      const next = numbers(seed);
      const order = new Order(context, atlas);
      await order.open();
      for (let at = 0; at < 8; at += 1) {
        const name = STEPS[next(STEPS.length)] ?? 'click';
        await test.step(name, async () => {
          if (name === 'open' && order.tabs.length < 3) await order.open();
          else if (name === 'deploy' || name === 'switchServer') await order[name]();
          else if (name !== 'open') await order[name](next(3));
          await order.holds();
        });
      }
    },
  );

test('five deploys while presenting reload nothing, and are told of only afterwards', async ({ reader, atlas }) => {
  const { page } = reader;
  await atlas.serve(builds.make('v1'));
  await reader.opens('/en/');
  await isReady(page, 'en');
  await page.goto(`${atlas.url}/en/present/itf`);
  await expect(page.locator('[data-slide]')).toBeVisible();
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  for (const [at, tag] of TAGS.slice(1).entries()) {
    await atlas.serve(builds.make(tag));
    expect(await looksForNew(page)).toBe('installed');
    await page.keyboard.press('PageDown');
    await expect(page).toHaveURL(/present\/itf\/?\d*/);
    expect(await page.evaluate(() => 'stayed' in window), `deploy ${at}`).toBe(true);
    await expect(page.getByRole('button', { name: 'Reload with the new version' })).toHaveCount(0);
  }
  expect(await tagsOf(page)).toEqual(['v1']);
  await reader.opens('/en/');
  await expect(page.getByRole('button', { name: 'Reload with the new version' })).toBeVisible();
  // The build in use, and the last one.
  await expect.poll(async () => (await leftBehind(page))[1]).toBe(2);
});

test('a file that comes broken leaves the version before, and the next visit mends it', async ({
  reader,
  atlas,
  complaints,
}) => {
  complaints.forgive(/Failed to load|ServiceWorker|not that of this build/);
  const { page } = reader;
  await atlas.serve(builds.make('v1'));
  await reader.opens('/en/');
  await isReady(page, 'en');
  await atlas.serve(builds.make('v2'));
  atlas.faults.push({ path: /GlBase-/, kind: 'corrupt' });
  expect(await looksForNew(page)).toBe('redundant');
  await reader.opens('/en/talent');
  await isReady(page, 'en');
  expect(await tagsOf(page)).toEqual(['v1']);
  atlas.faults.length = 0;
  const before = atlas.log.length;
  await looksForNew(page);
  await expect.poll(() => workerBuild(page, 'waiting')).not.toBeNull();
  const asked = atlas.log.slice(before).filter(({ url }) => url.startsWith('/assets/'));
  // Files that came whole the first time are not fetched again.
  expect(asked.length).toBeLessThan(20);
});

test('the switch-off leaves no registration and no cache behind within one reload', async ({
  reader,
  atlas,
  complaints,
}) => {
  // The server goes with the test, while the page still fetches what a reader may want next.
  complaints.forgive(/ERR_CONNECTION|Unable to preload/);
  const { page } = reader;
  await atlas.serve(builds.make('v1'));
  await reader.opens('/en/');
  await isReady(page, 'en');
  expect(await leftBehind(page)).toEqual([1, 1]);
  await atlas.serve(await builds.makeKilled('v2'));
  await page.reload();
  await expect.poll(() => leftBehind(page)).toEqual([0, 0]);
  await reader.opens('/en/funding');
  await expect(page.locator('#root[data-started]')).toBeAttached();
  expect(await tagsOf(page)).toEqual(['v2']);
  await expect.poll(() => leftBehind(page)).toEqual([0, 0]);
});
