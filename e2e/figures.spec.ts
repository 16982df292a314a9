import { LOCALES } from '#src/i18n/locales.ts';
import { edition } from './edition.ts';
import { watchTakings } from './takings.ts';
import { ENGINE, expect, gateIf, PAGES, test } from './reader.ts';

for (const lang of LOCALES) {
  test(
    `every digit on every page in ${lang} belongs to a figure or a date`,
    { tag: gateIf(lang === 'tc') },
    async ({ reader }) => {
      for (const { path } of PAGES.filter((one) => one.lang === lang)) {
        await reader.opens(path);
        expect(await reader.strayDigits(), path).toEqual([]);
      }
      await reader.opens(`/${lang}/gallery`);
      await expect(reader.page.locator('[data-refusal]').first()).toBeVisible();
      expect(await reader.strayDigits(), 'gallery').toEqual([]);
    },
  );
}

test('every figure of the Overview opens its card, and gives the focus back', { tag: ENGINE }, async ({ reader }) => {
  await reader.opens('/en/');
  const figures = reader.page.locator('main button[data-fact]');
  const count = await figures.count();
  expect(count).toBeGreaterThanOrEqual(9);
  for (let at = 0; at < count; at += 1) {
    const figure = figures.nth(at);
    const id = (await figure.getAttribute('data-fact')) ?? '';
    await figure.focus();
    await figure.press('Enter');
    const card = reader.page.getByRole('dialog');
    await expect(card).toBeFocused();
    if (id.startsWith('derived:')) await expect(card.getByText('How it is worked out')).toBeVisible();
    else {
      const { source } = edition.fact(id);
      await expect(card).toContainText(edition.section(source.section).name.en);
      await expect(card).toContainText(`sentence ${source.sentence} of`);
      await expect(card.locator('q')).toHaveText(source.locator);
    }
    await reader.page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await expect(figure).toBeFocused();
  }
});

test('the card of a derived figure names its inputs', async ({ reader }) => {
  await reader.opens('/en/?f=derived:rd-share-of-projects');
  const card = reader.page.getByRole('dialog');
  await expect(card.locator('button[data-fact="itf-rd-projects"]')).toHaveText('5,280');
  await expect(card.locator('button[data-fact="itf-approved-projects"]')).toHaveText('39,217');
});

test(
  'a figure pressed before the page has started opens its card as soon as it has',
  { tag: ENGINE },
  async ({ reader }) => {
    const start = await reader.holdsBack(/edition-2023/);
    const asked = reader.page.waitForRequest(/edition-2023/);
    await reader.opens('/en/', { waitUntil: 'commit' });
    await asked;
    await reader.page.locator('h1 button[data-fact]').first().press('Enter');
    await expect(reader.page.getByRole('dialog')).toHaveCount(0);
    start();
    await expect(reader.page.getByRole('dialog')).toBeFocused();
  },
);

test('a button pressed before the page has started does its work as soon as it has', async ({ reader }) => {
  await watchTakings(reader.page);
  const start = await reader.holdsBack(/edition-2023/);
  const asked = reader.page.waitForRequest(/edition-2023/);
  await reader.opens('/en/about', { waitUntil: 'commit' });
  await asked;
  const report = reader.page.locator('section[aria-labelledby="report"]');
  await report.getByRole('button', { name: 'Copy this report' }).click();
  await expect(report.getByRole('status')).toHaveText('');
  start();
  await expect(report.getByRole('status')).toHaveText('Copied');
});

test('a button of the frame pressed before the page has started does its work as soon as it has', async ({
  reader,
}) => {
  const start = await reader.holdsBack(/edition-2023/);
  const asked = reader.page.waitForRequest(/edition-2023/);
  await reader.opens('/en/', { waitUntil: 'commit' });
  await asked;
  await reader.page.getByRole('button', { name: 'Search' }).click();
  await expect(reader.page.getByRole('dialog')).toHaveCount(0);
  start();
  await expect(reader.page.getByRole('dialog').getByRole('combobox')).toBeFocused();
});

test('a button pressed at the moment React takes the page over does its work', async ({ reader }) => {
  const { page } = reader;
  await page.addInitScript(() => {
    // eslint-disable-next-line typescript/unbound-method -- It is called on what it was called on.
    const listen = EventTarget.prototype.addEventListener;
    const press = () => document.querySelector<HTMLElement>('#main button[aria-keyshortcuts]')?.click();
    let isPressed = false;
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...told: Parameters<typeof listen>) {
      listen.apply(this, told);
      if (isPressed || told[0] !== 'click' || !(this instanceof Element) || this.id !== 'main') return;
      isPressed = true;
      queueMicrotask(press);
    };
  });
  await reader.opens('/en/');
  await reader.looksAround();
  await expect(page.locator('body > [role="status"]')).toContainText('as slide 1.');
});
