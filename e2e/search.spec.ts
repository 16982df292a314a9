import type { Page } from '@playwright/test';
import { askAxe } from './audit/axe.ts';
import { ENGINE, expect, gateIf, test } from './reader.ts';

/** The bar at the top: exhibits have headers of their own. */
const bar = (page: Page) => page.locator('header').first();
const palette = (page: Page) => bar(page).locator('dialog');
const field = (page: Page) => palette(page).getByRole('combobox');
const results = (page: Page) => palette(page).getByRole('option');
const chosen = (page: Page) => palette(page).locator('[aria-selected="true"]');
const opener = (page: Page) => bar(page).locator('button[aria-haspopup="dialog"]').first();

/** Tries until the frame listens: it is hydrated some moments after the page is there. */
async function opensBy(page: Page, act: () => Promise<void>) {
  await expect(async () => {
    if ((await palette(page).count()) === 0) await act();
    await expect(field(page)).toBeFocused({ timeout: 1000 });
  }).toPass();
  await expect(results(page).first()).toBeVisible();
}

const opensByKey = (page: Page) => opensBy(page, () => page.keyboard.press('/'));

/** Puts a whole query into the field, as pasting does; Firefox's driver fills a field in a way that React does not hear. */
async function asks(page: Page, query: string) {
  await field(page).evaluate((input, text) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, query);
}

test(
  'a slash opens the search on a page React has not taken over, and a result opens its card',
  { tag: ENGINE },
  async ({ reader }) => {
    const { page } = reader;
    await reader.opens('/en/');
    await opensByKey(page);
    await expect(page.locator('main [role="listbox"][tabindex="0"]')).toHaveCount(0);
    await expect(field(page)).toHaveValue('');
    await asks(page, '318億');
    await expect(chosen(page)).toContainText('Funding approved');
    await expect(chosen(page).locator('[data-fact="itf-approved-amount"]')).toHaveText('HK$31.8 billion');
    await page.keyboard.press('Enter');
    await expect(palette(page)).toHaveCount(0);
    await expect(page.getByRole('dialog', { name: 'About this figure' })).toContainText('Funding approved');
    expect(reader.address()).toBe('/en/?f=itf-approved-amount');
  },
);

test('the keys move through the results, round the ends, and stay in the field', async ({ reader }) => {
  const { page } = reader;
  await reader.opens('/en/');
  await opensByKey(page);
  await expect(chosen(page)).toHaveCount(0);
  await page.keyboard.type('research talent');
  const at = async () =>
    results(page).evaluateAll((all) => all.findIndex((one) => one.getAttribute('aria-selected') === 'true'));
  await expect(chosen(page)).toContainText(/research/i);
  await expect.poll(at).toBe(0);
  const count = await results(page).count();
  expect(count).toBeGreaterThan(9);
  for (const [key, place] of [
    ['ArrowDown', 1],
    ['ArrowUp', 0],
    ['ArrowUp', count - 1],
    ['ArrowDown', 0],
    ['PageDown', 8],
    ['PageUp', 0],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(at, key).toBe(place);
    await expect(field(page)).toHaveAttribute('aria-activedescendant', (await chosen(page).getAttribute('id')) ?? '-');
    await expect(chosen(page)).toBeInViewport({ ratio: 0.9 });
  }
  await page.keyboard.press('Home');
  await page.keyboard.type('the ');
  await expect(field(page)).toHaveValue('the research talent');
  await expect(field(page)).toBeFocused();
});

test('the button opens it, and Escape closes it and gives the focus back', async ({ reader }) => {
  const { page } = reader;
  await reader.opens('/tc/');
  const button = page.getByRole('button', { name: '搜尋' });
  await opensBy(page, () => button.click());
  await asks(page, '灯柱');
  await expect(palette(page).getByRole('status')).toHaveText(/^\d+項結果$/);
  await page.keyboard.press('Escape');
  await expect(palette(page)).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('a click on the backdrop closes it; a click on a result follows it', async ({ reader }) => {
  const { page } = reader;
  await reader.opens('/sc/');
  await opensByKey(page);
  await page.mouse.click(8, 300);
  await expect(palette(page)).toHaveCount(0);
  await opensByKey(page);
  await asks(page, 'Funding');
  await results(page).first().click();
  await expect(page).toHaveURL(/\/sc\/funding$/);
  await expect(palette(page)).toHaveCount(0);
  await expect(page).toHaveTitle(/^资助/);
});

test('an exhibit is shown where it stands on its page', async ({ reader }) => {
  const { page } = reader;
  await page.setViewportSize({ width: 1024, height: 500 });
  await reader.opens('/en/funding');
  await opensByKey(page);
  await asks(page, 'From Cyberport in the south');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#facilities-overview$/);
  await expect(reader.exhibit('facilities-overview').locator('h2')).toBeInViewport();
});

/** Whether the page takes a slash as a key of its own. */
const takesSlash = (page: Page) =>
  page.evaluate(
    () => !document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true })),
  );

test('a slash is a letter while one types, and nothing where the reader has switched letters off', async ({
  reader,
}) => {
  const { page } = reader;
  await reader.opens('/en/');
  await opensByKey(page);
  await page.keyboard.type('a/b');
  await expect(field(page)).toHaveValue('a/b');
  await page.keyboard.press('Escape');
  await expect(palette(page)).toHaveCount(0);
  expect(await takesSlash(page)).toBe(true);
  await page.evaluate(() => localStorage.setItem('atlas', '{"letterKeys":false}'));
  await page.reload();
  await expect(opener(page)).not.toHaveAttribute('aria-keyshortcuts');
  await expect(opener(page).locator('kbd')).toHaveCount(0);
  expect(await takesSlash(page)).toBe(false);
  await opener(page).click();
  await expect(palette(page)).toHaveCount(1);
});

test('the name that matched is shown in its own language, and marked', async ({ reader }) => {
  const { page } = reader;
  await reader.opens('/en/');
  await opensByKey(page);
  await asks(page, '创新及科技基金');
  const other = results(page).first().locator('[lang]');
  await expect(other).toHaveAttribute('lang', 'zh-Hant-HK');
  await expect(other.locator('mark')).toHaveText('創新及科技基金');
});

for (const [name, query] of [
  ['nonsense', 'zeppelin 飛船'],
  ['signs of a pattern', '(.*)?[\\'],
  ['a text turned round', '\u202e\u2066gnirts'],
  ['a very long text', '飛'.repeat(100_000)],
] as const) {
  test(
    `nothing is found for ${name}, and the search says so and suggests`,
    { tag: gateIf(name === 'nonsense' || name === 'a very long text') },
    async ({ reader }) => {
      const { page } = reader;
      await reader.opens('/en/');
      await opensByKey(page);
      await asks(page, query);
      const status = palette(page).getByRole('status');
      await expect(status).toContainText('Nothing found for “');
      expect(((await status.locator('bdi').textContent()) ?? '').length).toBeLessThanOrEqual(41);
      expect(await results(page).count()).toBeGreaterThan(10);
    },
  );
}

for (const lang of ['en', 'tc', 'sc'] as const) {
  test(
    `every digit of the results is a figure, a date or a name in ${lang}`,
    { tag: gateIf(lang === 'tc') },
    async ({ reader }) => {
      const { page } = reader;
      await reader.opens(`/${lang}/`);
      await opensByKey(page);
      expect(await reader.strayDigits()).toEqual([]);
      for (const query of ['科技', 'project', '2022', 'InnoHK', '5G']) {
        await asks(page, query);
        await expect(chosen(page)).toHaveCount(1);
        expect(await reader.strayDigits(), query).toEqual([]);
      }
    },
  );
}

for (const scheme of ['light', 'dark'] as const) {
  test(
    `the search fits 320 px and satisfies axe, ${scheme}`,
    { tag: gateIf(scheme === 'dark') },
    async ({ reader }) => {
      const { page } = reader;
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width: 320, height: 640 });
      await reader.opens('/en/');
      await opensByKey(page);
      await asks(page, 'innovation 科技');
      await expect(chosen(page)).toHaveCount(1);
      const box = await palette(page).boundingBox();
      // Firefox gives the page a scroll bar, beside which the sheet stands.
      const width = await page.evaluate(() => document.documentElement.clientWidth);
      expect(box).toEqual({ x: 0, y: 0, width, height: 640 });
      const wide = await palette(page).evaluate((dialog) =>
        [...dialog.querySelectorAll('*')]
          .filter((one) => one.getBoundingClientRect().right > 320.5)
          .map((one) => one.outerHTML),
      );
      expect(wide).toEqual([]);
      const low = await results(page).evaluateAll(
        (all) => all.filter((one) => one.getBoundingClientRect().height < 44).length,
      );
      expect(low).toBe(0);
      expect(await askAxe(page, 'header')).toEqual([]);
    },
  );
}
