import type { Page } from '@playwright/test';
import { LOCALES } from '#src/i18n/locales.ts';
import { PRERENDERED } from '#src/state/routes.ts';
import { CHAPTERS } from '#src/view/chapters.ts';
import { ENGINE, expect, gateIf, inChromium, isTurnOf, test, type Reader } from './reader.ts';

/** Stores settings before the page runs; a blank page has no storage to write to. */
function remember(text: string) {
  if (location.protocol.startsWith('http')) localStorage.setItem('atlas', text);
}

test('nothing of the live charts is fetched before the browser is idle', { tag: ENGINE }, async ({ reader, atlas }) => {
  await reader.page.addInitScript(() => {
    Object.assign(window, { requestIdleCallback: (run: () => void) => Object.assign(window, { idle: run }) });
  });
  const before = atlas.log.length;
  await reader.opens('/en/');
  await reader.page.waitForFunction(() => 'idle' in window);
  const later = ((await reader.page.locator('meta[name="later"]').getAttribute('content')) ?? '').split(' ');
  expect(later.some((file) => file.includes('BarsChart'))).toBe(true);
  const asked = () =>
    atlas.log
      .slice(before)
      .map(({ url }) => url)
      .filter((url) => later.includes(url));
  expect(asked()).toEqual([]);
  await reader.page.evaluate(() => (window as unknown as { idle: () => void }).idle());
  await expect.poll(() => asked().length).toBe(later.length);
});

/** How far things moved since the page was opened, as the browser counts it. */
const shiftOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
            if (!entry.hadRecentInput) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );

/** Opens a page whose fonts come only after its first paint, as on a slow line. */
async function opensBeforeItsFonts(reader: Reader, path: string) {
  const { page } = reader;
  const release = await reader.holdsBack(/\.woff2$/);
  // Fonts that are held back hold back the load event too.
  await reader.opens(path, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  release();
  await page.waitForFunction(() => document.fonts.status === 'loaded');
}

for (const lang of LOCALES) {
  for (const [at, width] of [390, 1024, 1440].entries()) {
    test(
      `nothing moves while the Overview loads, in ${lang} at ${width} px`,
      inChromium('Firefox does not report layout shifts', gateIf(isTurnOf(lang, at))),
      async ({ reader }) => {
        await reader.page.setViewportSize({ width, height: 900 });
        await opensBeforeItsFonts(reader, `/${lang}/`);
        await reader.looksAround();
        // Letters of the stand-in fonts are a fraction of a pixel wider or narrower each: 0.0018 is the most measured.
        expect(await shiftOf(reader.page)).toBeLessThan(0.003);
        expect(await reader.page.locator('*').count()).toBeLessThanOrEqual(900);
      },
    );
  }

  test(
    `nothing moves while any other page loads, in ${lang}`,
    inChromium('Firefox does not report layout shifts', gateIf(lang === 'tc')),
    async ({ reader }) => {
      for (const path of PRERENDERED) {
        await opensBeforeItsFonts(reader, `/${lang}${path}`);
        // An English word at the end of a line may go to the next one; no box moves for it.
        expect(await shiftOf(reader.page), path).toBeLessThan(lang === 'en' ? 0.02 : 0.003);
        await reader.page.unrouteAll();
      }
    },
  );

  test(
    `no window shows the third exhibit of Funding whole before it is scrolled, in ${lang}`,
    { tag: gateIf(lang === 'en') },
    async ({ reader }) => {
      await reader.opens(`/${lang}/funding`);
      for (const [width, height] of [
        [1440, 900],
        [1024, 768],
        [390, 844],
      ] as const) {
        await reader.page.setViewportSize({ width, height });
        const box = await reader.page.locator('main section').nth(2).boundingBox();
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(height);
      }
    },
  );

  test(
    `every page can be read without JavaScript in ${lang}`,
    { tag: [ENGINE, ...gateIf(lang === 'tc')] },
    async ({ browser, atlas }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      for (const chapter of CHAPTERS) {
        await page.goto(`${atlas.url}/${lang}/${chapter === 'overview' ? '' : chapter}`);
        await expect(page.locator('h1')).toBeVisible();
      }
      await page.goto(`${atlas.url}/${lang}/`);
      await expect(page.locator('h1')).toContainText('39,217');
      for (const id of ['rd-projects-by-domain', 'dated-events', 'facilities-overview'])
        await expect(page.locator(`#${id} svg:visible`).first()).toBeVisible();
      await context.close();
    },
  );
}

test('a stored theme stands before any script of the app runs', { tag: ENGINE }, async ({ reader, complaints }) => {
  complaints.forgive(/Failed to load|NS_ERROR|Loading failed/);
  await reader.page.route(/assets\/.*\.js$/, (route) => route.abort());
  await reader.page.addInitScript(remember, '{"theme":"dark"}');
  await reader.opens('/en/');
  await expect(reader.page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('damaged data is named, and the printed page stays', { tag: ENGINE }, async ({ reader, complaints }) => {
  complaints.forgive(/integrity|digest|Failed to load|hash/i);
  await reader.page.route(/edition-2023/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace('39217', '39271') });
  });
  await reader.opens('/en/');
  await expect(reader.page.getByRole('alert')).toContainText('could not be loaded whole');
  await expect(reader.page.getByRole('alert').getByRole('button')).toBeVisible();
  await expect(reader.page.locator('h1')).toContainText('39,217');
});

for (const text of ['{"theme":', '[]', '{"theme":"pink"}', 'null']) {
  test(
    `stored settings that read ${text} are set aside and told of`,
    { tag: gateIf(text === '[]') },
    async ({ reader }) => {
      await reader.page.addInitScript(remember, text);
      await reader.opens('/en/');
      await expect(reader.page.getByRole('status').first()).toContainText('could not be read');
      expect(await reader.page.evaluate(() => localStorage.getItem('atlas.unreadable'))).toBe(text);
    },
  );
}

test(
  'paper is light and shows sources, not buttons',
  inChromium('this Firefox cannot be told to print'),
  async ({ reader }) => {
    await reader.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await reader.opens('/en/');
    const exhibit = reader.exhibit('rd-projects-by-domain');
    await expect(exhibit.locator('footer')).toBeHidden();
    await expect(exhibit.getByText('Source: fact sheet')).toBeVisible();
    expect(await reader.page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
  },
);

for (const [at, [width, height]] of (
  [
    [1366, 768],
    [1920, 1080],
  ] as const
).entries()) {
  for (const lang of LOCALES) {
    test(
      `pair, domains, timeline, map and doors stand in view at ${width} x ${height} in ${lang}`,
      { tag: at === 0 ? [] : gateIf(isTurnOf(lang, at)) },
      async ({ reader }) => {
        await reader.page.setViewportSize({ width, height });
        await reader.opens(`/${lang}/`);
        const last = [
          reader.page.locator('h1'),
          reader.page.locator('main a[href$="/briefings"]'),
          reader.exhibit('rd-projects-by-domain').locator('[data-width="wide"] [data-key="not-itemised"] .bar-body'),
          reader.exhibit('dated-events').locator('[data-width="wide"] .axis'),
          reader.exhibit('facilities-overview').locator('[data-width="wide"] [data-key="cyberport"]'),
        ];
        for (const part of last) {
          const box = await part.boundingBox();
          expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
        }
      },
    );
  }
}
