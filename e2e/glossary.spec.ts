import { GLOSSARY, findTerm } from '#src/facts/glossary/glossary.ts';
import { HTML_LANG, LOCALES } from '#src/i18n/locales.ts';
import { askAxe } from './audit/axe.ts';
import { ENGINE, expect, gateIf, test, inChromium } from './reader.ts';

const meaning = (id: string, lang: 'en' | 'tc' | 'sc') => findTerm(id)?.definition[lang] ?? 'no such term';

test(
  'a word opens its meaning by keyboard, takes the focus, and gives it back on Escape',
  { tag: ENGINE },
  async ({ reader }) => {
    await reader.opens('/en/');
    await reader.looksAround();
    const word = reader.page.locator('a[data-term="rd"]');
    await word.focus();
    await word.press('Enter');
    const popover = reader.page.getByRole('dialog', { name: 'R&D' });
    await expect(popover).toBeFocused();
    await expect(popover).toHaveAccessibleDescription(meaning('rd', 'en'));
    await expect(word).toHaveAttribute('aria-expanded', 'true');
    await reader.page.keyboard.press('Tab');
    await expect(popover.getByRole('link')).toBeFocused();
    await reader.page.keyboard.press('Escape');
    await expect(popover).toHaveCount(0);
    await expect(word).toBeFocused();
    await expect(word).not.toHaveAttribute('aria-expanded');
  },
);

test('a meaning stays until the reader lets it go', async ({ reader }) => {
  await reader.opens('/tc/');
  await reader.looksAround();
  await reader.page.locator('a[data-term="base"]').click();
  const popover = reader.page.getByRole('dialog');
  await expect(popover).toContainText(meaning('base', 'tc'));
  await popover.hover();
  await reader.page.mouse.move(5, 5);
  await expect(popover).toBeVisible();
  await popover.getByRole('button').click();
  await expect(popover).toHaveCount(0);
  await expect(reader.page).toHaveURL(/\/tc\/$/);
});

test('the meaning lies inside the window, whatever its width, and beside its word', async ({ reader }) => {
  for (const width of [320, 390, 1440]) {
    await reader.page.setViewportSize({ width, height: 800 });
    await reader.opens('/en/');
    await reader.wakes();
    const word = reader.page.locator('a[data-term="as-of"]');
    await word.click();
    const popover = reader.page.getByRole('dialog');
    await expect(popover).toBeFocused();
    const [box, at] = [await popover.boundingBox(), await word.boundingBox()];
    if (!box || !at) throw new Error('Nothing is shown');
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(Math.min(Math.abs(box.y - at.y - at.height), Math.abs(at.y - box.y - box.height))).toBeLessThanOrEqual(8);
    await reader.page.keyboard.press('Escape');
  }
});

test(
  'a tap opens a meaning, and a tap elsewhere closes it',
  inChromium('this browser is driven without touch'),
  async ({ browser, reader, complaints }) => {
    await reader.opens('/sc/');
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
    complaints.watch(context);
    const page = await context.newPage();
    await page.goto(reader.page.url());
    // Until the app runs, the word is only a link: a first touch elsewhere brings it to life.
    await expect(async () => {
      await page.touchscreen.tap(4, 300);
      await expect(page.locator('[role="listbox"][tabindex="0"]').first()).toBeVisible({ timeout: 500 });
    }).toPass();
    await page.locator('a[data-term="base"]').tap();
    await expect(page.getByRole('dialog')).toContainText(meaning('base', 'sc'));
    await page.touchscreen.tap(4, 60);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await context.close();
  },
);

test('from a meaning the glossary opens at the term, inside the app', async ({ reader }) => {
  await reader.opens('/en/');
  await reader.looksAround();
  await reader.page.locator('a[data-term="planned"]').first().click();
  await reader.page.getByRole('dialog').getByRole('link').click();
  await expect(reader.page).toHaveURL(/\/en\/glossary#planned$/);
  const entry = reader.page.locator('li#planned');
  await expect(entry).toBeInViewport();
  expect(await entry.evaluate((element) => element.matches(':target'))).toBe(true);
});

test('when the meaning cannot be fetched, the link leads to the glossary', async ({ atlas, reader, complaints }) => {
  complaints.forgive(/term-popover|Failed to load resource/);
  await reader.opens('/en/');
  await reader.looksAround();
  atlas.faults.push({ path: /term-popover/, kind: 'missing' });
  await reader.page.locator('a[data-term="rd"]').click();
  await expect(reader.page).toHaveURL(/\/en\/glossary#rd$/);
});

test('without JavaScript a word is a link to its place in the glossary', async ({ browser, reader, complaints }) => {
  await reader.opens('/tc/');
  const context = await browser.newContext({ javaScriptEnabled: false });
  complaints.watch(context);
  const page = await context.newPage();
  await page.goto(reader.page.url());
  await page.locator('a[data-term="rd"]').click();
  await expect(page).toHaveURL(/\/tc\/glossary#rd$/);
  await expect(page.locator('li#rd')).toContainText(meaning('rd', 'tc'));
  await context.close();
});

for (const lang of LOCALES) {
  test(
    `on paper the Overview ends with the terms of its exhibits in ${lang}`,
    { tag: gateIf(lang === 'sc') },
    async ({ reader }) => {
      await reader.opens(`/${lang}/`);
      const notes = reader.page.locator('main aside');
      await expect(notes).toBeHidden();
      await reader.page.emulateMedia({ media: 'print' });
      await expect(notes).toBeVisible();
      const ids = await reader.page
        .locator('main a[data-term]')
        .evaluateAll((links) => links.map((link) => link.dataset['term'] ?? ''));
      const expected = new Set(ids.map((id) => findTerm(id)?.name[lang]));
      await expect(notes.locator('dt')).toHaveCount(expected.size);
      expect(new Set(await notes.locator('dt').allTextContents())).toEqual(expected);
      expect(await notes.locator('dd').allTextContents()).toContain(meaning('rd', lang));
    },
  );

  test(
    `the glossary explains every term in ${lang}, with its other names in their own languages`,
    { tag: gateIf(lang === 'tc') },
    async ({ reader }) => {
      await reader.opens(`/${lang}/glossary`);
      for (const { id, name, definition } of GLOSSARY) {
        const entry = reader.page.locator(`main li#${id}`);
        await expect(entry.getByRole('heading', { level: 3 })).toHaveText(name[lang]);
        await expect(entry).toContainText(definition[lang]);
        for (const other of LOCALES.filter((one) => one !== lang && name[one] !== name[lang])) {
          const langs = LOCALES.filter((one) => one !== lang && name[one] === name[other]).map((one) => HTML_LANG[one]);
          const shown = entry.locator(langs.map((one) => `[lang="${one}"]`).join());
          await expect(shown.filter({ hasText: name[other] }).first()).toBeVisible();
        }
      }
      expect(await reader.strayDigits()).toEqual([]);
      expect(await askAxe(reader.page)).toEqual([]);
    },
  );
}

test('English terms stand by the alphabet within each group', async ({ reader }) => {
  await reader.opens('/en/glossary');
  for (const group of await reader.page.locator('main section').all()) {
    const names = (await group.locator('h3').allTextContents()).map((name) => name.toLowerCase());
    expect(names).toEqual([...names].sort());
  }
});

test('an open meaning is as axe asks', async ({ reader }) => {
  await reader.opens('/en/');
  await reader.looksAround();
  await reader.page.locator('a[data-term="rd"]').click();
  await expect(reader.page.getByRole('dialog')).toBeFocused();
  expect(await askAxe(reader.page)).toEqual([]);
});
