import { LOCALES } from '#src/i18n/locales.ts';
import { sayFigure } from '#src/facts/words.ts';
import { sayMarks } from '#src/view/mark-words.ts';
import { askAxe } from './audit/axe.ts';
import { edition } from './edition.ts';
import { ENGINE, expect, gateIf, inChromium, test, type Reader } from './reader.ts';

const rowsOf = (reader: Reader) => reader.page.locator('main tr[data-key]');
const rowOf = (reader: Reader, id: string) => reader.page.locator(`main tr[data-key="${id}"]`);
const keysOf = (reader: Reader) =>
  rowsOf(reader).evaluateAll((all) => all.map((one) => one.getAttribute('data-key') ?? ''));

/** The texts of a column by the key of its row. */
const cellsOf = (reader: Reader, selector: string) =>
  rowsOf(reader).evaluateAll(
    (all, cell) =>
      all.map((row) => [row.getAttribute('data-key') ?? '', row.querySelector(cell)?.textContent ?? ''] as const),
    selector,
  );

/** Moves the pointer until React has taken the table over. */
const wakes = (reader: Reader) =>
  expect(async () => {
    await reader.page.mouse.move(200, 300);
    await reader.page.mouse.move(260, 320);
    await expect(reader.page.locator('main a[data-compared]').first()).toBeVisible({ timeout: 500 });
  }).toPass();

/** How many rows there are, as it is said aloud. */
const tally = (reader: Reader) => reader.page.locator('main p[role="status"][data-digits="count"]');

/** Types into the search field of the page, which is there before React is. */
async function types(reader: Reader, text: string) {
  const field = reader.page.locator('main input[type="search"]');
  await field.focus();
  await expect(async () => {
    await field.fill('');
    await field.fill(text);
    await expect(tally(reader)).not.toHaveText(/112.*112/, { timeout: 1000 });
  }).toPass();
}

for (const lang of LOCALES) {
  test(
    `29 figures are hedged, 32 with the caps, and each wears its sign in the table in ${lang}`,
    { tag: gateIf(lang !== 'sc') },
    async ({ reader }) => {
      await reader.opens(`/${lang}/figures`);
      const said = new Map(await cellsOf(reader, 'td button[data-fact]'));
      const expected = new Map(edition.figures.map((figure) => [figure.id, sayFigure(figure, lang).text]));
      expect(said).toEqual(expected);
      const hedged = edition.figures.filter(({ precision }) => precision !== 'exact' && precision !== 'at-least');
      const marks = await rowsOf(reader).evaluateAll((all) =>
        all.map((row) => [row.getAttribute('data-key'), row.querySelector('svg')?.getAttribute('data-mark')]),
      );
      const worn = new Map(marks as [string, string][]);
      expect(hedged).toHaveLength(32);
      expect(hedged.filter(({ id, precision }) => worn.get(id) !== precision)).toEqual([]);
    },
  );
}

test('counted numbers are never shown as printed, and a planned figure says so', async ({ reader }) => {
  await reader.opens('/en/figures');
  const precision = new Map(await cellsOf(reader, 'td:nth-of-type(4)'));
  for (const figure of edition.figures) expect(precision.get(figure.id), figure.id).toBe(sayMarks(figure, 'en'));
  const [counted, planned] = ['counted from a list', 'planned when written'].map((words) =>
    [...precision].filter(([, said]) => said.includes(words)).map(([id]) => id),
  );
  expect(counted).toEqual(edition.facts.filter(({ value, stated }) => value !== null && !stated).map(({ id }) => id));
  expect(planned).toHaveLength(12);
});

test('the page is whole without JavaScript', async ({ browser, atlas }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${atlas.url}/tc/figures`);
  await expect(page.locator('main tr[data-key]')).toHaveCount(112);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('112個數字：83個由文件載明，29個按清單點算');
  await context.close();
});

test('every statement is a link away: numbers, dates and the rest', async ({ reader }) => {
  const keys: string[] = [];
  for (const kind of ['numbers', 'dates', 'statements']) {
    await reader.opens(`/en/figures?only=kind:${kind}`);
    await expect(rowsOf(reader)).not.toHaveCount(kind === 'numbers' ? 0 : 112);
    keys.push(...(await keysOf(reader)));
    expect(await reader.strayDigits(), kind).toEqual([]);
  }
  expect(new Set(keys)).toEqual(new Set(edition.facts.map(({ id }) => id)));
});

test('words and numbers find the same rows in three scripts', async ({ reader }) => {
  await reader.opens('/tc/figures');
  const found: string[][] = [];
  for (const text of ['Cyberport', '數碼港', '数码港']) {
    await types(reader, text);
    found.push(await keysOf(reader));
  }
  expect(found[0]?.length).toBeGreaterThan(0);
  expect([found[1], found[2]]).toEqual([found[0], found[0]]);
  await types(reader, '39 217');
  await expect(rowOf(reader, 'itf-approved-projects')).toBeVisible();
  await types(reader, '31.8');
  await expect(rowOf(reader, 'itf-approved-amount')).toBeVisible();
});

test('what is found elsewhere is said, and nothing found has a way out', async ({ reader }) => {
  await reader.opens('/en/figures');
  await types(reader, 'renamed');
  await expect(reader.page.getByText('Nothing here suits all of this.')).toBeVisible();
  await reader.page.locator('[data-elsewhere="date"]').click();
  await expect(rowOf(reader, 'itib-renamed')).toBeVisible();
  await reader.page.locator('main input[type="search"]').fill('zeppelin');
  await reader.page.locator('main').getByRole('link', { name: 'Show all' }).click();
  await expect(rowsOf(reader)).toHaveCount(112);
  await expect(reader.page.locator('main input[type="search"]')).toHaveValue('');
  expect(reader.address()).toBe('/en/figures');
});

test('filters and order stand in the address and are undone by back', async ({ reader }) => {
  await reader.opens('/en/figures');
  const unit = reader.page.locator('main summary', { hasText: 'Unit' });
  await unit.focus();
  await unit.press('Enter');
  await reader.page.locator('[data-choice="unit:hkd"]').press('Enter');
  await expect(unit).toBeFocused();
  await expect(unit).toHaveText('Unit: Hong Kong dollars');
  await expect(tally(reader)).toHaveText('15 of 112 rows');
  await reader.page.locator('main summary', { hasText: 'Order' }).click();
  await reader.page.locator('[data-choice="figures:value"]').click();
  await expect.poll(() => reader.address()).toBe('/en/figures?by=figures:value&only=unit:hkd');
  await expect(rowsOf(reader).first()).toHaveAttribute('data-key', 'itf-subsequent-injections');
  await expect(reader.page.getByRole('columnheader', { name: 'Unit' })).toHaveAttribute('aria-sort', 'ascending');
  await reader.switchesTo('tc');
  await expect(rowsOf(reader)).toHaveCount(15);
  await reader.page.goBack();
  await reader.page.goBack();
  await reader.page.goBack();
  await expect(rowsOf(reader)).toHaveCount(112);
});

test('the four HK$10 billion are four rows, the two HK$300 million two, and there is no total', async ({ reader }) => {
  await reader.opens('/en/figures?only=unit:hkd');
  await expect(rowsOf(reader)).toHaveCount(15);
  const said = (await cellsOf(reader, 'td button[data-fact]')).map(([, text]) => text);
  expect(said.filter((text) => text.endsWith('HK$10 billion'))).toHaveLength(4);
  expect(said.filter((text) => text.includes('HK$300 million'))).toHaveLength(2);
  await expect(reader.page.locator('main tfoot')).toHaveCount(0);
});

test('what the table has not is dropped and named', async ({ reader }) => {
  await reader.opens('/en/figures?by=figures:size&only=unit:dollars,kind:counted&also=outside');
  const notice = reader.page.locator('ul[data-digits="notice"]');
  await expect(notice).toContainText('only “unit:dollars” names nothing');
  await expect(notice).toContainText('by “figures:size” names nothing');
  await expect.poll(() => reader.address()).toBe('/en/figures?only=kind:counted');
  await expect(rowsOf(reader)).toHaveCount(29);
});

test(
  'each figure has an address: its row is in sight and marked, its card is open',
  { tag: ENGINE },
  async ({ reader }) => {
    for (const id of ['data-gov-hk-datasets', 'derived:age-of-itf', 'itib-renamed', 'rd-tax-no-cap']) {
      await reader.opens(`/en/figures?f=${id}`);
      await expect(rowOf(reader, id)).toHaveAttribute('aria-current', 'true');
      await expect(rowOf(reader, id)).toBeInViewport();
      await expect(reader.page.getByRole('dialog')).toBeVisible();
    }
    await reader.opens('/en/figures');
    await wakes(reader);
    await rowOf(reader, 'itf-schemes').locator('th').click();
    await expect.poll(() => reader.address()).toBe('/en/figures?f=itf-schemes');
    const [table, card] = await Promise.all([
      reader.page.locator('main table').boundingBox(),
      reader.page.getByRole('dialog').boundingBox(),
    ]);
    expect((table?.x ?? 0) + (table?.width ?? 0)).toBeLessThanOrEqual(card?.x ?? 0);
    await reader.page.keyboard.press('Escape');
    await expect.poll(() => reader.address()).toBe('/en/figures');
  },
);

test('a row goes into the comparison', async ({ reader }) => {
  await reader.opens('/en/figures');
  await wakes(reader);
  await rowOf(reader, 'itf-approved-amount').getByRole('link', { name: 'Compare' }).click();
  await expect.poll(() => reader.address()).toBe('/en/figures?cmp=itf-approved-amount');
});

test(
  'a citation is copied in any language, with its address or without',
  inChromium('The system’s Firefox, as it is driven here, does not grant the clipboard'),
  async ({ reader, context, atlas }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await reader.opens('/en/figures?f=itf-approved-amount');
    const card = reader.page.getByRole('dialog');
    await card.getByRole('button', { name: '繁', exact: true }).click();
    await card.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(card.getByRole('status').first()).toHaveText('Copied');
    const clip = () => reader.page.evaluate(() => navigator.clipboard.readText());
    expect(await clip()).toContain('「創新及科技基金」一節第4句「撥款318億元」：318億港元，截至2022年10月底。');
    expect(await clip()).toContain(`${atlas.url}/tc/figures?f=itf-approved-amount`);
    await card.getByRole('button', { name: 'With link' }).click();
    await card.getByRole('button', { name: 'English' }).click();
    await card.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect.poll(clip).toMatch(/^Hong Kong Government, .+ October 2022\.$/);
    await card.getByText('Shown in').click();
    await expect(card.getByRole('link', { name: /went in|approved/ }).first()).toBeVisible();
  },
);

test('where the clipboard is closed, the citation is selected to copy by hand', async ({ reader }) => {
  await reader.page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('closed')) } }),
  );
  await reader.opens('/en/figures?f=itf-schemes');
  const card = reader.page.getByRole('dialog');
  await card.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(card.getByRole('status').first()).toContainText('press Ctrl+C');
  const area = card.getByRole('textbox');
  const selected = () =>
    area.evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd));
  await expect.poll(selected).toContain('「十七項計劃」');
});

for (const width of [320, 390, 1024, 1440]) {
  test(
    `the table of figures is a table, passes axe and fits at ${width} px`,
    { tag: gateIf(width === 320 || width === 1440) },
    async ({ reader }) => {
      await reader.page.setViewportSize({ width, height: 900 });
      await reader.opens('/en/figures?only=kind:with-derived,section:innovation-and-technology-fund');
      const table = reader.page.getByRole('table', { name: 'Figures' });
      await expect(table.getByRole('columnheader')).toHaveCount(7);
      await expect(table.getByRole('rowheader', { name: 'Schemes under the fund' })).toHaveCount(1);
      await expect(reader.page.locator('main a[data-compared]').first()).toBeVisible();
      expect(await askAxe(reader.page, 'main')).toEqual([]);
      await reader.page.locator('main summary').nth(2).click();
      expect(await askAxe(reader.page, 'main details[open]')).toEqual([]);
      expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    },
  );
}
