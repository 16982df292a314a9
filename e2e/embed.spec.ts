import type { Frame, Page } from '@playwright/test';
import { EMBED_WORDS } from '#src/app/embed/words.ts';
import { HTML_LANG, LOCALES, type Locale } from '#src/i18n/locales.ts';
import { TAKING } from '#src/app/take/words.ts';
import { messages } from '#src/i18n/messages.ts';
import { plainSentence } from '#src/view/sentence.ts';
import { WIDTHS } from '#src/view/view.ts';
import { CONTRAST, LAYOUT, MEANING } from './audit/audit.ts';
import { expect, listFaults, test } from './audit/auditor.ts';
import { askAxe } from './audit/axe.ts';
import { composed, exhibits } from './edition.ts';
import { gateIf, type Reader } from './reader.ts';
import { watchTakings } from './takings.ts';

const DOMAINS = 'rd-projects-by-domain';

const SIZES = [
  [320, 240],
  [480, 360],
  [800, 600],
] as const;

/** One of each kind of drawing: the gate asks these, each in one language. */
const KINDS = [DOMAINS, 'facilities-overview', 'who-runs-what'];

/** The exhibit alone has come to life, at whatever size. */
async function opensEmbed(reader: Reader, path: string) {
  await reader.opens(path);
  await expect(reader.page.locator('main[data-alive] [data-embed]')).toBeVisible();
  await reader.settles();
}

/** Where there is no room for the drawing its table stands in; both come when the frame has been measured. */
const takesItsForm = (page: Page) =>
  page.waitForFunction((least) => {
    const room = document.querySelector('[data-embed] [data-span]')?.clientWidth ?? 0;
    return document.querySelector(room < least ? 'tbody tr' : '[data-width] svg') !== null;
  }, WIDTHS.narrow);

/** Whether the source and the way to the atlas stand in the window, however it is scrolled. */
const inSight = (page: Page | Frame) =>
  page.evaluate(() => {
    const parts = ['[data-embed] > footer > p', '[data-embed] > footer > a'].map((one) => document.querySelector(one));
    const at = () =>
      parts.every((part) => {
        const { top, bottom, left, right } = part?.getBoundingClientRect() ?? new DOMRect(-1, -1);
        return top >= 0 && left >= 0 && bottom <= innerHeight + 1 && right <= innerWidth + 1;
      });
    scrollTo(0, 0);
    const first = at();
    scrollTo(0, document.documentElement.scrollHeight);
    const isWide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
    return { first, last: at(), isWide };
  });

for (const [at, exhibit] of exhibits.entries())
  for (const [turn, lang] of LOCALES.entries()) {
    const isInGate = KINDS.indexOf(exhibit.id) % LOCALES.length === turn;
    test(
      `an embed of ${exhibit.id} shows source and way out at every size in ${lang}`,
      {
        tag: gateIf(isInGate),
      },
      async ({ reader, auditIn }) => {
        const { page } = reader;
        await page.emulateMedia({ colorScheme: at % 2 === 0 ? 'light' : 'dark' });
        await opensEmbed(reader, `/${lang}/embed/${exhibit.id}`);
        for (const [width, height] of SIZES) {
          await page.setViewportSize({ width, height });
          await reader.settles();
          await takesItsForm(page);
          const size = `${width} x ${height}`;
          expect(await inSight(page), size).toEqual({ first: true, last: true, isWide: false });
          await expect(page.locator('h1')).toContainText(/\S{2}/);
          await expect(page.locator('header, nav')).toHaveCount(2);
          expect.soft(listFaults(await auditIn(lang).finds(...LAYOUT)), size).toEqual([]);
        }
        expect(await reader.strayDigits()).toEqual([]);
        expect.soft(listFaults(await auditIn(lang).finds(...CONTRAST, ...MEANING))).toEqual([]);
        expect.soft(listFaults(await askAxe(page))).toEqual([]);
        await expect(page).toHaveTitle(plainSentence(composed(exhibit, lang).title, lang));
      },
    );
  }

test('an embed is used like the atlas: forms, measures, marks, cards, languages, and out by a new tab', async ({
  reader,
  context,
}) => {
  const { page } = reader;
  await page.setViewportSize({ width: 480, height: 360 });
  await opensEmbed(reader, `/en/embed/${DOMAINS}?th=dark`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('link', { name: messages.table.en, exact: true }).click();
  await expect(page.locator('tbody tr')).toHaveCount(5);
  await page.getByRole('link', { name: messages.chart.en, exact: true }).click();
  const count = page.getByRole('link', { name: 'Estimated count' });
  await count.click();
  await expect(count).toHaveAttribute('aria-current', 'true');
  // Measured anew, the drawing is another one: it takes the focus once its size is known.
  await expect(async () => {
    await page.locator('[role="listbox"][tabindex="0"]').focus();
    await page.keyboard.press('Home');
    await expect(page.locator('[data-reading]')).toContainText('Information technology', { timeout: 2000 });
  }).toPass();
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
  await page.locator('h1 [data-fact]').first().click();
  const card = page.getByRole('dialog');
  await expect(card).toBeVisible();
  expect((await inSight(page)).last).toBe(true);
  await expect(card.locator('a[href]').first()).toHaveAttribute('target', '_blank');
  await expect(card.locator('[data-compared]')).toHaveCount(0);
  await card.getByRole('button', { name: messages.close.en }).click();
  await expect(page.locator('dialog')).toHaveCount(0);
  await page.locator('[data-embed] > footer a[hreflang]').nth(1).click();
  await expect(page.locator('html')).toHaveAttribute('lang', HTML_LANG.tc);
  const view = `by=${DOMAINS}:count&sel=${DOMAINS}:information-technology`;
  expect(reader.address()).toBe(`/tc/embed/${DOMAINS}?${view}&th=dark`);
  const tab = context.waitForEvent('page');
  await page.locator('[data-atlas]').click();
  const opened = await tab;
  expect(opened.url()).toContain(`/tc/funding?${view}#${DOMAINS}`);
  expect(await opened.evaluate(() => window.opener as unknown)).toBeNull();
  expect(reader.address()).toContain(`/tc/embed/`);
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) =>
      (all as HTMLAnchorElement[])
        .filter(
          ({ target, rel, pathname }) =>
            !/^\/\w\w\/embed\//.test(pathname) && (target !== '_blank' || rel !== 'noopener'),
        )
        .map(({ href }) => href),
    );
  expect(links).toEqual([]);
});

const UNKNOWN: readonly (readonly [Locale, string])[] = [
  ['en', 'nothing'],
  ['tc', '%3Cb%20id=planted%3E/../__proto__'],
  ['sc', ''],
];

test('an embed of nothing says so, and leads to the atlas', async ({ reader }) => {
  const { page } = reader;
  await page.setViewportSize({ width: 320, height: 240 });
  for (const [lang, path] of UNKNOWN) {
    await opensEmbed(reader, `/${lang}/embed/${path}?sel=a:b`);
    await expect(page.locator('h1')).toHaveText(EMBED_WORDS.unknown[lang]);
    await expect(page.locator('[data-digits="notice"]')).toContainText('sel');
    await expect(page.locator('[data-atlas]')).toHaveAttribute('href', `/${lang}/`);
    await expect(page.locator('#planted')).toHaveCount(0);
    expect((await inSight(page)).last).toBe(true);
  }
});

test('an embed keeps nothing, and works where storage and channels are barred', async ({ reader }) => {
  const { page } = reader;
  await page.addInitScript(() => {
    const kept: string[] = [];
    Object.assign(window, { kept });
    Storage.prototype.setItem = (key: string) => void kept.push(key);
    if (!location.search.includes('barred')) return;
    const bar = () => {
      throw new DOMException('barred', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'BroadcastChannel'])
      Object.defineProperty(window, name, { get: bar });
    Object.defineProperty(Document.prototype, 'cookie', { get: bar, set: bar });
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: bar });
  });
  for (const query of ['', '?barred=1']) {
    await opensEmbed(reader, `/en/embed/${DOMAINS}${query}`);
    await page.locator('footer a[hreflang]').nth(2).click();
    await expect(page.locator('html')).toHaveAttribute('lang', HTML_LANG.sc);
    await page.locator('h1 [data-fact]').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('b');
    await expect(page.locator('[role="status"]:visible')).toHaveCount(0);
    expect(await page.evaluate(() => (window as unknown as { kept: string[] }).kept)).toEqual([]);
  }
});

test('the code of a frame is chosen, copied, and shows what was on the page', async ({ reader }) => {
  const { page } = reader;
  await watchTakings(page);
  await reader.opens(`/en/funding?by=${DOMAINS}:count`);
  await reader.wakes();
  const exhibit = reader.exhibit(DOMAINS);
  await exhibit.locator('footer summary').click();
  await exhibit.getByRole('button', { name: TAKING.embed.en }).click();
  const panel = page.getByRole('dialog', { name: EMBED_WORDS.panel.en });
  await panel.getByLabel(messages.language.en).selectOption('tc');
  await panel.getByLabel(messages.theme.en).selectOption('dark');
  await panel.getByRole('button', { name: EMBED_WORDS.copy.en }).click();
  await expect(panel.getByRole('status')).toHaveText(TAKING.copied.en);
  expect.soft(listFaults(await askAxe(page, 'dialog'))).toEqual([]);
  const code = await page.evaluate(
    () => (window as unknown as { takings: { flavours: Record<string, string> } }).takings.flavours['text/plain'] ?? '',
  );
  const path = `/tc/embed/${DOMAINS}?by=${DOMAINS}:count&th=dark`;
  await expect(panel.getByRole('link')).toHaveAttribute('href', path);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  const attributes = Object.fromEntries(
    [...code.matchAll(/ (\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')]),
  );
  expect(attributes).toMatchObject({ width: '100%', loading: 'lazy' });
  expect(attributes['title']).toMatch(/30%.*資訊科技|資訊科技.*30%/);
  expect(attributes['src']).toBe(new URL(path, page.url()).href);
  await page.setViewportSize({ width: 640, height: Number(attributes['height']) });
  await page.goto(attributes['src'] ?? '');
  await expect(page.locator('main[data-alive] [data-embed]')).toBeVisible();
  await reader.settles();
  const isWhole = await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight);
  expect(isWhole).toBe(true);
});
