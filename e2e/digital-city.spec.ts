import { gateIf, expect, test } from './reader.ts';
import { LOCALES } from '#src/i18n/locales.ts';

for (const lang of LOCALES)
  test(`the cut end of the document is seen in ${lang}`, { tag: gateIf(lang === 'tc') }, async ({ reader }) => {
    await reader.opens(`/${lang}/topics/inclusion`);
    const cut = reader.page.locator('#digital-inclusion [data-key="cut-end"]').filter({ visible: true });
    await expect(cut).toHaveCount(1);
    await expect(cut).toHaveAttribute('aria-label', /\S/);
  });

test('the atlas says where it keeps to the accessibility it tells of', async ({ reader }) => {
  await reader.opens('/en/topics/inclusion');
  const { page } = reader;
  await page.locator('#pledge a').click();
  await expect(page).toHaveURL(/\/en\/about#accessibility$/);
  await expect(page.locator('#accessibility')).toBeVisible();
});

test('the wrong portal address is never a link', async ({ reader }) => {
  await reader.opens('/tc/topics/digital-government');
  await expect(reader.page.locator('a[href*="csd"]:not([href*="csdi"])')).toHaveCount(0);
  await expect(reader.page.locator('main')).not.toContainText('portal.csd.gov.hk');
});

test('what is still to come of the lampposts lies inside all of them, and the rest has no number', async ({
  reader,
}) => {
  await reader.opens('/en/topics/smart-city');
  const { page } = reader;
  const drawing = page.locator('#smart-lampposts [data-width="wide"]');
  const [whole, open] = await Promise.all(
    ['total', 'remaining'].map((key) => drawing.locator(`[data-key="${key}"]`).boundingBox()),
  );
  if (!whole || !open) throw new Error('two parts');
  expect(open.x).toBeGreaterThan(whole.x);
  expect(open.x + open.width).toBeLessThanOrEqual(whole.x + whole.width + 12);
  await expect(drawing.locator('[data-key="standing"]')).toHaveAttribute('aria-label', /^\D+$/);
});
