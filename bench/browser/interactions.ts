import type { Page } from '@playwright/test';
import type { ThrottledPage } from './throttled-page.ts';

const STILL_MS = 400;
const DOMAINS = '#rd-projects-by-domain';

/** Things a reader does, as selectors that fit both our page and the hand-written one. Each leads back where it began. */
const ACTIONS = {
  filter: [
    `${DOMAINS} :is([data-measure="count"], a[href*="by=rd-projects-by-domain:count"])`,
    `${DOMAINS} :is([data-measure="share"], footer a[href]:not([href*="by="]):not([href*="as="])):not([aria-current])`,
  ],
  language: ['a[hreflang="zh-Hant-HK"]', 'a[hreflang="en"]'],
} as const;
type Action = keyof typeof ACTIONS;

/** Clicks without moving a pointer or scrolling, so that only the answer to the click is measured. */
const click = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const target = document.querySelector<HTMLElement>(wanted);
    if (!target) throw new Error(`Nothing to click: ${wanted}`);
    target.click();
  }, selector);

async function cost({ page, cpu, quiet }: ThrottledPage, selector: string): Promise<number> {
  await quiet(STILL_MS);
  const before = await cpu();
  await click(page, selector);
  await quiet(STILL_MS);
  return (await cpu()) - before;
}

/** CPU in ms that an action costs on the main thread, there and back, once everything it needs has been fetched. */
export async function measureAction(throttled: ThrottledPage, action: Action): Promise<number> {
  const [there, back] = ACTIONS[action];
  await cost(throttled, there);
  await cost(throttled, back);
  return ((await cost(throttled, there)) + (await cost(throttled, back))) / 2;
}
