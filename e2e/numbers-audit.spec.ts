import type { Page } from '@playwright/test';
import { readNotShown } from '#src/facts/edition-on-disk.ts';
import { sampleCopy } from '#src/facts/sample-copy.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { askAxe } from './audit/axe.ts';
import { edition } from './edition.ts';
import { printed, unspaced } from './paper.ts';
import { expect, gateIf, test } from './reader.ts';

/** Every locator in its place, and no sentence of the document. */
const COPY = sampleCopy(edition, readNotShown('2023'));

const fileOf = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});
const choose = (page: Page, name: string, content: string | Buffer) =>
  page.locator('input[type="file"]').setInputFiles(fileOf(name, content));

for (const lang of LOCALES) {
  test(`the audit finds nothing wrong in ${lang}`, { tag: gateIf(lang === 'sc') }, async ({ reader }) => {
    const { page } = reader;
    await page.setViewportSize({ width: 320, height: 640 });
    await reader.opens(`/${lang}/figures/audit`);
    await expect(page.locator('[data-count="fault"] b')).toHaveText('0');
    await expect(page.locator('main [data-state="fault"]')).toHaveCount(0);
    const checks = await page.locator('[data-check]').count();
    const counted = await page.locator('[data-count] b').allInnerTexts();
    expect(counted.reduce((sum, text) => sum + Number(text), 0)).toBe(checks);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await reader.strayDigits()).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page
      .locator('[data-check] [aria-expanded="false"]')
      .evaluateAll((folds: HTMLElement[]) => folds.forEach((fold) => fold.click()));
    await expect(page.locator('[data-check] [aria-expanded="false"]')).toHaveCount(0);
    expect(await reader.strayDigits()).toEqual([]);
    expect(await askAxe(page)).toEqual([]);
  });
}

test('on paper every working stands open, on A4', async ({ reader }) => {
  const { page } = reader;
  await reader.opens('/en/figures/audit');
  await expect(page.locator('[data-count="fault"] b')).toHaveText('0');
  const workings = await page
    .locator('[data-check] li [data-digits="formula"]')
    .evaluateAll((all) => all.map((one) => one.textContent));
  const all = (await printed(page)).map(({ text }) => text).join('');
  expect(workings.length).toBeGreaterThan(300);
  expect(workings.filter((text) => !all.includes(unspaced(text)))).toEqual([]);
});

test('a copy that is opened lights each sentence, on the page and on the card, and is gone with the page', async ({
  reader,
}) => {
  const { page } = reader;
  await reader.opens('/tc/figures/audit');
  await choose(page, 'copy.txt', COPY.replaceAll('\n', '\r\n'));
  const counts = page.locator('[data-copy] [role="status"]');
  await expect(counts).toContainText(`${edition.facts.length}`);
  await expect(counts.locator('[data-state="holds"]')).toHaveCount(3);
  await expect(page.locator('[data-examined]')).toHaveCount(edition.facts.length);
  const { locator } = edition.fact('itf-approved-projects').source;
  await page.locator('[data-examined="itf-approved-projects"] button').click();
  await expect(page.locator('main blockquote mark')).toHaveText(locator);
  expect(await reader.strayDigits()).toEqual([]);
  expect(await askAxe(page)).toEqual([]);
  await page.locator('main div[aria-live] [data-fact="itf-approved-projects"]').click();
  await expect(page.getByRole('dialog').locator('mark')).toHaveText(locator);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain(locator);
  await page.reload();
  await expect(page.locator('[data-count="fault"] b')).toHaveText('0');
  await expect(page.locator('[data-copy]')).toHaveCount(0);
});

test('a changed copy says which statements differ, and how', async ({ reader }) => {
  const { page } = reader;
  await reader.opens('/en/figures/audit');
  await choose(page, 'changed.txt', COPY.replace('39 217個項目', '39 271個項目'));
  await page.getByRole('checkbox').check();
  await expect(page.locator('[data-examined]')).toHaveCount(1);
  await expect(page.locator('[data-examined="itf-approved-projects"][data-state="fault"]')).toContainText(
    'not in this copy',
  );
  await expect(page.locator('[data-count="fault"] b')).toHaveText('0');
});

test('every kind of bad file gets an error of its own, and the rest keeps working', async ({ reader }) => {
  const { page } = reader;
  await reader.opens('/en/figures/audit');
  const BAD: readonly (readonly [kind: string, content: string | Buffer])[] = [
    ['empty', ' \n'],
    ['pdf', '%PDF-1.7'],
    ['zip', Buffer.from([0x50, 0x4b, 3, 4, 0])],
    ['markup', `<!doctype html><p>${COPY}`],
    ['not-text', Buffer.from([0xad, 0xbb, 0xb4, 0xe4, 0xff])],
    ['not-chinese', 'The fact sheet, in English.'],
    ['simplified', '香港特区政府发展创新及科技，这是与国际接轨的文件。'],
    ['other-document', '香港特區政府的另一份文件，與創科無關。'],
    ['too-large', Buffer.alloc(5 * 1024 * 1024 + 1, 32)],
  ];
  const said = new Set<string>();
  for (const [kind, content] of BAD) {
    await choose(page, `${kind}.txt`, content);
    await expect(page.locator('[data-refusal]')).toHaveAttribute('data-refusal', kind);
    const text = await page.getByRole('alert').innerText();
    expect(text).toContain(`${kind}.txt`);
    said.add(text.split('\n')[0]?.split(': ')[1] ?? '');
  }
  expect(said.size).toBe(BAD.length);
  await expect(page.locator('[data-copy]')).toHaveCount(0);
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'dropped.txt', { type: 'text/plain' }));
    return transfer;
  }, COPY);
  await page.dispatchEvent('main h1', 'drop', { dataTransfer: dropped });
  await expect(page.locator('[data-copy]')).toContainText('dropped.txt');
  await expect(page.locator('[data-refusal]')).toHaveCount(0);
});
