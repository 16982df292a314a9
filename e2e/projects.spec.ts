import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Page, TestInfo } from '@playwright/test';
import { LOCALES } from '#src/i18n/locales.ts';
import { readWorkbook } from '#src/takeaway/office/sample-workbook.ts';
import { readCsv } from '#src/takeaway/sample-csv.ts';
import { madeUpList } from '#src/queries/project-list/made-up.ts';
import { fileOf } from '#src/queries/project-list/sample-file.ts';
import { askAxe } from './audit/axe.ts';
import { printed, unspaced } from './paper.ts';
import { readPng } from './png.ts';
import { expect, gateIf, inChromium, test } from './reader.ts';
import { readSvg, savedFile } from './takings.ts';

/** A list whose amounts are dollars under heads that say millions, with a row at fault, and names that programs trip over. */
const ODD = fileOf([
  [
    '1',
    'Innovation and Technology Support Programme',
    'X/1',
    '=1+1',
    '__proto__',
    '2798000.5',
    '',
    '<img src=x onerror=alert(1)>',
  ],
  ['2', 'Unheard-of Scheme', 'X/2', 'Second', 'A', '12x', '', ''],
  ['3', 'Unheard-of Scheme', 'X/3', 'Third', 'A', '500', '', ''],
]);

const choose = (page: Page, name: string, content: string) =>
  page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });

const rowsOf = (page: Page) => page.locator('[role="grid"] [role="rowgroup"] [role="row"]');
const total = (page: Page, measure: string) => page.locator(`[data-total="${measure}"]`);

for (const lang of LOCALES) {
  test(
    `lists are checked, asked about, counted and drawn in ${lang}`,
    { tag: gateIf(lang === 'tc') },
    async ({ reader }) => {
      const { page } = reader;
      await page.setViewportSize({ width: 320, height: 640 });
      await reader.opens(`/${lang}/projects`);
      await choose(page, 'odd.csv', ODD);
      // Neither its year nor its unit is guessed, and until both are told it counts for nothing.
      const card = page.locator('[data-phase="read"]');
      await expect(card.locator('[data-asked]')).toHaveCount(2);
      await expect(card.locator('[data-fault="amount-not-a-number"]')).toHaveCount(1);
      await expect(total(page, 'projects')).toHaveCount(0);
      await card.locator('[data-asked="year"] select').selectOption('2020');
      await card.locator('[data-asked="unit"] input').nth(1).check();
      await expect(total(page, 'projects')).toHaveText('2');
      await expect(total(page, 'approved')).toContainText('2,798,500.50');
      await expect(page.locator('[data-unmatched="1"]')).toContainText('Unheard-of Scheme');
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.setViewportSize({ width: 1440, height: 900 });
      await expect(page.locator('[role="listbox"] [role="option"]')).toHaveCount(2);
      await expect(rowsOf(page)).toHaveCount(2);
      await page.getByRole('grid').focus();
      await page.keyboard.press('ArrowDown');
      await expect(page.locator('dl[aria-live]')).toContainText('=1+1');
      await expect(page.locator('dl[aria-live]')).toContainText('<img src=x onerror=alert(1)>');
      await expect(page.locator('main img')).toHaveCount(0);
      expect(await reader.strayDigits()).toEqual([]);
      expect(await askAxe(page)).toEqual([]);
      const paper = (await printed(page)).map(({ text }) => text).join('');
      expect(paper).toContain(unspaced('2,798,500.50'));
      expect(paper).not.toContain('X/3');
    },
  );
}

test('made-up years are counted together, narrowed, and put in order; a refused file changes nothing', async ({
  reader,
}) => {
  const { page } = reader;
  await reader.opens('/en/projects');
  await page.getByRole('button', { name: 'Try with made-up projects' }).click();
  await expect(page.locator('[data-counted]')).toHaveCount(6);
  await expect(total(page, 'projects')).toHaveText('1,755');
  await page.getByLabel('Year', { exact: true }).last().selectOption('2024');
  await expect(total(page, 'projects')).toHaveText('295');
  await page.getByLabel('Words in a project').fill('a drone');
  await expect(rowsOf(page).first()).toContainText('a drone');
  await page.getByLabel('Order').selectOption('approved');
  await expect(rowsOf(page).first()).toHaveAttribute('aria-rowindex', '2');
  await choose(page, 'made-up-2024.csv', `${fileOf([])}1,"never closed`);
  await expect(page.getByRole('alert')).toContainText('Line 2, character 3');
  await expect(page.locator('[data-counted]')).toHaveCount(6);
  await page.getByLabel('Words in a project').fill('');
  await expect(total(page, 'projects')).toHaveText('295');
});

test(
  'the groups that are shown are saved as they are, and as nobody’s but the reader’s own',
  inChromium('this Firefox does not tell of downloads'),
  async ({ reader }) => {
    const { page } = reader;
    await reader.opens('/en/projects');
    await page.getByRole('button', { name: 'Try with made-up projects' }).click();
    await expect(page.locator('[data-counted]')).toHaveCount(6);
    await page.getByLabel('Year', { exact: true }).last().selectOption('2024');
    await expect(total(page, 'projects')).toHaveText('295');
    const shown = await page
      .locator('tr[data-group]')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
    expect(shown.length).toBeGreaterThan(5);
    const part = page.locator('section[aria-labelledby="list"]');
    const csv = await savedFile(page, 'csv', part);
    expect(csv.name).toBe('project-groups.programme.en.csv');
    const [, ...lines] = readCsv(csv.bytes.toString('utf8'));
    const said = (cell = '') => Number(cell.replaceAll(/[^\d.]/g, ''));
    expect(lines.map(([label, ...cells]) => [label, ...cells.map(Number)])).toEqual(
      shown.map(([label, ...cells]) => [label, ...cells.map(said)]),
    );
    const [sheet, about] = readWorkbook((await savedFile(page, 'xlsx', part)).bytes);
    expect(sheet?.rows.slice(1).map((row) => row.map(String))).toEqual(lines);
    expect(about?.rows.map(([what]) => what)).not.toContain('Edition');
    const json = JSON.parse((await savedFile(page, 'json', part)).bytes.toString('utf8')) as Record<string, unknown>;
    expect(json['edition']).toBeNull();
    expect(json['sub']).toContain('Year: 2024');
    expect(json['outside']).toMatch(/^Your file, outside the fact sheet: .*made-up-2024\.csv.*Made up/);
    const svg = readSvg((await savedFile(page, 'svg', part)).bytes.toString('utf8'));
    expect(svg.texts.join('')).toContain('Your file, outside the fact sheet');
    const png = readPng((await savedFile(page, 'png', part)).bytes);
    expect([png.width, png.height]).toEqual([svg.width * 2, svg.height * 2]);
  },
);

interface Told {
  readonly progress: number;
  readonly kinds: readonly string[];
}

/** Listens to what workers tell the page, and may cancel as soon as there is something to cancel. */
const listenIn = (page: Page) =>
  page.addInitScript(() => {
    const told = { progress: 0, kinds: [] as string[] };
    Object.assign(window, { toldByWorkers: told });
    const Original = Worker;
    window.Worker = class extends Original {
      constructor(...options: ConstructorParameters<typeof Worker>) {
        super(...options);
        this.addEventListener(
          'message',
          ({ data }: MessageEvent<{ progress?: object; answer?: { kind?: string } }>) => {
            if (data.progress) told.progress += 1;
            if (data.answer?.kind) told.kinds.push(data.answer.kind);
          },
        );
      }
    };
    new MutationObserver(() => {
      if ('cancelNext' in window) document.querySelector<HTMLElement>('[data-phase="reading"] button')?.click();
    }).observe(document, { childList: true, subtree: true });
  });

const told = (page: Page) => page.evaluate(() => (window as unknown as { toldByWorkers: Told }).toldByWorkers);

async function largeFile(info: TestInfo) {
  const file = info.outputPath('made-up-2023.csv');
  await pipeline(Readable.from(madeUpList(60_000)), createWriteStream(file));
  return file;
}

test('a large list is read by a worker, piece by piece; cancelling leaves the list as it was', async ({
  reader,
}, info) => {
  const { page } = reader;
  await listenIn(page);
  await reader.opens('/en/projects');
  const file = await largeFile(info);
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(total(page, 'projects')).toHaveText('60,000');
  expect(page.workers().map((worker) => worker.url())).toEqual([expect.stringContaining('list-worker')]);
  const first = await told(page);
  // Eight megabytes, looked over and then read.
  expect(first.progress).toBeGreaterThanOrEqual(16);
  expect(first.kinds).toEqual(['read']);
  // Of sixty thousand rows only those in sight stand in the document.
  expect(await rowsOf(page).count()).toBeLessThan(60);
  await page.getByRole('grid').focus();
  await page.keyboard.press('End');
  await expect(page.locator('dl[aria-live]')).toContainText('MADE-UP/0060000');
  await page.evaluate(() => Object.assign(window, { cancelNext: true }));
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.locator('[data-phase="cancelled"]')).toHaveCount(1);
  await expect.poll(async () => (await told(page)).kinds).toEqual(['read', 'cancelled']);
  expect((await told(page)).progress - first.progress).toBeLessThan(first.progress);
  await expect(total(page, 'projects')).toHaveText('60,000');
});

test('where there is no worker the page reads in steps', async ({ reader }) => {
  const { page } = reader;
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await reader.opens('/sc/projects');
  await choose(page, 'made-up-2021.csv', [...madeUpList(3000)].join(''));
  await expect(total(page, 'projects')).toHaveText('3,000');
  await expect(page.locator('[role="listbox"] [role="option"]')).toHaveCount(12);
  expect(page.workers()).toEqual([]);
});
