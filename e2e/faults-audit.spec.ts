import type { Fault } from '../scripts/server/faults.ts';
import { systemBrowser } from '../scripts/testing/browsers.mjs';
import { PRERENDERED } from '#src/state/routes.ts';
import { CHROMIUM_SWITCHES } from './chromium-switches.ts';
import { AUDIT, expect, inChromium, test } from './reader.ts';

/** What draws the kinds of views, by the names their chunks give them. */
const DRAWINGS = [
  'BarsChart',
  'EventStrip',
  'OverviewMap',
  'Commitments',
  'SlopesChart',
  'Lanes',
  'Steps',
  'PlainChart',
];

for (const name of DRAWINGS)
  test(
    `a drawing by ${name} that throws keeps its table, and the others`,
    { tag: AUDIT },
    async ({ reader, atlas, complaints }) => {
      complaints.forgive(/./s);
      const { page } = reader;
      await page.route(new RegExp(`/assets/${name}-[\\w-]+\\.js`), (route) =>
        route.fulfill({
          contentType: 'text/javascript',
          body: `export function ${name}() { throw new Error('thrown on purpose'); }`,
        }),
      );
      await page.goto(`${atlas.url}/en/gallery`);
      const told = page.getByText('thrown on purpose');
      await expect(told.first()).toBeVisible();
      const sections = page.locator('section[id]').filter({ has: told });
      await expect(sections.first().locator('table tbody tr').first()).toBeVisible();
      expect(await page.locator('[role="listbox"] [role="option"]').count()).toBeGreaterThan(20);
    },
  );

const KINDS = ['missing', 'html', 'reset', 'corrupt'] as const satisfies readonly Fault['kind'][];
const FILES = [
  /\/index-[\w-]+\.js/,
  /\/react-[\w-]+\.js/,
  /\/sheet-[\w-]+\.css/,
  /\/edition-2023-/,
  /\/boot-/,
  /\/atlas-hei-/,
];

test('two files that fail at once leave the page to be read', { tag: AUDIT }, async ({ reader, atlas, complaints }) => {
  complaints.forgive(/./s);
  for (const [at, first] of FILES.entries())
    for (const second of FILES.slice(at + 1))
      for (const [turn, kind] of KINDS.entries()) {
        const other = KINDS[(turn + at) % KINDS.length] ?? 'missing';
        atlas.faults.splice(0, 2, { path: first, kind }, { path: second, kind: other });
        await reader.opens('/tc/funding');
        await expect(reader.page.locator('h1')).toBeVisible();
      }
});

test(
  'a tour of all pages runs in a heap of 64 MB',
  inChromium('a switch of Chromium', [AUDIT]),
  async ({ playwright, atlas }) => {
    test.setTimeout(600_000);
    const executablePath = systemBrowser('chromium');
    const browser = await playwright.chromium.launch({
      args: [...CHROMIUM_SWITCHES, '--js-flags=--max-old-space-size=64'],
      ...(executablePath ? { executablePath } : {}),
    });
    const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
    const crashed: string[] = [];
    page.on('crash', () => crashed.push(page.url()));
    await page.goto(`${atlas.url}/en/`);
    for (const path of [...PRERENDERED, '/present/itf/3', '/build/itf', '/figures/audit']) {
      await page.goto(`${atlas.url}/en${path}`);
      await expect(page.locator('#root[data-started]')).toBeAttached();
      await page.locator('main').dispatchEvent('pointermove');
      await expect(page.locator('main[data-alive]')).toBeAttached();
    }
    expect(crashed).toEqual([]);
    await browser.close();
  },
);
