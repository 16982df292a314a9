import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build as viteBuild } from 'vite';
import { readDeckText } from '#src/decks/deck-file.ts';
import { hasStatement } from '#src/decks/statements.ts';
import { indexEdition } from '#src/facts/edition.ts';
import { parseEntityNotes } from '#src/facts/entity-notes.ts';
import { parseEdition } from '#src/facts/parse-edition.ts';
import { parsePlaces } from '#src/facts/parse-places.ts';
import { parseRailways } from '#src/facts/parse-railways.ts';
import { HOSTED_FILE } from '#src/app/portable/one-file.ts';
import { readSeries, seriesIds } from '#src/facts/series-on-disk.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { collectCharacters } from './build/characters.ts';
import { clientFiles, type ClientFiles } from './build/client-files.ts';
import { writeManifests } from './build/manifests.ts';
import { INLINE_SCRIPT, pageHtml } from './build/page-html.ts';
import { editionIds, readAllSeries, readEdition, readNotes, sourceId } from './build/plugins.ts';
import { writePortable } from './build/portable-file.ts';
import { writeServiceWorker } from './build/precache.ts';
import { bundleScript } from './build/script.ts';
import { cutFonts } from './fonts.ts';

type Server = typeof import('../src/app/server.tsx');
type Pages = Record<
  Locale,
  { readonly path: string; readonly html: string; readonly title: string; readonly lang: string }[]
>;

const OUT = 'dist';

/** What the last build was made of. */
export const BUILT_FROM = '.build/built-from.txt';
export const builtFrom = () => sourceId(['src', 'data', 'public', 'scripts/build', 'scripts/fonts']);

async function bundle(entry: string, outDir: string) {
  await viteBuild({
    logLevel: 'warn',
    build: { ssr: entry, outDir, emptyOutDir: true, manifest: false, copyPublicDir: false },
  });
}

/** Recharts needs a document to draw in; a process of its own keeps that document away from the renderer. */
async function drawStills() {
  await bundle('src/app/stills-entry.tsx', '.build/stills-entry');
  const drawn = spawnSync(process.execPath, ['scripts/build/draw-stills.mjs'], {
    stdio: 'inherit',
  });
  if (drawn.status !== 0) throw new Error('The charts could not be drawn');
  return Object.fromEntries(
    LOCALES.map((lang) => [
      lang,
      JSON.parse(readFileSync(`.build/stills/${lang}.json`, 'utf8')) as Record<string, string>,
    ]),
  );
}

async function renderAll(server: Server): Promise<Pages> {
  const pages: Pages = { en: [], tc: [], sc: [] };
  for (const lang of LOCALES)
    for (const path of [...server.PRERENDERED, '/not-found']) {
      const address = `/${lang}${path}`;
      pages[lang].push({ path: address, ...(await server.renderPage(address)) });
    }
  return pages;
}

/** Names of programmes that lists of projects are held against. */
const readProgrammes = () => JSON.parse(readFileSync('data/project-list/programmes.json', 'utf8')) as unknown;

async function cut(pages: Pages, server: Server) {
  const shown: Pages = { ...pages };
  for (const lang of LOCALES) {
    shown[lang] = [...pages[lang]];
    for (const below of ['gallery', 'figures/audit', 'editions', 'projects']) {
      const path = `/${lang}/${below}`;
      shown[lang].push({ path, ...(await server.renderPage(path)) });
    }
  }
  const said = {
    en: await server.saidInCards('en'),
    tc: await server.saidInCards('tc'),
    sc: await server.saidInCards('sc'),
  };
  const notes = [...editionIds().map(readNotes), ...readAllSeries(), readProgrammes()];
  const characters = collectCharacters(shown, said, editionIds().map(readEdition), notes);
  const report = await cutFonts({ characters: { ...characters, switch: '繁體中文简体' }, outDir: '.build/fonts' });
  return report;
}

/** Parses the ready briefings, each against the edition it was made on. */
function checkDecks() {
  const readings = new Set(
    seriesIds().flatMap((id) => readSeries(id).points.map((point) => `series:${id}.${point.id}`)),
  );
  for (const file of readdirSync('data/decks').filter((name) => name.endsWith('.json'))) {
    const text = readFileSync(join('data/decks', file), 'utf8');
    const { edition } = JSON.parse(text) as { edition: { id: string } };
    const stated = indexEdition(parseEdition(readEdition(edition.id)));
    const parsed = readDeckText(text, (id) => readings.has(id) || hasStatement(stated, id));
    if (!parsed.ok) throw new Error(`${file}: ${parsed.faults.map(({ path, code }) => `${path} ${code}`).join('; ')}`);
  }
}

function write(name: string, text: string) {
  const file = join(OUT, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Kept for ever under its checksum, as whatever else pages name. */
function writeBoot(code: string) {
  const sum = createHash('sha256').update(code).digest('base64url').slice(0, 8);
  write(`assets/boot-${sum}.js`, code);
}

/** Where a page is written: `/en/` and `/en/funding` become `en/index.html` and `en/funding.html`. */
const fileOf = (path: string) => (path.endsWith('/') ? `${path.slice(1)}index.html` : `${path.slice(1)}.html`);

/** `/en/places` is drawn by `PlacesPage.tsx`; pages that share one bring no style of their own. */
const sourceOf = (path: string) => {
  const name = path.split('/')[2] ?? '';
  return `src/app/pages/${name.charAt(0).toUpperCase()}${name.slice(1)}Page.tsx`;
};

function writePages(pages: Pages, files: ClientFiles) {
  const template = readFileSync(join(OUT, 'index.html'), 'utf8');
  for (const lang of LOCALES)
    for (const page of pages[lang]) {
      if (page.path.endsWith('/not-found')) continue;
      const styles = files.pageStyles(sourceOf(page.path));
      const explains = page.path === `/${lang}/`;
      const file = fileOf(page.path);
      write(file, pageHtml({ ...page, file, template, files, styles, locale: lang, explains, prerendered: true }));
    }
  for (const lang of LOCALES) {
    const missing = pages[lang].find(({ path }) => path.endsWith('/not-found'));
    if (!missing) throw new Error('No page for what is not found');
    const parts = { ...missing, template, files, locale: lang, explains: true, prerendered: false };
    write(`${lang}/404.html`, pageHtml({ ...parts, file: `${lang}/404.html` }));
    write(`${lang}/app.html`, pageHtml({ ...parts, file: `${lang}/app.html`, html: '' }));
  }
  const home = pages.en[0];
  if (!home) throw new Error('No overview');
  const hash = createHash('sha256').update(INLINE_SCRIPT).digest('base64');
  const parts = { ...home, template, files, locale: 'en', explains: true, prerendered: true } as const;
  write('index.html', pageHtml({ ...parts, file: 'index.html' }));
  write('404.html', readFileSync(join(OUT, 'tc/404.html'), 'utf8'));
  writeFileSync('.build/inline-script-hash.txt', `sha256-${hash}`);
}

/** Checks the data, draws the charts, renders each page in each language, cuts the fonts, and bundles the app. */
export default async function build(arguments_: readonly string[], importBuilt: (file: string) => Promise<unknown>) {
  const started = Date.now();
  // The runner of this script has set it to development.
  process.env['NODE_ENV'] = 'production';
  // The bundles are made one after the other; all of them name the same day.
  process.env['SOURCE_DATE_EPOCH'] ||= String(Math.floor(started / 1000));
  for (const id of editionIds()) parseEntityNotes(readNotes(id), parseEdition(readEdition(id)).entities);
  parsePlaces(JSON.parse(readFileSync('data/places/places.json', 'utf8')));
  parseRailways(JSON.parse(readFileSync('data/places/railways.json', 'utf8')));
  for (const id of seriesIds()) readSeries(id);
  checkDecks();
  rmSync('.build/fonts', { recursive: true, force: true });
  const stills = await drawStills();
  await bundle('src/app/server.tsx', '.build/server');
  const server = (await importBuilt('.build/server/server.js')) as Server;
  for (const lang of LOCALES) server.giveStills(stills[lang] ?? {});
  const pages = await renderAll(server);
  const fonts = await cut(pages, server);
  await viteBuild({ logLevel: 'warn' });
  writeBoot(await bundleScript('src/boot.ts'));
  writeManifests(OUT);
  const files = clientFiles(OUT);
  writePages(pages, files);
  await writePortable(join(OUT, HOSTED_FILE));
  const worker = arguments_.includes('--kill') ? 'src/worker/kill.ts' : 'src/worker/sw.ts';
  writeServiceWorker(OUT, await bundleScript(worker));
  writeFileSync('.build/first-view.json', JSON.stringify({ ...files.firstView, fontPages: fonts.pages }, null, 2));
  writeFileSync(BUILT_FROM, builtFrom());
  process.stdout.write(
    `Built ${LOCALES.length * pages.en.length} pages in ${((Date.now() - started) / 1000).toFixed(1)} s\n`,
  );
}
