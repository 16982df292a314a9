import { held, measured, megabytes } from './holdings.ts';
import { noWebGl, PlacesPage } from './places-page.ts';
import { AUDIT, expect, inChromium, test, type Reader } from './reader.ts';

const IN_CHROMIUM = inChromium('the system’s Firefox has no WebGL without a display');
const ALL_SITES = 16;

/** The plain map, with every site, a key that works, and a sentence that says what happened. */
async function expectPlainMap(places: PlacesPage, reader: Reader, sentence: RegExp) {
  await expect(reader.page.locator('#map').getByRole('status').filter({ hasText: sentence })).toBeVisible();
  await expect(places.map('plain')).toBeVisible();
  expect(await places.sites()).toHaveLength(ALL_SITES);
  await places.box.focus();
  await reader.page.keyboard.press('ArrowDown');
  await expect(reader.page.locator('#site-title')).toBeVisible();
  const before = places.framing();
  await places.button('Zoom in').click();
  await expect.poll(() => places.framing()).not.toBe(before);
}

/** Takes the graphics of the map away, as a driver that restarts does; they come back by themselves. */
const loseContext = (reader: Reader) =>
  reader.page.evaluate(() => {
    const context = document.querySelector<HTMLCanvasElement>('#map canvas')?.getContext('webgl2');
    const extension = context?.getExtension('WEBGL_lose_context');
    extension?.loseContext();
    setTimeout(() => extension?.restoreContext(), 100);
  });

test('without WebGL the plain map stands, and can be dragged and zoomed by a wheel', async ({ reader }) => {
  const places = new PlacesPage(reader);
  await reader.page.addInitScript(noWebGl);
  await places.opens();
  await expectPlainMap(places, reader, /cannot draw the moving map/);
  const [x, y] = await places.middleOf('science-park');
  const map = await places.box.boundingBox();
  const [left, top] = [(map?.x ?? 0) + 200, (map?.y ?? 0) + 300];
  await reader.page.mouse.move(left, top);
  await reader.page.mouse.down();
  await reader.page.mouse.move(left + 60, top + 40, { steps: 4 });
  await reader.page.mouse.up();
  await expect.poll(() => places.middleOf('science-park')).toEqual([x + 60, y + 40]);
  const framed = places.framing();
  await reader.page.mouse.wheel(0, -240);
  await expect.poll(() => places.framing()).not.toBe(framed);
});

test(
  'graphics lost once come back; lost twice they give way to the plain map',
  IN_CHROMIUM,
  async ({ reader, complaints }) => {
    complaints.forgive(/WebGL|CONTEXT_LOST|context/i);
    const places = new PlacesPage(reader);
    await places.opens();
    await expect(places.map('moving')).toBeVisible();
    await loseContext(reader);
    await expect
      .poll(() =>
        reader.page.evaluate(() =>
          document.querySelector<HTMLCanvasElement>('#map canvas')?.getContext('webgl2')?.isContextLost(),
        ),
      )
      .toBe(false);
    await expect(places.map('moving')).toBeVisible();
    expect(await places.sites()).toHaveLength(ALL_SITES);
    await loseContext(reader);
    await expectPlainMap(places, reader, /graphics of this computer failed/);
  },
);

for (const [what, path, sentence] of [
  ['the worker', /maplibre-gl-worker/, /could not be fetched/],
  ['the moving map', /GlBase-/, /could not be started/],
  ['the fine base', /districts\.topo-/, /coast is coarser/],
] as const)
  test(`without ${what} the plain map stands`, IN_CHROMIUM, async ({ reader, atlas, complaints }) => {
    complaints.forgive(/404|Failed to load|Worker|import/);
    atlas.faults.push({ path, kind: 'missing' });
    const places = new PlacesPage(reader);
    await places.opens();
    await expectPlainMap(places, reader, sentence);
  });

test(
  'a crash of the graphics leaves a map',
  { ...IN_CHROMIUM, tag: [...IN_CHROMIUM.tag, AUDIT] },
  async ({ reader, complaints }) => {
    complaints.forgive(/WebGL|CONTEXT_LOST|GPU/i);
    const places = new PlacesPage(reader);
    await places.opens();
    await expect(places.map('moving')).toBeVisible();
    const session = await reader.page.context().browser()?.newBrowserCDPSession();
    await session?.send('Browser.crashGpuProcess').catch(() => undefined);
    await expect(places.mark('cyberport')).toBeVisible();
    expect(await places.sites()).toHaveLength(ALL_SITES);
    await places.button('Zoom in').click();
    await expect.poll(() => places.framing()).not.toBeNull();
  },
);

test(
  'entering and leaving the map sixty times grows the heap by at most 1 MB and loses no context',
  { ...IN_CHROMIUM, tag: [...IN_CHROMIUM.tag, AUDIT] },
  async ({ reader }) => {
    test.setTimeout(600_000);
    const places = new PlacesPage(reader);
    const session = await reader.page.context().newCDPSession(reader.page);
    const heap = async () => (await held(session)).heap;
    await places.opens();
    const visit = async () => {
      await expect(places.map('moving')).toBeVisible();
      // From the head of the page, so that coming back the map is in view.
      await reader.page.locator('header nav a[href="/en/timeline"]').first().click();
      await expect(reader.page).toHaveURL(/timeline/);
      await reader.page.goBack();
      await expect(reader.page).toHaveURL(/places/);
    };
    for (let at = 0; at < 10; at += 1) await visit();
    const before = await heap();
    for (let at = 0; at < 60; at += 1) await visit();
    await expect(places.map('moving')).toBeVisible();
    const after = await heap();
    measured(`heap grew by ${megabytes(after - before)} over 60 visits`);
    expect(after - before).toBeLessThan(1_000_000);
  },
);
