import { readFile } from 'node:fs/promises';
import { expect, listFaults, test } from './audit/auditor.ts';
import { askAxe } from './audit/axe.ts';
import { KEY, stored, message, thumbnails, thumb, order, field, adds, addsFour, opensBuilder } from './builder-page.ts';
import { AUDIT, ENGINE } from './reader.ts';

test.beforeEach(({ complaints }) => complaints.forgive(/404/));

test(
  'what is looked at is added by one click or key, remembered as it was framed, and taken back',
  { tag: ENGINE },
  async ({ reader }) => {
    const { page } = reader;
    await addsFour(reader);
    const { slides } = JSON.parse((await stored(page)) ?? '') as { slides: { layout: string; shows: unknown[] }[] };
    expect(slides.map(({ layout }) => layout)).toEqual(['finding', 'number', 'map', 'finding']);
    expect(slides.flatMap(({ shows }) => shows)).toEqual([
      { kind: 'exhibit', exhibit: 'rd-projects-by-domain', measure: 'count', mark: 'biotechnology' },
      { kind: 'figure', figure: 'itf-approved-amount' },
      { kind: 'map', framing: null, site: 'science-park', year: '2022' },
      { kind: 'timeline', from: 2015, to: 2025, lane: 'funding' },
    ]);
    await message(page).getByRole('button', { name: 'Undo' }).click();
    await expect(message(page)).toContainText('Taken out again.');
    expect(JSON.parse((await stored(page)) ?? '')).toMatchObject({ slides: { length: 3 } });
    // Closing the message gives the focus back to where it was.
    await message(page).getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('b');
    await message(page).getByRole('link', { name: 'Open' }).click();
    await expect(page).toHaveURL(/\/en\/build\/my-briefing\/4$/);
    await expect(thumbnails(page)).toHaveCount(4);
  },
);

test('a letter adds nothing where letters are switched off', { tag: AUDIT }, async ({ reader }) => {
  await reader.page.addInitScript(() => localStorage.setItem('atlas', '{"letterKeys":false}'));
  await reader.opens('/en/funding');
  await reader.looksAround();
  await reader.page.locator('#itf-capital footer a').first().focus();
  await reader.page.keyboard.press('b');
  await reader.page.locator('#itf-capital').getByRole('button', { name: 'Add to briefing' }).click();
  await expect(message(reader.page)).toContainText('as slide 1.');
});

test('a slide is written in three languages, its numbers as figures, and a reload keeps all', async ({ reader }) => {
  const { page } = reader;
  await addsFour(reader);
  await opensBuilder(reader, '/2');
  for (const [name, text] of [
    ['English', 'Approved: {itf-approved-amount}'],
    ['Traditional Chinese', '獲批{itf-approved-amount}'],
    ['Simplified Chinese', '获批{itf-approved-amount}'],
  ] as const) {
    const tabs = page.getByRole('group', { name: 'Notes for the speaker' });
    await tabs.getByRole('button', { name }).click();
    await field(page, 'Notes for the speaker').fill(text);
    await expect(tabs.getByRole('button', { name })).toHaveAccessibleName(new RegExp(`filled, ${name}$`));
  }
  await expect(page.locator('[data-part="notes"]')).toContainText('Reads: 获批318亿港元');
  await field(page, 'Caption').fill('In 2022');
  await expect(page.locator('[data-part="caption"]')).toContainText('Digits typed by hand have no source.');
  await field(page, 'Headline').fill('Half a {slot');
  await expect(page.locator('[data-part="heading"]')).toContainText('Not kept yet');
  await page.reload();
  await expect(field(page, 'Notes for the speaker')).toHaveValue('Approved: {itf-approved-amount}');
  await expect(field(page, 'Headline')).toHaveValue('Funding approved, cumulative');
  const { slides } = JSON.parse((await stored(page)) ?? '') as { slides: { notes: unknown; caption: unknown }[] };
  expect(slides[1]?.notes).toEqual({
    en: 'Approved: {itf-approved-amount}',
    tc: '獲批{itf-approved-amount}',
    sc: '获批{itf-approved-amount}',
  });
  expect(slides[1]?.caption).toEqual({ en: '', tc: '', sc: 'In 2022' });
});

test(
  'slides are ordered by keys and by dragging, and every step is undone and redone',
  { tag: ENGINE },
  async ({ reader }) => {
    const { page } = reader;
    await addsFour(reader);
    await opensBuilder(reader);
    const first = ['rd-projects-by-domain', 'itf-approved-amount', 'map', 'timeline'];
    expect(await order(page)).toEqual(first);
    await thumb(page, 0).focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(page.getByText('Now slide 2 of 4')).toBeAttached();
    await expect.poll(() => order(page)).toEqual([first[1], first[0], first[2], first[3]]);
    await expect(thumb(page, 1)).toBeFocused();
    await thumbnails(page).nth(3).dragTo(thumbnails(page).nth(0));
    await expect.poll(() => order(page)).toEqual([first[3], first[1], first[0], first[2]]);
    await page.getByRole('button', { name: 'Duplicate' }).click();
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => order(page)).toEqual(first);
    await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
    await page.keyboard.press('Control+Shift+z');
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(() => order(page)).toEqual([first[3], first[1], first[0], first[2]]);
    await page.reload();
    await expect.poll(() => order(page)).toEqual([first[3], first[1], first[0], first[2]]);
  },
);

test(
  'a briefing goes into a file and comes back; a broken file is told and harms nothing',
  { tag: ENGINE },
  async ({ reader }) => {
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
  },
);

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

test('a ready briefing is copied and the copy changed', async ({ reader }) => {
  const { page } = reader;
  await reader.opens('/en/build/itf');
  await page.getByRole('button', { name: 'Make a copy to change' }).click();
  await expect(page).toHaveURL(/build\/itf-copy$/);
  await expect(thumbnails(page)).toHaveCount(8);
  await field(page, 'Title of the briefing').fill('Ours');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ours');
  await page.getByRole('link', { name: 'Transcript' }).click();
  await expect(page).toHaveURL(/en\/briefings\/itf-copy$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ours');
  await reader.opens('/en/briefings/nobodys');
  await expect(page.locator('main')).toContainText('There is no such briefing');
});

for (const [what, stub, said] of [
  ['full', 'setItem', 'storage is full'],
  ['closed', 'getItem', 'does not let the atlas store anything'],
] as const)
  test(`with storage ${what} nothing is lost and the reader is told`, { tag: ENGINE }, async ({ reader }) => {
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

test('the builder is sound for who cannot see it, and has room on a phone', async ({ reader, auditIn }) => {
  const { page } = reader;
  await addsFour(reader);
  await opensBuilder(reader, '/2');
  expect(listFaults(await askAxe(page))).toEqual([]);
  expect(await reader.strayDigits()).toEqual([]);
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    expect(listFaults(await auditIn('en').finds('sideways'))).toEqual([]);
  }
  await page.getByRole('button', { name: 'Later' }).click();
  await expect.poll(() => order(page)).toEqual(['rd-projects-by-domain', 'map', 'itf-approved-amount', 'timeline']);
});
