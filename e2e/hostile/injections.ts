import type { Page } from '@playwright/test';

/** Elements and attributes that payloads would leave, and that the atlas never has. */
const PLANTED = [
  ...['error', 'load', 'begin', 'toggle', 'focus', 'start', 'mouseover'].map((event) => `[on${event}]`),
  'base, object, embed, math, marquee, noscript, iframe, audio, video, template',
  ...['href', 'src', 'action', 'data'].map((name) => `[${name}^="javascript:" i]`),
  '[src="x"]',
  '[src^="//x.invalid"], [href^="//x.invalid"]',
  'meta[http-equiv="refresh"]',
].join();

/** From now on the page counts what is executed; call it before the first page is opened. */
export const watchInjections = (page: Page) =>
  page.addInitScript(() => {
    const counts = window as unknown as { executed: number; xss: () => void };
    counts.executed = 0;
    counts.xss = () => void (counts.executed += 1);
  });

/** What was executed, and what stands in the page that nobody but an attacker would put there. */
export const injections = (page: Page) =>
  page.evaluate((planted) => {
    const inline = [...document.scripts].filter(({ src, textContent }) => !src && textContent?.includes('xss'));
    const found = [...document.querySelectorAll(planted), ...inline].map(({ outerHTML }) => outerHTML.slice(0, 120));
    const styles = [...document.querySelectorAll('body style')].map(({ outerHTML }) => outerHTML.slice(0, 120));
    return { executed: (window as unknown as { executed: number }).executed, planted: [...found, ...styles] };
  }, PLANTED);

export const NOTHING = { executed: 0, planted: [] as string[] };
