import type { Locator } from '@playwright/test';
import { SLIDES_WORDS } from '#src/app/slides-file/words.ts';
import { readyDeck } from '#src/decks/ready-decks.ts';
import { readWorkbook } from '#src/takeaway/office/sample-workbook.ts';
import { openPackage, packageFaults } from '#src/takeaway/pptx/sample-package.ts';
import { readSlides } from '#src/takeaway/pptx/sample-slides.ts';
import { readCsv } from '#src/takeaway/sample-csv.ts';
import { catchSave } from './caught-save.ts';
import { readPng } from './png.ts';
import { readArchive } from '#src/takeaway/sample-archive.ts';
import { expect, test, type FileReader } from './portable-file.ts';
import { AUDIT, ENGINE, inChromium } from './reader.ts';
import { readSvg } from './takings.ts';

/** Where the exhibit stands, as every file that is saved of it says. */
const AT = 'hk-it-atlas.html#/sc/funding#rd-projects-by-domain';
const FILE_OF = 'rd-projects-by-domain.share.2023.sc';

/** Takes a file from the menu of an exhibit. */
async function take(file: FileReader, footer: Locator, act: string) {
  await footer.locator('summary').click();
  const caught = await catchSave(file.page, () => footer.locator(`[data-act="${act}"]`).click());
  expect(caught.name).toBe(`${FILE_OF}.${act}`);
  return caught.bytes;
}

test('numbers are saved from the file, and each names it', { tag: ENGINE }, async ({ file }) => {
  await file.opens('/sc/funding');
  const footer = file.page.locator('#rd-projects-by-domain footer');
  const json = JSON.parse((await take(file, footer, 'json')).toString('utf8')) as { address: string; rows: object[] };
  expect(json.address).toMatch(new RegExp(`${AT}$`));
  const [, ...lines] = readCsv((await take(file, footer, 'csv')).toString('utf8'));
  expect(lines).toHaveLength(json.rows.length);
  const sheets = readWorkbook(await take(file, footer, 'xlsx'));
  expect(sheets[0]?.rows).toHaveLength(json.rows.length + 1);
  expect(JSON.stringify(sheets)).toContain(AT);
});

test('pictures are saved from the file, drawn in its own faces', { tag: ENGINE }, async ({ file }) => {
  await file.opens('/sc/funding');
  const footer = file.page.locator('#rd-projects-by-domain footer');
  const svg = readSvg((await take(file, footer, 'svg')).toString('utf8'));
  expect(svg.texts.join('').replaceAll(/\s/g, '')).toContain(AT);
  expect(svg.families).toContain('Atlas Noto SC');
  const known = new Set([...svg.families, 'serif', 'sans-serif']);
  expect(svg.named.filter((family) => !known.has(family))).toEqual([]);
  expect(svg.foreign).toEqual([]);
  const png = readPng(await take(file, footer, 'png'));
  expect([png.width, png.height]).toEqual([svg.width * 2, svg.height * 2]);
  expect(png.colours).toBeGreaterThan(20);
});

test(
  'slides for office programs are saved from the file, with charts and pictures',
  { tag: ENGINE },
  async ({ file }) => {
    const { page } = file;
    await file.opens('/tc/briefings/itf');
    const button = page.getByRole('button', { name: SLIDES_WORDS.save.tc });
    const { name, bytes } = await catchSave(page, () => button.click());
    expect(name).toBe('itf.2023.tc.pptx');
    expect(packageFaults(bytes)).toEqual([]);
    const slides = readSlides(bytes);
    expect(slides).toHaveLength(readyDeck('itf').slides.length);
    expect(slides.flatMap(({ charts }) => charts).length).toBeGreaterThan(1);
    const pack = openPackage(bytes);
    const pictures = pack.names.filter((part) => part.endsWith('.png')).map((part) => readPng(pack.bytes(part)));
    expect(pictures.length).toBeGreaterThan(0);
    for (const { width, height, colours } of pictures) {
      expect(Math.max(width, height)).toBeGreaterThan(1200);
      expect(colours).toBeGreaterThan(2);
    }
  },
);

test(
  'everything is saved from the file, licences too',
  inChromium('the text is the same', [AUDIT]),
  async ({ file }) => {
    const { page } = file;
    await file.opens('/sc/about');
    const { name, bytes } = await catchSave(page, () => page.locator('[data-everything]').getByRole('button').click());
    expect(name).toBe('hk-it-atlas.2023.zip');
    const files = readArchive(bytes);
    expect(Object.keys(files).length).toBeGreaterThan(250);
    expect(files['licences.txt']).toContain('SIL OPEN FONT LICENSE');
  },
);
