import { LOCALES } from '#src/i18n/locales.ts';
import { BADGE, GRADE_WORDS } from '#src/queries/outside/layer-words.ts';
import { PRERENDERED } from '#src/state/routes.ts';
import { outsideExhibits } from './outside-exhibits.ts';
import { AUDIT, expect, gateIf, test } from './reader.ts';

/** The pages of what was read outside the document. */
const LAYER = ['/over-time', '/since', '/briefings/since'];
const FROM_OUTSIDE = /data-fact="series:|data-layer="outside"/;

test('no page of the document shows a figure from outside it', async ({ reader, atlas }) => {
  for (const lang of LOCALES)
    for (const path of PRERENDERED) {
      const answer = await reader.page.request.get(`${atlas.url}/${lang}${path}`);
      const html = await answer.text();
      expect(FROM_OUTSIDE.test(html), `/${lang}${path}`).toBe(LAYER.includes(path));
    }
});

test('every exhibit over time wears the badge', async ({ reader }) => {
  await reader.opens('/tc/over-time');
  const exhibits = reader.page.locator('section[id]:has([data-width])');
  const badges = reader.page.locator('section[id]:has([data-width]) header [data-layer="outside"]');
  expect(await exhibits.count()).toBeGreaterThan(7);
  await expect(badges).toHaveCount(await exhibits.count());
  for (const badge of await badges.all()) await expect(badge).toHaveText(BADGE.tc);
});

test('the gallery shows what is from outside apart, and each with the badge', async ({ reader }) => {
  await reader.opens('/sc/gallery');
  await expect(reader.page.locator('[data-layer="outside"]')).toHaveCount(0);
  await reader.page.getByRole('link', { name: '便览以外的所有图' }).click();
  const badges = reader.page.locator('section[id] header [data-layer="outside"]');
  await expect(badges).toHaveCount(outsideExhibits.length);
  await expect(reader.page.locator('section[id]:has(footer)')).toHaveCount(outsideExhibits.length);
  await expect(reader.page).toHaveURL(/only=layer:outside$/);
});

test('a point opens its card by keyboard: page, grade, rule and date, and how to cite it', async ({ reader }) => {
  await reader.opens('/en/over-time');
  await reader.looksAround();
  const list = reader.exhibit('itf-funds-over-time').getByRole('listbox');
  await list.focus();
  await list.press('End');
  const line = reader.exhibit('itf-funds-over-time').locator('[data-reading]');
  await expect(line).toContainText('55,682.5 million');
  await line.getByRole('button', { name: 'Innovation and Technology Commission' }).click();
  const card = reader.page.getByRole('dialog');
  await expect(card.locator('[data-layer="outside"]')).toHaveText(BADGE.en);
  await expect(card).toContainText(GRADE_WORDS.official.en);
  await expect(card.locator('[data-form="text"]')).toContainText('Innovation and Technology Commission');
  const page = card.locator('a[href^="https://www.itf.gov.hk/"]');
  await expect(page).toHaveAttribute('rel', /noopener/);
  await card.locator('summary').last().click();
  await expect(card.locator('[data-act="csv"]')).toBeVisible();
  await reader.page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
});

test('a point of a news report is hollow, and its address is no link', async ({ reader }) => {
  await reader.opens('/en/over-time?f=series:tvp-cases.2024-11');
  const card = reader.page.getByRole('dialog');
  await expect(card).toContainText(GRADE_WORDS['media-quoting'].en);
  await expect(card.locator('a[target="_blank"]')).toHaveCount(0);
});

test('a card that names no point says so', { tag: AUDIT }, async ({ reader }) => {
  await reader.opens('/en/over-time?f=series:tvp-cases.1999');
  await expect(reader.page.getByRole('dialog')).not.toContainText('undefined');
});

for (const lang of LOCALES)
  test(`every mark over time opens its card in ${lang}`, { tag: gateIf(false) }, async ({ reader }) => {
    test.setTimeout(240_000);
    await reader.opens(`/${lang}/over-time`);
    const cards = await reader.page
      .locator('[data-width] [data-fact]')
      .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-fact')))]);
    expect(cards.length).toBeGreaterThan(40);
    for (const id of cards) {
      await reader.opens(`/${lang}/over-time?f=${id}`);
      await expect(reader.page.getByRole('dialog').locator('h2')).toBeVisible();
    }
  });
