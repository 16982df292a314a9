import type { Browser, Page } from '@playwright/test';

/** Watches for anything that holds the page up: tasks of 50 ms and more, and the longest gap between two of its turns. */
function watchBlocks() {
  const seen = { longest: 0, gap: 0 };
  Object.assign(window, { seenBlocks: seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  port1.addEventListener('message', () => {
    const now = performance.now();
    seen.gap = Math.max(seen.gap, now - last);
    last = now;
    port2.postMessage(null);
  });
  port1.start();
  port2.postMessage(null);
}

const readBlocks = (page: Page) =>
  page.evaluate(() => {
    const { seenBlocks } = window as unknown as { seenBlocks: { longest: number; gap: number } };
    const seen = { ...seenBlocks };
    Object.assign(seenBlocks, { longest: 0, gap: 0 });
    return seen;
  });

/** What holds the page up while it reads a list of a million rows: longest task told (from 50 ms on) and longest gap, in ms. */
export async function measureReading(browser: Browser, url: string, file: string) {
  const page = await browser.newPage();
  await page.goto(`${url}/en/projects`);
  await page.locator('input[type="file"]').waitFor({ state: 'attached' });
  await page.evaluate(watchBlocks);
  await readBlocks(page);
  const start = performance.now();
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.locator('[data-phase="read"]').waitFor({ timeout: 300_000 });
  const reading = { ...(await readBlocks(page)), seconds: (performance.now() - start) / 1000 };
  await page.locator('[role="grid"] [role="rowgroup"] [role="row"]').first().waitFor({ timeout: 120_000 });
  const shown = await readBlocks(page);
  await page.close();
  return { reading, shown };
}
