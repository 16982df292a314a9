import type { Page } from '@playwright/test';
import type { Locale } from '#src/i18n/locales.ts';
import { expect } from './reader.ts';

const READY: Readonly<Record<Locale, string>> = { en: 'Ready without network', tc: '可離線使用', sc: '可离线使用' };

export const isReady = (page: Page, lang: Locale) =>
  expect(page.getByRole('link', { name: READY[lang] })).toBeVisible();

/** What browsers do by themselves on a visit, and the atlas when a window is seen again: looks for a new version, and installs it. */
export const looksForNew = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    try {
      await registration?.update();
    } catch {
      return 'no answer';
    }
    const { installing } = registration ?? {};
    if (!installing) return 'nothing new';
    return new Promise<string>((resolve) => {
      const check = () => {
        if (installing.state !== 'installing') resolve(installing.state);
      };
      installing.addEventListener('statechange', check);
      check();
    });
  });

/** The build that a worker of this browser is of; null where there is no such worker. */
export const workerBuild = (page: Page, which: 'active' | 'waiting') =>
  page.evaluate(async (name) => {
    const worker = (await navigator.serviceWorker.getRegistration())?.[name];
    if (!worker) return null;
    return new Promise<string>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', ({ data }) => resolve(data as string));
      port1.start();
      worker.postMessage({ kind: 'which' }, [port2]);
    });
  }, which);

export const pageBuild = (page: Page) => page.locator('html').getAttribute('data-build');

/** The tags of all that a page is made of: the names of what it fetched, the modules that ran, and its data. */
export async function tagsOf(page: Page): Promise<readonly string[]> {
  const worked = await Promise.all(
    page.workers().map((worker) => worker.evaluate(() => (globalThis as { ATLAS_PARTS?: string[] }).ATLAS_PARTS ?? [])),
  );
  const inPage = await page.evaluate(async () => {
    const fetched = performance
      .getEntriesByType('resource')
      .map(({ name }) => /\/assets\/.*-([\w-]{8})\.(js|css|json)(?:$|\?)/.exec(name))
      .flatMap((found) => (found ? [found] : []));
    const data = fetched
      .filter(([, , ending]) => ending === 'json')
      .map(async ([path]) => {
        const text = (await (await fetch(path)).json()) as Record<string, string>;
        return text[''] ?? 'none';
      });
    const parts = (globalThis as { ATLAS_PARTS?: string[] }).ATLAS_PARTS ?? [];
    return [...fetched.map(([, hash = '']) => hash.slice(0, 2)), ...parts, ...(await Promise.all(data))];
  });
  return [...new Set([...inPage, ...worked.flat()])];
}

/** The registrations and caches of this browser. */
export const leftBehind = (page: Page) =>
  page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length]);
