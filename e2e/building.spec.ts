import { expect, listFaults, test } from './audit/auditor.ts';
import { askAxe } from './audit/axe.ts';
import { addsFour, field, message, opensBuilder, order, stored, thumb, thumbnails } from './own-briefing.ts';
import { AUDIT, ENGINE, inChromium } from './reader.ts';

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
  inChromium('the system’s Firefox is not driven to drag'),
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
