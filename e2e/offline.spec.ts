import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { LOCALES } from '#src/i18n/locales.ts';
import { PRERENDERED } from '#src/state/routes.ts';
import type { Build } from '#src/worker/build.ts';
import { servedFiles } from '../scripts/budgets/built.ts';
import { addressOf } from '../scripts/build/precache.ts';
import { DIST } from './atlas-server.ts';
import { isReady } from './offline-page.ts';
import { expect, gateIf, test } from './reader.ts';

test.use({ serviceWorkers: 'allow' });

test.beforeEach(({ atlas }) => atlas.serve(DIST));
test.afterEach(({ atlas }) => atlas.serve(DIST));

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

/** The page is drawn, and the app has started on it. */
async function isWhole(page: Page, sign: string) {
  await expect(page.locator('#root[data-started]')).toBeAttached();
  await expect(page.locator(sign).first()).toBeVisible();
}

for (const lang of LOCALES)
  test(
    `with the server stopped every address in ${lang} is there`,
    { tag: gateIf(lang === 'tc') },
    async ({ reader, atlas, complaints }) => {
      // The page for what is missing comes with its status.
      complaints.forgive(/404.*nowhere/);
      // The gallery shows a chart that fails, and what failed asks the server whether it has a new version.
      complaints.forgive(/ERR_CONNECTION_REFUSED.*gallery/);
      await reader.opens(`/${lang}/`);
      await isReady(reader.page, lang);
      await atlas.stop();
      for (const path of PRERENDERED) {
        await reader.opens(`/${lang}${path}`);
        await isWhole(reader.page, 'h1');
      }
      for (const [path, sign] of DEEP) {
        await reader.page.goto(`${atlas.url}/${lang}${path}`);
        await isWhole(reader.page, sign);
      }
      // The other languages are kept along, and the door of all of them.
      for (const other of LOCALES) {
        await reader.opens(`/${other}/talent`);
        await isWhole(reader.page, 'h1');
      }
      await reader.page.goto(`${atlas.url}/`);
      await expect(reader.page).toHaveURL(/\/(?:en|tc|sc)\/$/);
      await isWhole(reader.page, 'h1');
    },
  );

test('every file that is served is kept, and nothing else', () => {
  const [head = ''] = readFileSync(join(DIST, 'sw.js'), 'utf8').split('\n');
  const build = JSON.parse(head.replace(/^self\.ATLAS_BUILD=|;$/g, '')) as Build;
  const names = servedFiles({ root: DIST, firstView: { scripts: [], styles: [], fonts: { en: [], tc: [], sc: [] } } });
  const served = names.filter((name) => name !== 'sw.js' && !name.startsWith('portable/')).map(addressOf);
  expect(build.files.map(([address]) => address).toSorted()).toEqual(served.toSorted());
  expect(build.files.length).toBeGreaterThan(200);
});
