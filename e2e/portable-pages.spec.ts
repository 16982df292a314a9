import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { COVER_WITHOUT_SCRIPT } from '#src/app/portable/cover.ts';
import { HOSTED_FILE } from '#src/app/portable/one-file.ts';
import { HTML_LANG, LOCALES } from '#src/i18n/locales.ts';
import { readSheets } from './paper.ts';
import { FILE, expect, test } from './portable-file.ts';
import { ENGINE, inChromium } from './reader.ts';

const text = (file = FILE) => readFileSync(new URL(file), 'utf8');

test('a page of the file prints with its address', inChromium('only it makes a PDF'), async ({ file }) => {
  await file.opens('/tc/funding');
  await expect(file.marks('rd-projects-by-domain')).toHaveCount(5);
  const sheets = await readSheets(await file.page.pdf({ preferCSSPageSize: true }));
  const words = sheets.map((sheet) => sheet.text).join('');
  expect(words).toContain('hk-it-atlas.html#/tc/funding');
  expect(words).toContain('39,217');
});

test('the file holds all it needs under the strictest policy, and nothing it must not', () => {
  const html = text();
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-\S+' 'sha256-\S+'; style-src 'sha256-\S+';/);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(html).toContain(`${COVER_WITHOUT_SCRIPT}</noscript>`);
  expect(html).not.toMatch(/maplibregl|serviceWorker\.register|rel="manifest"/);
  expect(html.match(/<script data-file|<script type="module"/g)).toHaveLength(2);
});

test(
  'without scripts the file shows its cover in three languages',
  inChromium('the text is the same'),
  async ({ browser, heard }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(FILE);
    for (const lang of LOCALES) await expect(page.locator(`#root .cover > p[lang="${HTML_LANG[lang]}"]`)).toBeVisible();
    await context.close();
    expect(heard).toEqual([]);
  },
);

test(
  'a page of the hosted atlas, opened from a disk, says where the one file is',
  { tag: ENGINE },
  async ({ page, heard }) => {
    await page.goto(pathToFileURL(resolve('dist/en/index.html')).href);
    const notice = page.locator('.from-disk');
    for (const lang of LOCALES) await expect(notice.locator(`p[lang="${HTML_LANG[lang]}"]`)).toBeVisible();
    await notice.getByRole('link', { name: HOSTED_FILE.slice(1) }).click();
    await expect(page.locator('main[data-alive]')).toBeAttached();
    // The browser tells of all that it bars from a page on a disk.
    heard.length = 0;
  },
);
