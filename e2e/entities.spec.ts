import { HTML_LANG, LOCALES } from '#src/i18n/locales.ts';
import { askAxe } from './audit/axe.ts';
import { edition } from './edition.ts';
import { expect, gateIf, test } from './reader.ts';

for (const lang of LOCALES) {
  test(`every name of the document has a page in ${lang}`, { tag: gateIf(lang === 'tc') }, async ({ reader }) => {
    test.slow();
    const { page } = reader;
    await reader.opens(`/${lang}/entity/${edition.entities[0]?.id}`);
    for (const { id, name, source } of edition.entities) {
      await page.evaluate((path) => history.pushState(null, '', path), `/${lang}/entity/${id}`);
      await expect(page.locator('main h1')).toContainText(name[lang]);
      await expect(page.locator('main q')).toHaveText(source.locator);
      expect(await reader.strayDigits(), id).toEqual([]);
    }
  });
}

test('a page gives names, relations, figures with their dates, and where it is named', async ({ reader }) => {
  await reader.opens('/en/entity/itf');
  const { page } = reader;
  await expect(page).toHaveTitle(/^Innovation and Technology Fund ·/);
  for (const lang of ['tc', 'sc'] as const)
    await expect(page.locator(`main [lang="${HTML_LANG[lang]}"]`).first()).toHaveText(edition.entity('itf').name[lang]);
  await expect(
    page.locator('dt').getByText('Belongs to', { exact: true }).locator('xpath=following-sibling::dd[1]//a'),
  ).toHaveAttribute('href', '/en/entity/hksar-government');
  await expect(
    page.locator('dt').getByText('Funds', { exact: true }).locator('xpath=following-sibling::dd[1]//a'),
  ).toHaveCount(3);
  const facts = page.locator('section[aria-labelledby="facts"] li');
  await expect(facts).toHaveCount(edition.facts.filter(({ entity }) => entity === 'itf').length);
  await expect(facts.filter({ hasText: '39,217' })).toContainText('as at end Oct 2022');
  expect(await askAxe(page)).toEqual([]);
  await page.locator('button[data-fact="itf-approved-projects"]').click();
  await expect(page.getByRole('dialog')).toContainText('sentence');
});

test('a source card leads to the page of its subject, and on to others', async ({ reader }) => {
  await reader.opens('/tc/?f=science-park-area');
  const { page } = reader;
  await page.getByRole('dialog').locator('h2').getByRole('link', { name: '香港科學園', exact: true }).click();
  await expect(page).toHaveURL(/\/tc\/entity\/science-park$/);
  await expect(page.locator('main h1')).toHaveText('香港科學園');
  await page.locator('main dd a', { hasText: '香港科技園公司' }).first().click();
  await expect(page.locator('main h1')).toHaveText('香港科技園公司');
});

test('a translated name says so', async ({ reader }) => {
  await reader.opens('/sc/entity/research-talent-hub');
  await expect(reader.page.locator('main h1')).toContainText('本图集译名');
  await reader.opens('/tc/entity/itf');
  await expect(reader.page.locator('main')).not.toContainText('本圖集譯名');
});

test('an unknown name says so and offers what is near', async ({ reader }) => {
  await reader.opens('/en/entity/science-village');
  const { page } = reader;
  await expect(page.locator('main h1')).toHaveText('This edition has no such name');
  await expect(page.locator('main a[href="/en/entity/science-park"]')).toBeVisible();
  await expect(page.locator('main a[href="/en/figures"]')).toBeVisible();
  expect(await reader.strayDigits()).toEqual([]);
  expect(await askAxe(page)).toEqual([]);
});

for (const path of ['/en/glossary', '/sc/about', '/tc/entity/maker-in-china-hk', '/en/entity/hetao-arrangement']) {
  test(`${path} needs no sideways scrolling at 320 px`, async ({ reader }) => {
    await reader.page.setViewportSize({ width: 320, height: 640 });
    await reader.opens(path);
    await expect(reader.page.locator('main h1')).toBeVisible();
    await expect.poll(() => reader.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
