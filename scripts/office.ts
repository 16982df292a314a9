import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { SLIDES_WORDS } from '#src/app/slides-file/words.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { packageFaults } from '#src/takeaway/pptx/sample-package.ts';
import { readSlides } from '#src/takeaway/pptx/sample-slides.ts';
import { DECKS, type DeckId } from '#src/view/chapters.ts';
import { systemBrowser } from './testing/browsers.mjs';
import { tableFaults } from './office/tables.ts';
import { createAtlasServer } from './server.ts';

const TOOLS = ['soffice', 'pdftoppm', 'pdftotext'] as const;
const INSTALL =
  'apt-get install libreoffice-impress poppler-utils fonts-noto-cjk fonts-crosextra-carlito fonts-crosextra-caladea';

/** Slides that docs/giving-a-briefing.md shows. */
const SHOWN = [
  { id: 'itf', lang: 'en', slide: 4, file: 'docs/pptx-1.png' },
  { id: 'fact-sheet', lang: 'tc', slide: 6, file: 'docs/pptx-2.png' },
] as const;

/** Stand in for the faces of office programs, with their widths. */
const FONTS = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${[
  ['Microsoft JhengHei', 'Noto Sans CJK HK'],
  ['Microsoft YaHei', 'Noto Sans CJK SC'],
  ['Calibri', 'Carlito'],
  ['Cambria', 'Caladea'],
]
  .map(
    ([name, stand]) =>
      `<match target="pattern"><test name="family"><string>${name}</string></test><edit name="family" mode="assign" binding="strong"><string>${stand}</string></edit></match>`,
  )
  .join('\n')}
</fontconfig>`;

interface Saved {
  readonly id: DeckId;
  readonly lang: Locale;
  /** The path of the file without its ending. */
  readonly path: string;
}

const isThere = (tool: string) => spawnSync(tool, ['--version']).error === undefined;

/** Both briefings in three languages, saved as a reader saves them. */
async function saveAll(folder: string): Promise<readonly Saved[]> {
  const server = await createAtlasServer({ root: 'dist', port: 0 });
  const executablePath = systemBrowser('chromium');
  const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath && { executablePath }) });
  const saved: Saved[] = [];
  try {
    for (const id of DECKS) {
      for (const lang of LOCALES) {
        const page = await browser.newPage();
        await page.goto(`${server.url}/${lang}/briefings/${id}`);
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: SLIDES_WORDS.save[lang] }).click();
        const path = join(folder, `${id}.${lang}`);
        await (await download).saveAs(`${path}.pptx`);
        await page.close();
        saved.push({ id, lang, path });
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return saved;
}

function run(tool: string, args: readonly string[], folder: string): string {
  const env = { ...process.env, FONTCONFIG_FILE: resolve(folder, 'fonts.conf') };
  const { status, stdout, stderr } = spawnSync(tool, args, { encoding: 'utf8', env });
  if (status !== 0) throw new Error(`${tool} failed: ${stderr}`);
  return stdout;
}

const unspaced = (text: string) => text.replace(/\s+/g, '');

/** What is wrong with a file after an office program has opened it and set it as pages. */
function faultsOf({ path }: Saved, folder: string): readonly string[] {
  const bytes = new Uint8Array(readFileSync(`${path}.pptx`));
  run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, `${path}.pptx`], folder);
  run('pdftoppm', ['-r', '72', '-png', `${path}.pdf`, path], folder);
  const pages = run('pdftotext', [`${path}.pdf`, '-'], folder)
    .split('\f')
    .slice(0, -1);
  const slides = readSlides(bytes);
  return [
    ...packageFaults(bytes),
    ...(pages.length === slides.length ? [] : [`${slides.length} slides became ${pages.length} pages`]),
    ...slides.flatMap(({ title, charts }, at) =>
      [title, ...charts.flatMap(({ labels }) => labels)]
        .filter((text) => !unspaced(pages[at] ?? '').includes(unspaced(text)))
        .map((text) => `page ${at + 1} does not say ${text}`),
    ),
  ];
}

/** Every table as CSV and as XLSX, opened. Tells the seed of the cells that are made to confuse. */
function checkTables(folder: string): number {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  const found = [...tableFaults(folder, seed)];
  const failed = found.filter(([, faults]) => faults.length > 0);
  for (const [name, faults] of failed) console.log(`✗ ${name}`, ...faults);
  console.log(`${found.length} tables opened, 0 formulas wanted (seed ${seed}); ${failed.length} failed`);
  return failed.length;
}

/**
 * `npm run test:office` [-- docs | tables]: what an office program makes of the slides of the built atlas and of the
 * tables that it saves; `docs` takes the pictures of the docs anew, `tables` leaves the slides out.
 */
export default async function main([what = '']: readonly string[]) {
  const absent = TOOLS.filter((tool) => !isThere(tool));
  if (absent.length > 0) {
    console.log(`Not checked: ${absent.join(', ')} cannot be found (Debian: ${INSTALL}).`);
    return;
  }
  const folder = 'artifacts/office';
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'fonts.conf'), FONTS);
  const tables = checkTables(folder);
  if (tables > 0) process.exitCode = 1;
  if (what === 'tables') return;
  const checked = (await saveAll(folder)).map((saved) => ({ ...saved, faults: faultsOf(saved, folder) }));
  for (const { path, faults } of checked) console.log(`${faults.length === 0 ? '✓' : '✗'} ${path}`, ...faults);
  const failed = checked.filter(({ faults }) => faults.length > 0).length;
  console.log(`Pictures are in ${folder}.\n${checked.length - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
  if (what !== 'docs') return;
  for (const { id, lang, slide, file } of SHOWN) {
    const page = ['-f', String(slide), '-l', String(slide), '-singlefile'];
    run('pdftoppm', ['-r', '60', '-png', ...page, join(folder, `${id}.${lang}.pdf`), file.replace('.png', '')], folder);
  }
}
