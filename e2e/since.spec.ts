import { LOCALES } from '#src/i18n/locales.ts';
import { SINCE } from '#src/queries/outside/since.ts';
import { AUDIT, expect, gateIf, test, type Reader } from './reader.ts';

const BADGE = { en: 'outside the fact sheet', tc: '便覽以外', sc: '便览以外' } as const;
const LATER = SINCE.flatMap(({ later }) => later);

/** What was read outside the document, anywhere on the page. */
const outside = ({ page }: Reader) => page.locator('[data-fact^="series:"]');
const card = ({ page }: Reader) => page.getByRole('dialog');

/** A line of each series: the gate opens these, the audit opens all. */
const seriesOf = (id: string) => id.split('.')[0];
const SOME = LATER.filter((id, at) => LATER.findIndex((other) => seriesOf(other) === seriesOf(id)) === at);

/** Lines of a list that lie on the line before them, whether in sight or not. */
const overlaid = ({ page }: Reader) =>
  page.locator('[data-outside] li').evaluateAll((all) =>
    all
      .filter((line) => {
        const [box, before] = [line, line.previousElementSibling].map((one) => one?.getBoundingClientRect());
        return box && before && box.left === before.left && box.top < before.bottom - 1 && box.bottom > before.top;
      })
      .map((line) => line.getAttribute('data-reading')),
  );

/** Chooses the figure of a line and reads its card. */
async function opensCard(reader: Reader, id: string, badge: string) {
  const { page } = reader;
  await page.locator(`[data-reading="${id}"] button`).first().click();
  await expect(page).toHaveURL((url) => url.searchParams.get('f') === id);
  await expect(card(reader)).toContainText(badge);
  // It lies over the column of later figures.
  await page.keyboard.press('Escape');
  await expect(card(reader)).toHaveCount(0);
}

for (const lang of LOCALES)
  test(
    `every later figure on the page is dated and graded in ${lang}`,
    { tag: gateIf(lang === 'tc') },
    async ({ reader }) => {
      const { page } = reader;
      await reader.opens(`/${lang}/since`);
      await expect(page.locator('[data-entry]')).toHaveCount(SINCE.length);
      const lines = await page.locator('[data-reading]').evaluateAll((all) =>
        all.map((line) => ({
          id: line.getAttribute('data-reading'),
          isDated: /\d{4}/.test(line.textContent ?? ''),
          grade: line.querySelector('[data-grade]')?.textContent ?? '',
        })),
      );
      expect(lines.map(({ id }) => id)).toEqual(LATER);
      expect(lines.filter(({ isDated, grade }) => !isDated || grade === '')).toEqual([]);
      const unfound = SINCE.filter(({ outcome }) => outcome === 'not-found').length;
      await expect(page.locator('[data-entry]:not(:has([data-reading]))')).toHaveCount(unfound);
      expect(await reader.strayDigits()).toEqual([]);
    },
  );

test('a later figure of each series opens its card', async ({ reader }) => {
  await reader.opens('/tc/since');
  await reader.wakes();
  for (const id of SOME) await opensCard(reader, id, BADGE.tc);
});

test('every later figure opens its card', { tag: AUDIT }, async ({ reader }) => {
  await reader.opens('/en/since');
  await reader.wakes();
  for (const id of LATER) await opensCard(reader, id, BADGE.en);
});

test('Places and Timeline hold nothing from outside until the reader asks, and then under its badge', async ({
  reader,
}) => {
  const { page } = reader;
  for (const path of ['/en/places?sel=map:hsitp', '/en/timeline']) {
    await reader.opens(path);
    await reader.wakes();
    await expect(outside(reader)).toHaveCount(0);
    await page.getByRole('link', { name: 'Show later reports' }).click();
    await expect(page).toHaveURL(/also=later/);
    await expect(outside(reader).first()).toBeVisible();
    const all = await outside(reader).count();
    await expect(page.locator('[data-outside] [data-fact^="series:"]')).toHaveCount(all);
    await expect(page.locator('[data-outside]').first()).toContainText(BADGE.en);
    expect(await overlaid(reader)).toEqual([]);
    await expect(page.locator('section#timeline [data-fact^="series:"]')).toHaveCount(0);
    await page.getByRole('link', { name: 'Hide later reports' }).click();
    await expect(outside(reader)).toHaveCount(0);
  }
});

test('a slide of it wears the badge, and so does its transcript’s source', async ({ reader }) => {
  const { page } = reader;
  await reader.opens('/en/present/since/4');
  await expect(page.locator('[data-slide] [role="listbox"] [role="option"]').first()).toBeAttached();
  await expect(page.locator('[data-slide]').getByText(BADGE.en, { exact: true }).first()).toBeVisible();
  await reader.opens('/en/briefings/since');
  await expect(page.locator('#buildings')).toContainText(BADGE.en, { ignoreCase: true });
});

test('whoever only scrolls to the end finds the last charts there', async ({ reader }) => {
  const { page } = reader;
  await reader.opens('/en/since');
  await expect(page.locator('[data-started]')).toBeAttached();
  await expect(page.locator('[aria-labelledby="around"]')).toHaveAttribute('aria-busy', 'true');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(reader.marks('start-ups').first()).toBeVisible();
});
