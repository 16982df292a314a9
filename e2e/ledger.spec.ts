import { LOCALES } from '#src/i18n/locales.ts';
import { moneyLedger } from '#src/queries/money.ts';
import { readChoices } from '#src/queries/money-facets.ts';
import { askAxe } from './audit/axe.ts';
import { edition } from './edition.ts';
import { ENGINE, expect, gateIf, inChromium, test } from './reader.ts';

const VIEWS = ['', 'nature:approved', 'as-of:not-stated,nature:allocated', 'as-of:event-2018'];

const idsOf = (only: string) =>
  moneyLedger(edition, readChoices(only.split(','))).flatMap(({ rows }) => rows.map((row) => row.figure.id));

for (const lang of LOCALES) {
  test(
    `the ledger has the rows of its query under any filter in ${lang}`,
    { tag: gateIf(lang === 'sc') },
    async ({ reader, complaints }) => {
      // Leaving for the next address may cut the fetch of a chunk short.
      complaints.forgive(/dynamically imported module|Failed to fetch/);
      for (const only of VIEWS) {
        await reader.opens(`/${lang}/funding${only === '' ? '' : `?only=${only}`}`);
        const rows = reader.page.locator('#ledger tr[data-key]');
        await expect(rows).toHaveCount(idsOf(only).length);
        expect(await rows.evaluateAll((all) => all.map((one) => one.getAttribute('data-key')))).toEqual(idsOf(only));
        expect(await reader.strayDigits(), only).toEqual([]);
      }
    },
  );
}

test('no total stands anywhere: every number is a row or a count of rows', async ({ reader }) => {
  await reader.opens('/en/funding');
  const ledger = reader.page.locator('#ledger');
  const facts = await ledger
    .locator('[data-fact]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-fact')));
  const known = [...idsOf(''), 'derived:money-amounts', 'derived:money-kinds'];
  expect(facts.filter((id) => !known.includes(id ?? ''))).toEqual([]);
  await expect(ledger.locator('tfoot')).toHaveCount(0);
});

test(
  'a filter is a link: it writes the address, keeps the focus, counts aloud, and back undoes it',
  { tag: ENGINE },
  async ({ reader }) => {
    await reader.opens('/en/funding');
    const kind = reader.page.locator('#ledger summary').first();
    await kind.focus();
    await kind.press('Enter');
    const approved = reader.page.locator('[data-choice="nature:approved"]');
    await expect(approved).toHaveText('money approved 4');
    await approved.focus();
    await approved.press('Enter');
    await expect.poll(() => reader.address()).toBe('/en/funding?only=nature:approved');
    await expect(kind).toBeFocused();
    await expect(kind).toHaveText('Kind: money approved');
    await expect(reader.page.locator('#ledger').locator('p[role="status"][data-digits="count"]')).toHaveText(
      '4 of 19 rows',
    );
    await reader.page.locator('#ledger summary').nth(2).click();
    await reader.page.locator('[data-choice="as-of:2022-11"]').click();
    await expect.poll(() => reader.address()).toBe('/en/funding?only=as-of:2022-11,nature:approved');
    await reader.switchesTo('sc');
    await expect(reader.page.locator('#ledger tr[data-key]')).toHaveCount(2);
    await reader.page.goBack();
    await reader.page.goBack();
    await expect(reader.page.locator('#ledger tr[data-key]')).toHaveCount(4);
  },
);

test('filters that leave nothing say so and offer the way back', async ({ reader }) => {
  await reader.opens('/en/funding?only=nature:cap,section:cyberport');
  const none = reader.page.getByText('No amount in the document suits all of these.');
  await none.getByRole('link', { name: 'Show all' }).click();
  await expect(reader.page.locator('#ledger tr[data-key]')).toHaveCount(19);
  await expect(reader.page.locator('#ledger')).toBeFocused();
  expect(reader.address()).toBe('/en/funding');
});

test('choices that the ledger has not are dropped and named', async ({ reader }) => {
  await reader.opens('/en/funding?only=nature:lost,section:talent,nature:approved,nature:cap');
  const notice = reader.page.locator('ul[data-digits="notice"]');
  await expect(notice).toContainText('only “nature:lost” names nothing');
  await expect(notice).toContainText('only “nature:cap” is given twice');
  await expect.poll(() => reader.address()).toBe('/en/funding?only=section:talent,nature:approved');
});

test('an amount opens its card, and a part names its whole', async ({ reader }) => {
  await reader.opens('/en/funding');
  const part = reader.page.locator('#ledger tr[data-key="tcfs-funding"]');
  await expect(part).toContainText('Part of “Innovation and Technology Fund: Funding approved, cumulative”');
  await part.locator('td button').first().click();
  await expect(reader.page.getByRole('dialog')).toContainText('sentence 13 of');
});

test('the head stays in view while the rows go by', async ({ reader }) => {
  await reader.opens('/en/funding');
  await reader.page.locator('#ledger tr[data-key="tcfs-funding"]').evaluate((row) => row.scrollIntoView());
  const top = () =>
    reader.page
      .locator('#ledger thead th')
      .first()
      .evaluate((head) => head.getBoundingClientRect().top);
  await expect.poll(top).toBe(0);
});

test(
  'the whole ledger is printed, without its controls',
  inChromium('The system’s Firefox does not emulate print'),
  async ({ reader }) => {
    await reader.opens('/en/funding');
    await reader.page.emulateMedia({ media: 'print' });
    await expect(reader.page.locator('#ledger summary').first()).toBeHidden();
    for (const id of idsOf('')) await expect(reader.page.locator(`#ledger tr[data-key="${id}"]`)).toBeVisible();
    await expect(reader.page.locator('#ledger').getByText('Compare', { exact: true }).first()).toBeHidden();
  },
);

for (const width of [320, 390, 1024, 1440]) {
  test(
    `the ledger is a table, passes axe and fits at ${width} px`,
    { tag: gateIf(width === 390 || width === 1440) },
    async ({ reader }) => {
      await reader.page.setViewportSize({ width, height: 900 });
      await reader.opens('/en/funding?only=as-of:event-2023-04');
      const table = reader.page.getByRole('table', { name: 'they have no total' });
      await expect(table.getByRole('row')).toHaveCount(4 + 2);
      await expect(table.getByRole('columnheader')).toHaveCount(6);
      await expect(table.getByRole('rowheader', { name: 'doctoral' })).toHaveCount(2);
      await reader.page.locator('#ledger summary').first().click();
      expect(await askAxe(reader.page, '#ledger')).toEqual([]);
      expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    },
  );
}
