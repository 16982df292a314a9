import { expect } from '@playwright/test';
import type { ThrottledPage } from './throttled-page.ts';

const FIELD = 'header dialog [role="combobox"]';

/** Types one query into the open search as a reader's paste would, and waits until its results stand in the document. */
function ask({ field, query }: { readonly field: string; readonly query: string }): Promise<number> {
  const input = document.querySelector<HTMLInputElement>(field);
  if (!input) throw new Error('The search is not open');
  // React hears only what the element's own setter has not told it.
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  const start = performance.now();
  value?.set?.call(input, query);
  input.dispatchEvent(new Event('input', { bubbles: true }));
  return new Promise((resolve) => {
    // React draws what was typed before the event's own turn ends; a timer runs after that.
    setTimeout(() => resolve(performance.now() - start));
  });
}

/** Milliseconds from each query to its results: search, drawing and layout, the machine slowed as for loading. */
export async function measureSearch({ page }: ThrottledPage, url: string, queries: readonly string[]) {
  await page.goto(url, { waitUntil: 'load' });
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(page.locator(FIELD)).toBeFocused({ timeout: 2000 });
  }).toPass();
  await page.locator('header dialog [role="option"]').first().waitFor();
  const times: number[] = [];
  for (const query of queries) times.push(await page.evaluate(ask, { field: FIELD, query }));
  return times;
}
