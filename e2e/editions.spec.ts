import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { readEditionText, writeEditionFile } from '#src/facts/edition-file/edition-file.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { secondEdition } from '#src/queries/edition-changes/sample-second-edition.ts';
import { askAxe } from './audit/axe.ts';
import { expect, gateIf, test } from './reader.ts';

const first = readEdition('2023');
const { edition: second, states } = secondEdition(first);
const GOOD = writeEditionFile(second);
const countOf = (state: string) => [...states.values()].filter((one) => one === state).length;

const choose = (page: Page, name: string, content: string | Buffer) =>
  page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
const counted = (page: Page, state: string) => page.locator(`[data-count="${state}"] b`);

for (const lang of LOCALES) {
  test(
    `with one edition the page says what to do and shows a real case, in ${lang}`,
    {
      tag: gateIf(lang === 'tc'),
    },
    async ({ reader }) => {
      const { page } = reader;
      await page.setViewportSize({ width: 320, height: 640 });
      await reader.opens(`/${lang}/editions`);
      await expect(page.locator('[data-count]')).toHaveCount(0);
      await expect(page.locator('[data-layer="outside"]')).toBeVisible();
      const projects = page.locator('[data-state="redefined"][data-key="itf-projects"]');
      await expect(projects.locator('[data-edition-fact]')).toHaveText([/7,322/, /5,805/]);
      expect(await reader.strayDigits()).toEqual([]);
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await projects.locator('button').first().click();
      const card = page.getByRole('dialog');
      await expect(card).toContainText('itf.gov.hk');
      expect(await reader.strayDigits()).toEqual([]);
      expect(await askAxe(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(card).toHaveCount(0);
      await expect(projects.locator('button').first()).toBeFocused();
    },
  );
}

test('an opened edition is compared, told apart from the atlas’s own, filtered, and gone when closed', async ({
  reader,
}) => {
  const { page } = reader;
  await reader.opens('/en/editions');
  await choose(page, 'next.json', GOOD);
  for (const state of ['redefined', 'changed', 'precision', 'new', 'gone', 'same'])
    await expect(counted(page, state)).toHaveText(`${countOf(state)}`);
  await expect(page.locator('[data-edition="opened-1"]')).toContainText('not part of the atlas');
  await page.locator('[data-count="gone"] a').click();
  await expect(page).toHaveURL(/only=state:gone/);
  await expect(page.locator('section:has(#changes) [data-key]')).toHaveCount(countOf('gone'));
  expect(await reader.strayDigits()).toEqual([]);
  expect(await askAxe(page)).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain('next');
  await page.locator('[data-close="opened-1"]').click();
  await expect(page.locator('[data-count]')).toHaveCount(0);
  await expect(page.locator('[data-edition]')).toHaveCount(1);
});

test('a broken file is refused whole with path, line and column, and what was open stays', async ({ reader }) => {
  const { page } = reader;
  await reader.opens('/en/editions?only=state:gone');
  await choose(page, 'next.json', GOOD);
  await expect(counted(page, 'new')).toHaveText(`${countOf('new')}`);
  const refusal = page.locator('[data-refusal]');
  await choose(page, 'labels.json', GOOD.replaceAll('"label": {', '"labels": {'));
  await expect(refusal).toHaveAttribute('data-refusal', 'content');
  await expect(refusal.getByRole('listitem')).toHaveCount(20);
  const line = GOOD.split('\n').findIndex((text) => text.includes('"facts": [')) + 2;
  await expect(refusal.getByRole('listitem').first()).toContainText(`facts[0].label line ${line}, column 5`);
  const BAD: readonly (readonly [string, string | Buffer])[] = [
    ['cut', GOOD.slice(0, 4000)],
    ['newer', GOOD.replace('"version": 1', '"version": 7')],
    ['checksum', GOOD.replace('"value": 39217', '"value": 39218')],
    ['other-kind', Buffer.from('%PDF-1.7')],
    ['utf-16', Buffer.from(`\uFEFF${GOOD}`, 'utf16le')],
    ['too-large', Buffer.alloc(2_000_001, 32)],
  ];
  for (const [code, content] of BAD) {
    await choose(page, `${code}.json`, content);
    await expect(refusal).toHaveAttribute('data-refusal', code);
    await expect(refusal).toContainText(`${code}.json`);
  }
  expect(await askAxe(page)).toEqual([]);
  await expect(counted(page, 'new')).toHaveText(`${countOf('new')}`);
  await expect(page.locator('[data-edition]')).toHaveCount(2);
});

test('an edition saved as one file is the edition, and opens again', async ({ reader }) => {
  const { page } = reader;
  await reader.opens('/en/editions');
  const download = page.waitForEvent('download');
  await page.locator('[data-save="2023"]').click();
  const text = readFileSync(await (await download).path(), 'utf8');
  expect(readEditionText(text)).toEqual({ ok: true, edition: first });
  await choose(page, 'mine.json', text);
  await expect(counted(page, 'same')).toHaveText(`${first.facts.length}`);
  await reader.opens('/en/editions?only=newer:opened-1');
  await expect(page.getByRole('status').filter({ hasText: 'opened-1' })).toBeVisible();
});
