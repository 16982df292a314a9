import { digits } from '#src/i18n/format.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { ENGINE, expect, gateIf, test } from './reader.ts';

const id = 'rth-allowances';
const RATES = { Bachelor: 20_000, Master: 23_000, Doctorate: 45_000 } as const;

/** What posts come to with the living allowance of the doctorates, by whole numbers only. */
const comesTo = ([bachelor, master, doctoral, months]: readonly number[]) =>
  digits(
    ((bachelor ?? 0) * RATES.Bachelor + (master ?? 0) * RATES.Master + (doctoral ?? 0) * RATES.Doctorate) *
      (months ?? 0),
  );

const FIELDS = ['Bachelor', 'Master', 'Doctorate', 'Months'] as const;

for (const put of [
  [0, 0, 1, 1],
  [0, 0, 4, 36],
  [2, 1, 1, 36],
] as const) {
  test(
    `row 82: ${put.join(', ')} come to their sum, and stand in the address`,
    { tag: gateIf(put[0] === 2) },
    async ({ reader }) => {
      await reader.opens('/en/talent');
      await reader.looksAround();
      const form = reader.page.locator('form#calculator');
      // From the last field on: on the way no sum of posts goes beyond the ceiling.
      for (const at of [0, 1, 2, 3]) await form.getByLabel(FIELDS[at] ?? '').fill(at === 3 ? '1' : '0');
      for (const at of [3, 2, 1, 0]) await form.getByLabel(FIELDS[at] ?? '').fill(String(put[at]));
      await expect(form.locator('output')).toHaveText(`HK$${comesTo(put)}`);
      const [b, m, d, months] = put;
      await expect.poll(() => reader.address()).toBe(`/en/talent?by=${id}:b${b}-m${m}-d${d}-${months}`);
      expect(await reader.strayDigits()).toEqual([]);
    },
  );
}

for (const lang of LOCALES) {
  test(
    `what cannot be worked out says what and why, and the last result stays, in ${lang}`,
    { tag: gateIf(lang === 'tc') },
    async ({ reader }) => {
      const address = `/${lang}/talent?by=${id}:b1-m0-d3-36`;
      await reader.opens(address);
      await reader.looksAround();
      const form = reader.page.locator('form#calculator');
      const fields = form.getByRole('textbox');
      await expect(fields).toHaveCount(4);
      const said = new Set<string>();
      for (const [at, text, limit] of [
        [0, '', null],
        [1, 'abc', null],
        [2, '-1', null],
        [2, '1.5', null],
        [1, '1', 'rth-max-talents-per-organisation'],
        [3, '37', 'rth-living-allowance-max-duration'],
        [3, '0', null],
        [3, '<b>1</b>', null],
      ] as const) {
        const field = fields.nth(at);
        const before = await field.inputValue();
        await field.fill(text);
        await expect(field).toHaveAttribute('aria-invalid', 'true');
        await expect(field).toHaveValue(text);
        await expect(field).toHaveAccessibleDescription(/.{6,}/);
        said.add((await form.locator('p[role="status"]').textContent()) ?? '');
        await expect(form.locator('p[role="status"]').locator('[data-fact]')).toHaveCount(limit === null ? 0 : 1);
        if (limit !== null)
          await expect(form.locator('p[role="status"]').locator(`[data-fact="${limit}"]`)).toBeVisible();
        await expect(form.locator('output')).toContainText('5,580,000');
        expect(reader.address()).toBe(address);
        await field.fill(before);
        await expect(field).toHaveAttribute('aria-invalid', 'false');
      }
      expect(said.size).toBe(8);
      expect(await reader.strayDigits()).toEqual([]);
    },
  );
}

test('an address restores posts and months, and one beyond the limits says so', async ({ reader }) => {
  await reader.opens(`/sc/talent?by=${id}:b0-m2-d2-12`);
  const form = reader.page.locator('form#calculator');
  await expect(form.getByRole('textbox').nth(1)).toHaveValue('2');
  await expect(form.locator('output')).toHaveText('1,632,000港元');
  for (const beyond of ['b5-m0-d0-12', 'b1-m0-d0-37', 'b0-m0-d0-12']) {
    await reader.opens(`/en/talent?by=${id}:${beyond}`);
    await expect(reader.page.locator('[data-digits="notice"]').first()).toContainText(beyond);
    await expect(form.getByLabel('Months')).toHaveValue('24');
  }
});

test('what is typed before the page has come to life is not lost', { tag: ENGINE }, async ({ reader }) => {
  await reader.opens('/en/talent');
  const form = reader.page.locator('form#calculator');
  await form.getByLabel('Months').evaluate((field: HTMLInputElement) => {
    field.value = '1';
    field.focus();
  });
  await expect(form.locator('output')).toHaveText(`HK$${comesTo([1, 0, 1, 1])}`);
});

test('the sum opens its card, and the living allowance stands apart in it', async ({ reader }) => {
  await reader.opens('/en/talent');
  await reader.looksAround();
  await reader.page.locator('form#calculator output button').click();
  const card = reader.page.getByRole('dialog');
  await expect(card).toContainText('Allowances + living allowances');
  await expect(card.locator('li')).toHaveCount(2);
  await card.locator('button[data-fact$=":living"]').click();
  await expect(reader.page.getByRole('dialog')).toContainText('Rate a month × posts × months');
  expect(await reader.strayDigits()).toEqual([]);
});

test('segments are as long as their values, and a choice of one needs no other drawing', async ({ reader }) => {
  await reader.opens(`/en/talent?by=${id}:b4-m0-d0-6`);
  const drawing = reader.exhibit(id).locator('[data-width]');
  await reader.looksAround();
  await expect(drawing.locator('[data-still]')).toHaveCount(1);
  const bars = await reader
    .exhibit(id)
    .locator('.bar-body[data-value]')
    .evaluateAll((all) =>
      all.map((bar) => ({
        width: (bar as SVGGraphicsElement).getBBox().width,
        value: Number(bar.getAttribute('data-value')),
      })),
    );
  expect(bars.map(({ value }) => value)).toEqual([20_000, 23_000, 35_000, 10_000]);
  // The stroke of a hollow bar and the gap before a segment take up to 4 px.
  for (const { width, value } of bars) expect(Math.abs(width - (value * 576) / 45_000)).toBeLessThan(4);
});
