import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { BRIEFINGS_ID, withBriefings } from '#src/app/portable/one-file.ts';
import { FILE_WORDS } from '#src/app/portable/words.ts';
import { HTML_LANG } from '#src/i18n/locales.ts';
import { catchSave } from './caught-save.ts';
import { FILE, FileReader, expect, test } from './portable-file.ts';
import { AUDIT, ENGINE, inChromium } from './reader.ts';

const text = (file = FILE) => readFileSync(new URL(file), 'utf8');

async function savedText(page: Page, press: () => Promise<void>) {
  const { name, bytes } = await catchSave(page, press);
  return { name, text: bytes.toString('utf8') };
}

test(
  'one file shows its pages in three languages, with cards, charts and tables, and goes back and forth',
  { tag: ENGINE },
  async ({ file }) => {
    const { page } = file;
    await file.opens();
    await file.isAt(/^\/(?:en|tc|sc)\/$/);
    await file.opens('/en/');
    await page.locator('header nav').getByRole('link', { name: 'Funding' }).click();
    await file.isAt('/en/funding');
    await expect(file.marks('rd-projects-by-domain')).toHaveCount(5);
    await page.locator('#rd-projects-by-domain footer').getByRole('link', { name: 'Table' }).click();
    await file.isAt('/en/funding?as=rd-projects-by-domain:table');
    await expect(page.locator('#rd-projects-by-domain table')).toBeVisible();
    await page.locator('#main h1 [data-fact]').first().click();
    await expect(page.locator('dialog[open]')).toContainText('39,217');
    await file.isAt(/&f=itf-approved-projects$/);
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog[open]')).toHaveCount(0);
    await file.isAt('/en/funding?as=rd-projects-by-domain:table');

    await page.evaluate(() => window.scrollTo(0, 400));
    await page
      .locator('header a[hreflang]')
      .nth(1)
      .evaluate((link: HTMLElement) => link.click());
    await file.isAt('/tc/funding?as=rd-projects-by-domain:table');
    await expect(page.locator('html')).toHaveAttribute('lang', HTML_LANG.tc);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
    await page.goBack();
    await file.isAt('/en/funding?as=rd-projects-by-domain:table');
    await page.reload();
    await file.isAlive();
    await expect(page.locator('#rd-projects-by-domain table')).toBeVisible();
    // The page gone back to was never fetched since the file was opened anew.
    await expect(async () => {
      await page.goBack();
      expect(file.view()).toBe('/en/');
    }).toPass();
    await expect(page.locator('h1')).toContainText('31.8 billion');
  },
);

test('links within a page jump and keep the view, typed addresses are followed', { tag: ENGINE }, async ({ file }) => {
  const { page } = file;
  const top = (id: string) => page.locator(`#${id}`).evaluate((part) => Math.abs(part.getBoundingClientRect().top));
  await file.opens('/en/about#accessibility');
  await expect.poll(() => top('accessibility')).toBeLessThan(40);
  await page.locator('nav a[href="#licences"]').click();
  await file.isAt('/en/about#licences');
  await expect.poll(() => top('licences')).toBeLessThan(40);
  await page.locator('a[href="#main"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  await file.isAt('/en/about#main');
  await page.evaluate(() => void (location.hash = '/sc/glossary'));
  await expect(page.locator('h1')).toHaveText('术语表');
  await page.evaluate(() => void (location.hash = 'main'));
  await file.isAt('/sc/glossary#main');
  await page.evaluate(() => void (location.hash = '/en/funding?by=nothing:here'));
  await expect(page.locator('[role="status"], [role="alert"]').filter({ hasText: 'nothing:here' })).toBeVisible();
  await file.isAt('/en/funding');
});

test('the plain map, the timeline and the search answer', { tag: ENGINE }, async ({ file }) => {
  const { page } = file;
  await file.opens('/en/places');
  await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'plain');
  await page.locator('#map').getByText('Science Park', { exact: true }).click();
  await file.isAt(/sel=map:science-park/);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await file.isAt(/z=\d/);
  await expect(page.locator('#map svg [data-key="science-park"]')).toHaveAttribute('aria-selected', 'true');
  await file.opens('/tc/timeline');
  await expect(file.marks('timeline').first()).toBeVisible();
  await page.keyboard.press('/');
  const field = page.locator('dialog[open]').getByRole('combobox');
  await expect(field).toBeFocused();
  await field.pressSequentially('31.8');
  await expect(page.locator('dialog[open] [role="option"][aria-selected="true"]')).toContainText('318');
  await page.keyboard.press('Enter');
  await file.isAt(/f=itf-approved-amount/);
});

/** The slide of a window, and its language. */
async function shows(page: Page, place: string, lang: keyof typeof HTML_LANG) {
  await expect.poll(() => page.url()).toContain(place);
  await expect(page.locator('[data-slide]').first()).toHaveAttribute('lang', HTML_LANG[lang]);
}

test('a talk in two windows and two languages stays in step', { tag: ENGINE }, async ({ file, context }) => {
  const room = file.page;
  await file.opens('/en/present/itf');
  await room.mouse.move(300, 300);
  const opened = context.waitForEvent('page');
  await room.getByRole('button', { name: 'Speaker’s window' }).click();
  const speaker = await opened;
  await expect(speaker.getByText('Audience screen connected')).toBeVisible();
  await speaker.getByRole('button', { name: '繁體中文', exact: true }).click();
  await shows(room, '#/tc/present/itf', 'tc');
  await expect.poll(() => speaker.url()).toContain('#/en/presenter/itf');
  await speaker.keyboard.press('PageDown');
  await shows(room, '#/tc/present/itf/2', 'tc');
  await room.reload();
  await expect(speaker.getByText('Audience screen connected')).toBeVisible();
  await speaker.keyboard.press('End');
  await shows(room, '#/tc/present/itf/8', 'tc');
  await room.keyboard.press('Home');
  await expect.poll(() => speaker.url()).toMatch(/presenter\/itf$/);
  await speaker.close();
});

test(
  'a briefing is built, saved with the atlas, and stands in the file that is opened',
  { tag: ENGINE },
  async ({ file, context }, info) => {
    const { page } = file;
    await file.opens('/en/funding');
    await page.locator('#rd-projects-by-domain').getByRole('button', { name: 'Add to briefing' }).click();
    await expect(page.locator('body > [role="status"]')).toContainText('as slide 1.');
    await file.opens('/en/build/my-briefing');
    const button = page.getByRole('button', { name: FILE_WORDS.save.en });
    await expect(button).toBeVisible();
    const saved = await savedText(page, () => button.click());
    expect(saved.name).toBe('hk-it-atlas-my-briefing.html');
    await expect(page.getByText(`${FILE_WORDS.saved.en} ${saved.name}`)).toBeVisible();
    // But for the briefing the new file is the old one, byte for byte.
    const element = new RegExp(`<script type="application/json" id="${BRIEFINGS_ID}">.*</script>\n`);
    expect(saved.text.replace(element, '') === text()).toBe(true);
    const path = info.outputPath(saved.name);
    writeFileSync(path, saved.text);

    const other = new FileReader(await context.newPage(), pathToFileURL(path).href);
    await other.opens('/tc/briefings');
    const row = other.page.locator('[data-filed] [data-deck="in-file-my-briefing"]');
    await row.getByRole('link', { name: /^放映/ }).click();
    await other.isAt('/tc/present/in-file-my-briefing');
    await expect(other.page.locator('[data-slide]').first()).toContainText('30%');
    await other.opens('/tc/build/in-file-my-briefing');
    await other.page.getByRole('button', { name: /^複製一份/ }).click();
    await other.isAt(/^\/tc\/build\/my-briefing(?:-copy)?(?:-\d)?$/);

    const [deck = ''] = JSON.parse(/id="own-briefings">(.*)<\/script>/.exec(saved.text)?.[1] ?? '[]') as string[];
    writeFileSync(
      path,
      withBriefings(text(), [deck.replace('biotechnology', 'alchemy').replace('"checksum": "', '"checksum": "0')]),
    );
    await other.opens('/en/briefings');
    await expect(other.page.getByRole('alert')).toContainText(FILE_WORDS.unread.en);
    await expect(other.page.locator('[data-filed] [data-deck]')).toHaveCount(0);
  },
);

test('the hosted atlas saves the same file', inChromium('the text is the same', [AUDIT]), async ({ page, heard }) => {
  const { withAtlas } = await import('./atlas-server.ts');
  await withAtlas(async (atlas) => {
    await page.goto(`${atlas.url}/en/briefings`);
    await page.mouse.move(300, 300);
    await page
      .getByRole('link', { name: /^Make a copy to change/ })
      .first()
      .click();
    await page.getByRole('button', { name: /^Make a copy to change/ }).click();
    const button = page.getByRole('button', { name: FILE_WORDS.save.en });
    await expect(button).toBeVisible();
    const saved = await savedText(page, () => button.click());
    expect(
      saved.text.replace(/<script type="application\/json" id="own-briefings">.*<\/script>\n/, '') === text(),
    ).toBe(true);
    await page.close();
  });
  heard.splice(
    0,
    heard.length,
    ...heard.filter((one) => !/^request: http:..127.0.0.1|blocked by Playwright$/.test(one)),
  );
});
