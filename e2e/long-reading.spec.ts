import { held, measured, megabytes } from './holdings.ts';
import { AUDIT, expect, inChromium, test, type Reader } from './reader.ts';

/** A round through the atlas, ending where it began; places are left out, as their map gives up its graphics later. */
const ROUND = ['funding', 'talent', 'timeline', 'topics', 'figures', 'briefings', 'about', ''] as const;
/** Rounds until every page has been there. */
const WARM_UP = 3;
const MOST_GROWTH = 5_000_000;

async function goesRound({ page }: Reader) {
  for (const path of ROUND) {
    const link = page.locator(`header a[href="/en/${path}"], footer a[href="/en/${path}"]`).first();
    await link.evaluate((element: HTMLElement) => element.click());
    await expect(page).toHaveURL(new RegExp(`/en/${path}$`));
    await expect(page.locator('main h1')).toHaveCount(1);
  }
  await expect(page.locator('#rd-projects-by-domain [role="listbox"][tabindex]')).toHaveCount(1);
}

for (const rounds of [4, 63])
  test(
    `${rounds * ROUND.length} changes of page leave no element and no listener behind`,
    inChromium('only Chromium tells what it holds', rounds === 63 ? [AUDIT] : []),
    async ({ reader }) => {
      test.setTimeout(900_000);
      await reader.opens('/en/');
      await reader.wakes();
      const session = await reader.page.context().newCDPSession(reader.page);
      for (let round = 0; round < WARM_UP; round += 1) await goesRound(reader);
      // What comes once, as the browser falls idle, is no leak: a leak is there each time.
      await expect(async () => {
        const before = await held(session);
        for (let round = 0; round < rounds; round += 1) await goesRound(reader);
        const after = await held(session);
        measured(`heap grew by ${megabytes(after.heap - before.heap)} over ${rounds * ROUND.length} changes`);
        expect(after.nodes - before.nodes).toBeLessThanOrEqual(0);
        expect(after.listeners - before.listeners).toBeLessThanOrEqual(0);
        expect(after.heap - before.heap).toBeLessThan(MOST_GROWTH);
      }).toPass();
    },
  );
