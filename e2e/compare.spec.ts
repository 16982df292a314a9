import { compare } from '#src/queries/arithmetic.ts';
import { sayRefusal } from '#src/queries/refusal-words.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { askAxe } from './audit/axe.ts';
import { edition } from './edition.ts';
import { ENGINE, expect, gateIf, inChromium, test } from './reader.ts';
import type { Page } from '@playwright/test';

const ALIKE = ['itf-initial-injection', 'itf-subsequent-injections'];
const UNLIKE = ['itf-subsequent-injections', 'itf-approved-amount'];
const FOUR = [...ALIKE, 'itf-approved-amount', 'cyberport-allocation'];

const tray = (page: Page) => page.locator('section[data-open]');
const row = (page: Page, id: string) => page.locator(`#ledger tr[data-key="${id}"]`);
const chips = (page: Page) => tray(page).locator('[data-count] [data-remove]');

const figure = (id: string) => {
  const found = edition.figures.find((one) => one.id === id);
  if (!found) throw new RangeError(`no figure ${id}`);
  return found;
};

test('two alike, added from the ledger, stand as bars on one axis', async ({ reader }) => {
  await reader.opens('/en/funding');
  for (const [at, id] of ALIKE.entries()) {
    await row(reader.page, id).getByRole('link', { name: 'Compare' }).click();
    await expect(chips(reader.page)).toHaveCount(at + 1);
  }
  await expect.poll(() => reader.address()).toBe(`/en/funding?cmp=${ALIKE.join()}`);
  const bars = tray(reader.page).locator('.bar-body[data-value]');
  await expect(bars).toHaveCount(2);
  const drawn = await bars.evaluateAll((paths) =>
    paths.map(
      (path) => Number(/H(-?[\d.]+)/.exec(path.getAttribute('d') ?? '')?.[1]) / Number(path.getAttribute('data-value')),
    ),
  );
  expect(Math.abs((drawn[0] ?? 0) / (drawn[1] ?? 1) - 1)).toBeLessThan(0.005);
  await expect(tray(reader.page).locator('[data-mixed]')).toHaveCount(2);
  await expect(tray(reader.page)).toContainText('1999');
  await expect(tray(reader.page).getByRole('status')).toContainText('2 figures. They may stand on one axis.');
  await expect(row(reader.page, ALIKE[0] ?? '').getByRole('link', { name: 'Remove' })).toBeVisible();
});

test('links followed in haste do not undo each other', async ({ reader }) => {
  await reader.opens(`/en/funding?cmp=${FOUR[3] ?? ''}`);
  await expect(chips(reader.page)).toHaveCount(1);
  await reader.page.evaluate(
    (ids) => {
      for (const id of ids)
        document.querySelector<HTMLElement>(`#ledger tr[data-key="${id}"] [data-compared]`)?.click();
    },
    FOUR.slice(0, 3),
  );
  await expect(chips(reader.page)).toHaveCount(4);
  expect(reader.address()).toBe(`/en/funding?cmp=${[FOUR[3], ...FOUR.slice(0, 3)].join()}`);
});

for (const lang of LOCALES) {
  test(
    `two unlike stand as tiles with their dates and the reason in ${lang}`,
    { tag: gateIf(lang === 'tc') },
    async ({ reader }) => {
      await reader.opens(`/${lang}/?cmp=${UNLIKE.join()}`);
      const answer = compare(UNLIKE.map(figure));
      if (answer.ok) throw new Error('compared');
      const sentence = sayRefusal(answer.refusal, lang, edition);
      await expect(tray(reader.page).locator('[data-refusal="nature"]')).toHaveText(sentence);
      await expect(tray(reader.page).getByRole('status')).toContainText(sentence);
      await expect(tray(reader.page).locator('.bar-body')).toHaveCount(0);
      await expect(tray(reader.page).locator('li[data-key]')).toHaveCount(2);
      await expect(tray(reader.page).locator('#comparison [data-remove]')).toHaveCount(2);
      expect(await reader.strayDigits()).toEqual([]);
    },
  );
}

test('three with an unlike one among them say which to take away, and then are compared', async ({ reader }) => {
  await reader.opens(`/en/?cmp=${[...ALIKE, 'itf-approved-amount'].join()}`);
  await tray(reader.page).locator('#comparison').getByRole('link', { name: 'Funding approved, cumulative' }).click();
  await expect(tray(reader.page).locator('.bar-body[data-value]')).toHaveCount(2);
  await expect(chips(reader.page).nth(1)).toBeFocused();
});

test('a ratio is said only where the closed list of derivations has one', async ({ reader }) => {
  await reader.opens('/en/?cmp=rth-allowance-bachelor,rth-allowance-doctoral');
  await expect(tray(reader.page).locator('[data-fact="derived:rth-doctoral-to-bachelor"]')).toHaveText('1.75 times');
  await reader.opens(`/en/?cmp=${ALIKE.join()}`);
  await expect(tray(reader.page).locator('.bar-body[data-value]')).toHaveCount(2);
  await expect(tray(reader.page).locator('[data-fact^="derived:"]')).toHaveCount(0);
});

test('a fifth figure is refused with a sentence, until there is room', async ({ reader }) => {
  await reader.opens(`/en/funding?cmp=${FOUR.join()}`);
  await expect(chips(reader.page)).toHaveCount(4);
  const fifth = row(reader.page, 'innohk-funding').getByRole('button', { name: 'Compare' });
  await fifth.focus();
  await fifth.press('Enter');
  await expect(tray(reader.page).getByRole('alert')).toContainText('The comparison is full.');
  await expect(tray(reader.page).getByRole('alert')).toContainText('Government funding for the initiative');
  await expect(fifth).toBeFocused();
  expect(reader.address()).toBe(`/en/funding?cmp=${FOUR.join()}`);
  await chips(reader.page).last().click();
  await expect(tray(reader.page).getByRole('alert')).toHaveText('');
  await row(reader.page, 'innohk-funding').getByRole('link', { name: 'Compare' }).click();
  await expect.poll(() => reader.address()).toContain('itf-approved-amount,innohk-funding');
});

test('a figure gets in from its source card and from the reading line', async ({ reader }) => {
  await reader.opens('/en/?sel=rd-projects-by-domain:biotechnology&f=itf-approved-amount');
  await reader.page.getByRole('dialog').getByRole('link', { name: 'Add to comparison' }).click();
  await expect(reader.page.getByRole('dialog').getByRole('link', { name: 'Remove from comparison' })).toBeVisible();
  await reader.page.keyboard.press('Escape');
  await reader.exhibit('rd-projects-by-domain').getByRole('link', { name: 'Add to comparison' }).click();
  await expect.poll(() => reader.address()).toContain('cmp=itf-approved-amount,itf-rd-share-biotechnology');
  await expect(tray(reader.page).locator('[data-refusal="unit"]')).toBeVisible();
});

test('the comparison keeps through languages, pages, back and forward', async ({ reader }) => {
  await reader.opens(`/en/?cmp=${ALIKE.join()}`);
  await expect(tray(reader.page).locator('.bar-body[data-value]')).toHaveCount(2);
  for (const lang of ['tc', 'sc', 'en'] as const) {
    await reader.switchesTo(lang);
    await expect(tray(reader.page).locator('h2')).toContainText({ en: 'Money put in', tc: '注資', sc: '注资' }[lang]);
    expect(reader.address()).toBe(`/${lang}/?cmp=${ALIKE.join()}`);
  }
  await reader.page.locator('header nav').getByRole('link', { name: 'Funding' }).click();
  await expect.poll(() => reader.address()).toBe(`/en/funding?cmp=${ALIKE.join()}`);
  await chips(reader.page).first().click();
  await expect(chips(reader.page)).toHaveCount(1);
  await reader.page.goBack();
  await expect(chips(reader.page)).toHaveCount(2);
  await reader.page.goForward();
  await expect(chips(reader.page)).toHaveCount(1);
});

test('the keyboard does it all, and never loses its place', { tag: ENGINE }, async ({ reader }) => {
  await reader.opens(`/en/funding?cmp=${ALIKE.join()}`);
  const toggle = tray(reader.page).getByRole('button', { name: 'Comparison 2 figures' });
  await tray(reader.page).locator('#comparison').getByRole('button').first().focus();
  await reader.page.keyboard.press('Escape');
  await expect(toggle).toBeFocused();
  await expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await expect(tray(reader.page).locator('.bar-body')).toHaveCount(0);
  await toggle.press('Enter');
  await expect(tray(reader.page).locator('.bar-body[data-value]')).toHaveCount(2);
  await chips(reader.page).first().focus();
  await reader.page.keyboard.press('Enter');
  await expect(chips(reader.page)).toHaveCount(1);
  await expect(chips(reader.page).first()).toBeFocused();
  await reader.page.keyboard.press('Enter');
  await expect(tray(reader.page)).toHaveCount(0);
  await expect(reader.page.locator('main')).toBeFocused();
  expect(reader.address()).toBe('/en/funding');
});

test('unknown figures in a link are dropped and named', async ({ reader }) => {
  await reader.opens('/en/?cmp=itf-approved-amount,nothing-here');
  await expect(reader.page.locator('[data-digits="notice"]')).toContainText('cmp “nothing-here”');
  await expect.poll(() => reader.address()).toBe('/en/?cmp=itf-approved-amount');
});

test('the tray is not printed', inChromium('The system’s Firefox does not emulate print'), async ({ reader }) => {
  await reader.opens(`/en/funding?cmp=${ALIKE.join()}`);
  await expect(tray(reader.page)).toBeVisible();
  await reader.page.emulateMedia({ media: 'print' });
  await expect(tray(reader.page)).toBeHidden();
});

test('the page has room below for the tray', async ({ reader }) => {
  await reader.opens(`/en/funding?cmp=${ALIKE.join()}`);
  await expect(tray(reader.page)).toBeVisible();
  await reader.page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect
    .poll(() =>
      reader.page.evaluate(() => {
        const bottom = document.querySelector('footer:last-of-type')?.getBoundingClientRect().bottom ?? 0;
        return (document.querySelector('section[data-open]')?.getBoundingClientRect().top ?? 0) - bottom;
      }),
    )
    .toBeGreaterThanOrEqual(0);
});

const SIZES = [
  [320, 640],
  [390, 844],
  [1440, 900],
] as const;

for (const [at, [width, height]] of SIZES.entries()) {
  for (const [turn, [what, ids]] of (
    [
      ['bars', ALIKE],
      ['a refusal', UNLIKE],
      ['four figures', FOUR],
    ] as const
  ).entries()) {
    test(
      `${what} pass axe, fit and say no bare number at ${width} px`,
      { tag: gateIf(turn === at) },
      async ({ reader }) => {
        await reader.page.setViewportSize({ width, height });
        await reader.opens(`/tc/about?cmp=${ids.join()}`);
        const toggle = tray(reader.page).locator('[aria-expanded]');
        await expect(toggle).toHaveAttribute('aria-expanded', String(width >= 700));
        if (width < 700) await toggle.click();
        await expect(tray(reader.page).locator('#comparison h2')).toBeVisible();
        expect(await askAxe(reader.page, 'section[data-open]')).toEqual([]);
        expect(await reader.strayDigits()).toEqual([]);
        expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        expect((await tray(reader.page).boundingBox())?.height).toBeLessThan(height);
      },
    );
  }
}
