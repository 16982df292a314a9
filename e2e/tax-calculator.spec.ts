import { digits } from '#src/i18n/format.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { ENGINE, expect, gateIf, test, inChromium } from './reader.ts';

const id = 'rd-tax-deduction';

/** The deduction in whole dollars, by whole numbers only. */
const deducted = (spend: number) => digits(spend * 2 + Math.min(spend, 2_000_000));

for (const [typed, spend] of [
  ['0', 0],
  ['2000000', 2_000_000],
  ['2,000,001', 2_000_001],
  ['6 million', 6_000_000],
  ['１２３', 123],
  ['HK$ 30,000,000', 30_000_000],
  ['1億2000萬', 120_000_000],
] as const) {
  test(
    `row 93: typing ${typed} works out its deduction, draws it and puts it in the address`,
    { tag: gateIf(spend === 2_000_001 || spend === 120_000_000) },
    async ({ reader }) => {
      await reader.opens('/en/funding');
      await reader.looksAround();
      const exhibit = reader.exhibit(id);
      const field = exhibit.getByRole('textbox');
      await field.fill(typed);
      await expect(exhibit.locator('output')).toHaveText(`HK$${deducted(spend)}`);
      await expect.poll(() => reader.address()).toBe(`/en/funding?by=${id}:${spend}`);
      await expect(exhibit.locator('.slope-dot')).toHaveAttribute('data-value', deducted(spend).replaceAll(',', ''));
      await expect(exhibit.locator('.slope-line[data-rate]')).toHaveCount(2);
      await expect(exhibit.locator('.tick')).toHaveCount(10);
      await field.blur();
      await expect(field).toHaveValue(digits(spend));
      expect(await reader.strayDigits()).toEqual([]);
    },
  );
}

for (const lang of LOCALES) {
  test(
    `what is no amount gets a sentence, and the last good result stays, in ${lang}`,
    { tag: gateIf(lang === 'tc') },
    async ({ reader }) => {
      await reader.opens(`/${lang}/funding?by=${id}:2000001`);
      const exhibit = reader.exhibit(id);
      const field = exhibit.getByRole('textbox');
      await expect(field).toHaveValue('2,000,001');
      const said = new Set<string>();
      for (const text of ['', 'abc', '-5', '1e400', '1.5', '100000000001', '1,00', '五百萬', '<b>1</b>']) {
        await field.fill(text);
        await expect(field).toHaveAttribute('aria-invalid', 'true');
        await expect(field).toHaveAccessibleDescription(/.{8,}/);
        said.add((await exhibit.getByRole('status').filter({ hasText: /\S/ }).first().textContent()) ?? '');
        await expect(exhibit.locator('output')).toContainText('6,000,002');
        expect(reader.address()).toBe(`/${lang}/funding?by=${id}:2000001`);
      }
      expect(said.size).toBe(5);
      expect(await reader.strayDigits()).toEqual([]);
      await field.fill('7');
      await expect(field).toHaveAttribute('aria-invalid', 'false');
      await expect(exhibit.locator('output')).toContainText('21');
    },
  );
}

test('an address restores its spend, drawn live, and a bad one says so', async ({ reader }) => {
  await reader.opens(`/tc/funding?by=${id}:2000001`);
  const exhibit = reader.exhibit(id);
  await expect(exhibit.getByRole('textbox')).toHaveValue('2,000,001');
  await expect(exhibit.locator('output')).toHaveText('6,000,002港元');
  await expect(exhibit.locator('.slope-said')).toContainText('6,000,002港元');
  await reader.opens(`/en/funding?by=${id}:1e9`);
  await expect(exhibit.getByRole('textbox')).toHaveValue('5,000,000');
  await expect(reader.page.locator('[data-digits="notice"]').first()).toContainText('by “');
});

test('the slider works by keyboard and says its amount', async ({ reader }) => {
  await reader.opens('/en/funding');
  await reader.looksAround();
  const exhibit = reader.exhibit(id);
  const slider = exhibit.getByRole('slider');
  await slider.focus();
  await reader.page.keyboard.press('ArrowRight');
  await expect(exhibit.locator('output')).toHaveText('HK$12,200,000');
  await expect(slider).toHaveAttribute('aria-valuetext', /^HK\$5\.1 million/);
  await expect(exhibit.getByRole('textbox')).toHaveValue('5,100,000');
  await reader.page.keyboard.press('Home');
  await expect(exhibit.locator('output')).toHaveText('HK$0');
  await expect.poll(() => reader.address()).toBe(`/en/funding?by=${id}:0`);
  await reader.page.keyboard.press('End');
  await expect.poll(() => reader.address()).toBe(`/en/funding?by=${id}:8000000`);
  await expect(exhibit.locator('output')).toHaveText('HK$18,000,000');
});

test('a held key never changes the address more often than a browser lets it', async ({ reader }) => {
  await reader.page.addInitScript(() => {
    const calls = { replaced: 0 };
    Object.assign(window, { calls });
    const replace = history.replaceState.bind(history);
    history.replaceState = (...to) => {
      calls.replaced += 1;
      replace(...to);
    };
  });
  await reader.opens('/en/funding');
  await reader.looksAround();
  const slider = reader.exhibit(id).getByRole('slider');
  await slider.evaluate((range: HTMLInputElement) => {
    for (let spend = 0; spend <= 8_000_000; spend += 100_000) {
      range.valueAsNumber = spend;
      range.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await expect.poll(() => reader.address()).toBe(`/en/funding?by=${id}:8000000`);
  const replaced = await reader.page.evaluate(
    () => (window as unknown as { calls: { replaced: number } }).calls.replaced,
  );
  expect(replaced).toBeLessThan(81 / 4);
});

test('typing keeps the field, its focus and the rest of the address', async ({ reader }) => {
  await reader.opens('/en/funding?as=dated-commitments:table&utm=kept');
  const field = reader.exhibit(id).getByRole('textbox');
  await field.click();
  await reader.page.keyboard.press('Control+A');
  await reader.page.keyboard.type('3000000');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('3000000');
  await expect.poll(() => reader.address()).toBe(`/en/funding?as=dated-commitments:table&by=${id}:3000000&utm=kept`);
});

test('what is typed before the page has come to life is not lost', { tag: ENGINE }, async ({ reader }) => {
  await reader.opens('/en/funding');
  const exhibit = reader.exhibit(id);
  await exhibit.getByRole('textbox').evaluate((field: HTMLInputElement) => {
    field.value = '1,000,000';
    field.focus();
  });
  await expect(exhibit.locator('output')).toHaveText('HK$3,000,000');
});

test('each number of the working opens its card, with formula and inputs', async ({ reader }) => {
  await reader.opens('/en/funding');
  await reader.looksAround();
  await reader.exhibit(id).locator('output button').click();
  const card = reader.page.getByRole('dialog');
  await expect(card).toContainText('HK$12 million');
  await expect(card).toContainText('First rate × spending up to the limit');
  await expect(card.locator('li')).toHaveCount(4);
  await card.locator('button[data-fact$=":rest-spending"]').click();
  await expect(reader.page.getByRole('dialog')).toContainText('HK$3 million');
  expect(await reader.strayDigits()).toEqual([]);
});

test('moving the point changes no height, and the calculator stands beside the drawing only where there is room', async ({
  reader,
}) => {
  await reader.opens('/en/funding');
  await reader.looksAround();
  const exhibit = reader.exhibit(id);
  const height = () => exhibit.evaluate((section) => section.getBoundingClientRect().height);
  const before = await height();
  await exhibit.getByRole('textbox').fill('1000000');
  await expect(exhibit.locator('.slope-dot')).toHaveAttribute('data-value', '3000000');
  expect(await height()).toBe(before);
  const isBeside = () =>
    exhibit.evaluate((section) => {
      const [drawing, form] = [section.querySelector('[role="listbox"]'), section.querySelector('form')];
      return (form?.getBoundingClientRect().left ?? 0) > (drawing?.getBoundingClientRect().right ?? Infinity);
    });
  for (const [width, beside] of [
    [1440, true],
    [1080, true],
    [1079, false],
    [390, false],
  ] as const) {
    await reader.page.setViewportSize({ width, height: 900 });
    await expect.poll(isBeside, `${width}`).toBe(beside);
  }
});

test(
  'on paper the result stands and the slider does not',
  inChromium('this Firefox cannot be told to print'),
  async ({ reader }) => {
    await reader.page.emulateMedia({ media: 'print' });
    await reader.opens('/en/funding');
    await expect(reader.exhibit(id).locator('output')).toBeVisible();
    await expect(reader.exhibit(id).locator('input[type="range"]')).toBeHidden();
  },
);
