import { readFile } from 'node:fs/promises';
import { adds, field, KEY, message, opensBuilder, stored } from './own-briefing.ts';
import { expect, test } from './reader.ts';

test.beforeEach(({ complaints }) => complaints.forgive(/404/));

test('a briefing goes into a file and comes back; a broken file is told and harms nothing', async ({ reader }) => {
  const { page } = reader;
  await adds(reader, '/en/figures?f=itf-approved-amount', 'dialog', 1);
  await opensBuilder(reader);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file).toBe(await stored(page));
  const input = page.locator('input[type="file"]');
  const before = await stored(page);
  const broken = file.replace('"seconds": 60', '"seconds": 61');
  await input.setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from(broken) });
  const results = page.getByRole('status').filter({ hasText: 'broken.json' });
  await expect(results).toContainText('was not opened. Nothing was changed.');
  await expect(results.locator('code')).toHaveText('checksum');
  expect(await stored(page)).toBe(before);
  await input.setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await page.getByRole('link', { name: 'My briefing' }).click();
  await expect(page).toHaveURL(/build\/my-briefing-2$/);
  const again = JSON.parse((await stored(page, `${KEY}-2`)) ?? '') as { slides: unknown };
  expect(again.slides).toEqual((JSON.parse(file) as { slides: unknown }).slides);
  expect(await stored(page)).toBe(before);
});

test('a file may be dropped on the list; what is deleted there comes back', async ({ reader }) => {
  const { page } = reader;
  await adds(reader, '/en/figures?f=itf-approved-amount', 'dialog', 1);
  const text = (await stored(page)) ?? '';
  await reader.opens('/en/briefings');
  await page.getByRole('heading', { name: 'Your own briefings' }).scrollIntoViewIfNeeded();
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 320);
  await page.locator('[data-deck="my-briefing"]').getByRole('button', { name: 'Delete' }).click();
  await expect(page.locator('[data-deck]')).toHaveCount(0);
  expect(await stored(page)).toBeNull();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('[data-deck]')).toHaveCount(1);
  expect(await stored(page)).toBe(text);
  const files = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'mine.json', { type: 'application/json' }));
    return transfer;
  }, text);
  await page.locator('main').dispatchEvent('dragover', { dataTransfer: files });
  await page.locator('main').dispatchEvent('drop', { dataTransfer: files });
  await expect(page.locator('[data-deck]')).toHaveCount(2);
});

for (const [what, stub, said] of [
  ['full', 'setItem', 'storage is full'],
  ['closed', 'getItem', 'does not let the atlas store anything'],
] as const)
  test(`with storage ${what} nothing is lost and the reader is told`, async ({ reader }) => {
    const { page } = reader;
    await page.addInitScript((name) => {
      Storage.prototype[name] = () => {
        throw new DOMException('no', 'QuotaExceededError');
      };
    }, stub);
    await reader.opens('/en/figures?f=itf-approved-amount');
    await page.locator('dialog').getByRole('button', { name: 'Add to briefing' }).click();
    await expect(message(page)).toContainText('could not be saved in this browser');
    await message(page).getByRole('link', { name: 'Open' }).click();
    await expect(page.getByRole('alert')).toContainText(said);
    await field(page, 'Notes for the speaker').fill('Not lost');
    await expect(field(page, 'Notes for the speaker')).toHaveValue('Not lost');
    const download = page.waitForEvent('download');
    await page.getByRole('alert').getByRole('button', { name: 'Save as a file' }).click();
    expect(await readFile(await (await download).path(), 'utf8')).toContain('"en": "Not lost"');
  });

test('a text that cannot be read is kept apart and told', async ({ reader }) => {
  const { page } = reader;
  await page.addInitScript(() => {
    if (localStorage.length === 0) localStorage.setItem('atlas.deck.bad', '{"format":"hk-it-atlas-deck","ver');
  });
  await reader.opens('/en/briefings');
  await page.getByRole('heading', { name: 'Your own briefings' }).scrollIntoViewIfNeeded();
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 320);
  await expect(page.getByRole('alert')).toContainText('The file ends in the middle.');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the text' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toBe('{"format":"hk-it-atlas-deck","ver');
  expect(await stored(page, 'atlas.aside.deck.bad')).toBe('{"format":"hk-it-atlas-deck","ver');
});

test('what another window has changed is asked about', async ({ reader, context }) => {
  await adds(reader, '/en/figures?f=itf-approved-amount', 'dialog', 1);
  await opensBuilder(reader);
  const other = await context.newPage();
  await other.goto(reader.page.url());
  await field(other, 'Notes for the speaker').fill('Theirs');
  const { page } = reader;
  await expect(page.getByText('Another window has changed this briefing.')).toBeVisible();
  await field(page, 'Caption').fill('Mine');
  expect(await stored(page)).toContain('Theirs');
  await page.getByRole('button', { name: 'Keep this one' }).click();
  await expect.poll(() => stored(page)).toContain('Mine');
  expect(await stored(page)).not.toContain('Theirs');
  await other.getByRole('button', { name: 'Take the other' }).click();
  await expect(field(other, 'Caption')).toHaveValue('Mine');
});
