import type { Page } from '@playwright/test';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { PRERENDERED } from '#src/state/routes.ts';
import { DIST } from './atlas-server.ts';
import { ENGINE, expect, gateIf, test, type Reader } from './reader.ts';

test.use({ serviceWorkers: 'allow' });

const READY: Readonly<Record<Locale, string>> = { en: 'Ready without network', tc: '可離線使用', sc: '可离线使用' };

test.beforeEach(({ atlas }) => atlas.serve(DIST));
test.afterEach(({ atlas }) => atlas.serve(DIST));

/** Opens the atlas and waits until it says that it needs no network any more. */
async function getsReady(reader: Reader, lang: Locale) {
  await reader.opens(`/${lang}/`);
  await expect(reader.page.getByRole('link', { name: READY[lang] })).toBeVisible();
}

/** Addresses that only the app draws, and what stands on their pages. */
const DEEP = [
  ['/entity/cyberport', 'h1'],
  ['/present/itf/3', '[data-slide]'],
  ['/presenter/itf', '[data-now]'],
  ['/handout/itf', '[data-slide]'],
  ['/build/itf', 'h1'],
  ['/gallery', 'h1'],
  ['/figures/audit', 'h1'],
  ['/nowhere/at-all', 'h1'],
  ['/funding?ed=2023&f=itf-approved-amount', 'dialog[open]'],
] as const;

/** The page is drawn, and React has it: its code and its data came too. */
async function isWhole(page: Page, sign: string) {
  await expect(page.locator('#root[data-started]')).toBeAttached();
  await expect(page.locator(sign).first()).toBeVisible();
}

for (const lang of LOCALES)
  test(
    `with the server stopped every address in ${lang} is there`,
    { tag: [ENGINE, ...gateIf(lang === 'tc')] },
    async ({ reader, atlas, complaints }) => {
      // The page for what is missing comes with its status.
      complaints.forgive(/404.*nowhere/);
      await getsReady(reader, lang);
      await atlas.stop();
      for (const path of PRERENDERED) {
        await reader.opens(`/${lang}${path}`);
        await isWhole(reader.page, 'h1');
      }
      for (const [path, sign] of DEEP) {
        await reader.page.goto(`${atlas.url}/${lang}${path}`);
        await isWhole(reader.page, sign);
      }
    },
  );
