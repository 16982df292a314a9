import { LOCALES } from '#src/i18n/locales.ts';
import { DERIVATION_IDS } from '#src/queries/derivations.ts';
import { MARKS } from '#src/view/marks.ts';
import { askAxe } from './audit/axe.ts';
import { expect, gateIf, test } from './reader.ts';

const PARTS = [
  'what',
  'source',
  'marks',
  'derivations',
  'refusals',
  'quirks',
  'map',
  'data',
  'offline',
  'licences',
  'accessibility',
  'report',
];

for (const lang of LOCALES) {
  test(`About says everything it should in ${lang}`, { tag: gateIf(lang === 'sc') }, async ({ reader }) => {
    await reader.opens(`/${lang}/about`);
    const { page } = reader;
    const links = page.locator('main nav a');
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual([...PARTS, 'build'].map((id) => `#${id}`));
    for (const href of hrefs) await expect(page.locator(`main section h2${href}`)).toHaveText(/.{2,}/);
    const part = (id: string) => page.locator(`section[aria-labelledby="${id}"]`);
    await expect(part('marks').locator('> ul > li')).toHaveCount(MARKS.length);
    await expect(part('marks').locator('> ul > li > svg')).toHaveCount(MARKS.length);
    await expect(part('marks').locator('> ul > li:has([data-fact])')).toHaveCount(MARKS.length);
    await expect(part('derivations').locator('button[data-fact^="derived:"]')).toHaveCount(DERIVATION_IDS.length);
    await expect(part('refusals').locator('[data-refusal]')).toHaveCount(5);
    expect(await part('quirks').locator('> ul > li').count()).toBeGreaterThanOrEqual(5);
    await expect(part('map').locator('[data-layer]')).toHaveCount(7);
    await expect(part('accessibility')).toContainText('Safari');
    await expect(part('licences')).toContainText('SIL');
    await expect(part('build').locator('dd').first()).toHaveText(/^\d+\.\d+\.\d+$/);
    await expect(part('build').locator('dd').nth(1)).toContainText(/20\d\d/);
    expect(await reader.strayDigits()).toEqual([]);
    expect(await askAxe(page)).toEqual([]);
  });
}

test('the parts stand beside the text on a wide window and above it on others', async ({ reader }) => {
  await reader.opens('/en/about');
  const sides = async () => {
    const [nav, text] = [
      await reader.page.locator('main nav').boundingBox(),
      await reader.page.locator('#what').boundingBox(),
    ];
    return { beside: (nav?.x ?? 0) + (nav?.width ?? 0) <= (text?.x ?? 0), above: (nav?.y ?? 0) < (text?.y ?? 0) };
  };
  await reader.page.setViewportSize({ width: 1440, height: 900 });
  expect((await sides()).beside).toBe(true);
  await reader.page.getByRole('link', { name: 'Reporting an error' }).click();
  await expect(reader.page.locator('main nav')).toBeInViewport({ ratio: 1 });
  for (const width of [390, 1024]) {
    await reader.page.setViewportSize({ width, height: 844 });
    expect(await sides()).toEqual({ beside: false, above: true });
  }
});

test('a report names edition and build, and can be copied or taken by hand', async ({ reader, complaints }) => {
  complaints.forgive(/clipboard/i);
  await reader.opens('/en/about');
  const report = reader.page.getByRole('textbox', { name: 'Report to fill in' });
  await expect(report).toHaveValue(/Edition 2023, atlas \d+\.\d+\.\d+ of 20\d\d-\d\d-\d\d\n/);
  await reader.page.locator('#report').hover();
  await expect(async () => {
    await reader.page.getByRole('button', { name: 'Copy this report' }).click();
    await expect(reader.page.locator('section[aria-labelledby="report"] [role="status"]')).toHaveText(
      /Copied|Ctrl\+C/,
      { timeout: 500 },
    );
  }).toPass();
});
