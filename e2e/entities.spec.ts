import type { Entity } from '#src/facts/edition.ts';
import { readEntityNotes } from '#src/facts/edition-on-disk.ts';
import { viewFacts } from '#src/app/exhibit-rows.ts';
import { HTML_LANG, LOCALES, type Locale } from '#src/i18n/locales.ts';
import { saidAbout } from '#src/queries/said-about.ts';
import { CONTRAST, LAYOUT, MEANING } from './audit/audit.ts';
import { expect, listFaults, test } from './audit/auditor.ts';
import { askAxe } from './audit/axe.ts';
import { composed, edition, exhibits } from './edition.ts';
import { AUDIT, gateIf, type Reader } from './reader.ts';

const notes = readEntityNotes('2023');
const KINDS = [...new Set(edition.entities.map(({ kind }) => kind))];

/** Of each kind the name of which the document states most. */
const ONE_PER_KIND = KINDS.flatMap((kind) => {
  const factsOf = (id: string) => edition.facts.filter(({ entity }) => entity === id).length;
  const ofKind = edition.entities.filter((entity) => entity.kind === kind);
  return [...ofKind].sort((a, b) => factsOf(b.id) - factsOf(a.id)).slice(0, 1);
});

/** In how many exhibits each thing's facts stand. */
const shownIn = new Map<string, number>();
for (const exhibit of exhibits) {
  const of = viewFacts(composed(exhibit, 'en').view, edition).map(({ entity }) => entity);
  for (const entity of new Set(of)) shownIn.set(entity, (shownIn.get(entity) ?? 0) + 1);
}

/** Goes to the page of each name without loading anything anew, and looks at what every such page has. */
async function turnsThrough(reader: Reader, lang: Locale, entities: readonly Entity[]) {
  const { page } = reader;
  for (const { id, name, source } of entities) {
    await page.evaluate((path) => history.pushState(null, '', path), `/${lang}/entity/${id}`);
    await expect(page.locator('main h1')).toContainText(name[lang]);
    await expect(page.locator('main [class^="lede"]')).toHaveText(notes[id]?.[lang] ?? '');
    await expect(page.locator('main q')).toHaveText(source.locator);
    await expect(page.locator('main [data-section]')).toHaveCount(saidAbout(edition, edition.entity(id)).length);
    await expect(page.locator('section[aria-labelledby="shown"] li')).toHaveCount(shownIn.get(id) ?? 0);
    expect(await reader.strayDigits(), id).toEqual([]);
  }
}

for (const lang of LOCALES) {
  test(
    `a name of each kind has a page in ${lang} that is in order`,
    { tag: gateIf(lang === 'tc') },
    async ({ reader, auditIn }) => {
      expect(ONE_PER_KIND.map(({ kind }) => kind)).toEqual(KINDS);
      await reader.opens(`/${lang}/entity/${ONE_PER_KIND[0]?.id}`);
      for (const entity of ONE_PER_KIND) {
        await turnsThrough(reader, lang, [entity]);
        await expect(reader.page.locator('section[aria-labelledby="said"]')).toBeVisible();
        expect.soft(listFaults(await auditIn(lang).finds(...MEANING, ...CONTRAST, ...LAYOUT)), entity.id).toEqual([]);
        expect.soft(await askAxe(reader.page, 'main'), entity.id).toEqual([]);
      }
    },
  );

  test(`every name of the document has a page in ${lang}`, { tag: AUDIT }, async ({ reader }) => {
    test.slow();
    await reader.opens(`/${lang}/entity/${edition.entities[0]?.id}`);
    await turnsThrough(reader, lang, edition.entities);
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
  const figures = page.locator('section[aria-labelledby="figures"] li');
  const dates = page.locator('section[aria-labelledby="dates"] li');
  await expect(figures).toHaveCount(7);
  await expect(figures.filter({ hasText: '39,217' })).toContainText('as at end Oct 2022');
  await expect(dates).toHaveText([/^1999\s*Established$/]);
  await expect(page.locator('[data-section]')).toHaveText(['Innovation and Technology Fund, sentences 1, 2, 3 and 4']);
  await expect(page.locator('section[aria-labelledby="shown"] a[href="/en/funding#itf-approvals"]')).toContainText(
    '39,217',
  );
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

test('a name leads to the topics in whose sections it is', async ({ reader }) => {
  await reader.opens('/sc/entity/smart-lampposts');
  await reader.page.locator('section[aria-labelledby="topics"] a').click();
  await expect(reader.page).toHaveURL(/\/sc\/topics\/smart-city$/);
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
