import type { Page } from '@playwright/test';
import { held, measured, megabytes } from './holdings.ts';
import { AUDIT, expect, inChromium, test } from './reader.ts';
import { wholeSlide } from './slides-page.ts';

/** As the kiosk has it: how long one step stays. */
const STEP = 20_000;
/** The steps of the briefing on the Fund, slide by slide. */
const ROUND = 18;
const EIGHT_HOURS = 1440;
const MOST_GROWTH = 10_000_000;

/** A clock that jumps over twenty seconds has what is on its way come late. */
const HURRIED = /No answer from the server/;

const slideOf = (page: Page) => page.evaluate(() => location.pathname + location.search);

/** Lets the clock of a kiosk go on by so many steps; each changes what is shown. */
async function letsRun(page: Page, steps: number) {
  const shown = page.locator('[data-slide]');
  for (let step = 0; step < steps; step += 1) {
    // What is still on its way would be given up as late: the clock jumps by more than a reader would wait.
    await wholeSlide(page);
    const toCome = await shown.locator('[data-to-come]').count();
    const before = `${await shown.getAttribute('data-slide')} ${toCome}`;
    await page.clock.runFor(STEP);
    await expect
      .poll(async () => `${await shown.getAttribute('data-slide')} ${await shown.locator('[data-to-come]').count()}`)
      .not.toBe(before);
  }
}

for (const steps of [40, EIGHT_HOURS])
  test(
    `a kiosk runs for ${steps} steps without an error, and holds no more than before`,
    inChromium('only Chromium tells what it holds', steps === EIGHT_HOURS ? [AUDIT] : []),
    async ({ reader, complaints }) => {
      test.setTimeout(900_000);
      complaints.forgive(HURRIED);
      const { page } = reader;
      await page.clock.install();
      await reader.opens('/en/present/itf?also=kiosk');
      await wholeSlide(page);
      const session = await page.context().newCDPSession(page);
      await letsRun(page, ROUND);
      const before = await held(session);
      await letsRun(page, steps);
      const after = await held(session);
      measured(`heap grew by ${megabytes(after.heap - before.heap)} over ${steps} steps`);
      expect(after.heap - before.heap).toBeLessThan(MOST_GROWTH);
    },
  );

test('a kiosk says that it runs, stops at any input, and goes on when asked', async ({ reader, complaints }) => {
  complaints.forgive(HURRIED);
  const { page } = reader;
  await page.clock.install();
  await reader.opens('/en/present/itf?also=kiosk');
  await wholeSlide(page);
  const pause = page.getByRole('button', { name: 'Pause' });
  await expect(pause).toBeVisible();
  await letsRun(page, 2);
  await page.mouse.move(300, 300);
  await page.mouse.down();
  await page.mouse.up();
  const goOn = page.getByRole('button', { name: 'Go on by itself' });
  await expect(goOn).toBeVisible();
  const stopped = await slideOf(page);
  await page.clock.runFor(10 * STEP);
  expect(await slideOf(page)).toBe(stopped);
  await goOn.click();
  await expect(pause).toBeVisible();
  await letsRun(page, 1);
});

test('a kiosk does not start by itself for who wants less motion', async ({ reader }) => {
  const { page } = reader;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install();
  await reader.opens('/en/present/itf?also=kiosk');
  await wholeSlide(page);
  await expect(page.getByRole('button', { name: 'Go on by itself' })).toBeVisible();
  await page.clock.runFor(5 * STEP);
  await expect(page.locator('[data-slide]')).toHaveAttribute('data-slide', 'opening');
});

for (const changes of [54, 504])
  test(
    `${changes} changes of slide leave no element and no listener behind`,
    inChromium('only Chromium tells what it holds', changes === 504 ? [AUDIT] : []),
    async ({ reader }) => {
      const { page } = reader;
      await reader.opens('/en/present/itf');
      await wholeSlide(page);
      const session = await page.context().newCDPSession(page);
      const round = async () => {
        for (let step = 1; step < ROUND; step += 1) await page.keyboard.press('PageDown');
        await expect(page.locator('[data-slide]')).toHaveAttribute('data-slide', 'closing');
        await wholeSlide(page);
        await page.keyboard.press('Home');
        await expect(page.locator('[data-slide]')).toHaveAttribute('data-slide', 'opening');
        await wholeSlide(page);
      };
      await round();
      await round();
      // What comes once, as the browser falls idle, is no leak: a leak is there each time.
      await expect(async () => {
        const before = await held(session);
        for (let at = 0; at < changes; at += ROUND) await round();
        const after = await held(session);
        expect(after.nodes - before.nodes).toBeLessThanOrEqual(0);
        expect(after.listeners - before.listeners).toBeLessThanOrEqual(0);
      }).toPass();
    },
  );
