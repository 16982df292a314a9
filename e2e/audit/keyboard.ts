import type { Locator, Page } from '@playwright/test';
import type { Audit } from './audit.ts';
import type { Fault } from './in-page/fault.ts';
import type { InPage } from './in-page/index.ts';

type Audited = Window & { readonly atlasAudit: InPage };

const stopsOf = (page: Page) => page.evaluate(() => (window as unknown as Audited).atlasAudit.stops());
const stopAt = (page: Page) => page.evaluate(() => (window as unknown as Audited).atlasAudit.focusedStop());

/** Tabs once through the page: each stop in order, none twice, no trap, and each shows that it has the focus. */
export async function tabThrough(page: Page, audit: Audit): Promise<readonly Fault[]> {
  await audit.enters();
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    getSelection()?.removeAllRanges();
    window.scrollTo(0, 0);
  });
  const count = await stopsOf(page);
  const found: Fault[] = [];
  for (let expected = 0; expected < count; expected += 1) {
    await page.keyboard.press('Tab');
    const at = await stopAt(page);
    if (at !== expected) {
      const reached = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 160));
      const what = `Tab went to stop ${at + 1}: ${reached}`;
      found.push({ rule: 'keyboard', where: `stop ${expected + 1} of ${count}`, what });
      break;
    }
    found.push(...(await audit.finds('focus')));
  }
  return found;
}

/** Arrow keys through a drawing: each datum once, and Escape lets go. */
export async function arrowThrough(page: Page, box: Locator): Promise<readonly Fault[]> {
  const where = (await box.getAttribute('aria-labelledby')) ?? 'a drawing';
  const all = await box.getByRole('option').evaluateAll((marks) => marks.map((mark) => mark.id));
  const heard = new Set<string>();
  await box.focus();
  for (let step = 0; step < all.length; step += 1) {
    await page.keyboard.press('ArrowDown');
    heard.add((await box.getAttribute('aria-activedescendant')) ?? '');
  }
  await page.keyboard.press('Escape');
  const missed = all.filter((id) => !heard.has(id));
  const held = await box.getAttribute('aria-activedescendant');
  return [
    ...missed.map((id) => ({ rule: 'keyboard', where, what: `the arrow keys never reach ${id}` })),
    ...(held === null ? [] : [{ rule: 'keyboard', where, what: 'Escape does not let go' }]),
  ];
}
