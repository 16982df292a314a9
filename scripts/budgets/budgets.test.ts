import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LOCALES } from '#src/i18n/locales.ts';
import { INLINE_SCRIPT } from '../build/page-html.ts';
import { readBuilt } from './built.ts';
import { assetLines, heaviestLines, htmlLines } from './first-view.ts';
import { isWithin, LIMITS, type Line } from './limits.ts';
import { packageLines } from './package.ts';
import { partsOf } from './parts.ts';
import { PORTABLE, portableLines } from './portable.ts';
import { queryCoreLines } from './query-core.ts';

const PAGE = `<html><script>${INLINE_SCRIPT}</script><script type="module" src="/a.js"></script><script type="application/json">{"a":1}</script></html>`;
const FONTS = { en: { files: ['en.woff2'] }, tc: { files: ['tc.woff2'] }, sc: { files: ['tc.woff2'] } };

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-'));
  for (const lang of ['en', 'tc', 'sc']) put(`${lang}/index.html`, PAGE);
  put('assets/a.js', 'export {};');
  put('assets/a.css', 'a{}');
  put('assets/en-a1B2-_d4.woff2', 'x');
  put('assets/tc-a1B2-_d4.woff2', 'x');
});
afterEach(() => rmSync(root, { recursive: true }));

function put(name: string, content: string | Buffer) {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
}

function overrun(change: object = {}) {
  put(
    '.first-view.json',
    JSON.stringify({ scripts: ['assets/a.js'], styles: ['assets/a.css'], fontPages: FONTS, ...change }),
  );
  const built = readBuilt(root, join(root, '.first-view.json'));
  const lines = [...htmlLines(built), ...heaviestLines(built), ...assetLines(built), ...packageLines(built)];
  return lines.filter((line) => !isWithin(line)).map(({ what, found }) => [what, found].filter(Boolean).join(': '));
}

/** Bytes that no method makes smaller, as the text of a comment. */
const noise = (length: number) => `/*${randomBytes(length).toString('latin1').replaceAll('*/', '')}*/`;

test('a small atlas keeps every budget', () => {
  expect(overrun()).toEqual([]);
});

test.each<[string, string, string | Buffer, string]>([
  ['a heavy first page', 'tc/index.html', PAGE + noise(13_500), 'first view tc: HTML, brotli'],
  [
    'another heavy page',
    'sc/topics/a.html',
    '<section></section>'.repeat(3) + noise(17_500),
    'heaviest page sc: HTML, brotli: sc/topics/a.html',
  ],
  [
    'a heavy first view of another page',
    'en/b.html',
    `<section>${noise(13_500)}</section>${'<section></section>'.repeat(2)}${noise(1_000)}`,
    'heaviest first view en: HTML, brotli: en/b.html',
  ],
  ['a page of many elements', 'sc/index.html', PAGE + '<i></i>'.repeat(900), 'first view sc: elements'],
  [
    'a script that waits for its file',
    'en/index.html',
    `${PAGE}<script src="/b.js"></script>`,
    'first view en: scripts that hold up the paint',
  ],
  [
    'another script in the page',
    'en/index.html',
    `${PAGE}<script>a</script>`,
    'first view en: scripts in the page that the policy refuses',
  ],
  ['heavy script', 'assets/a.js', noise(100_000), 'script until every control works, gzip'],
  ['heavy style', 'assets/a.css', noise(13_000), 'style, gzip'],
  [
    'a live chart in the first script',
    'assets/a.js',
    'c="recharts-wrapper"',
    'first scripts with Recharts or MapLibre in them: assets/a.js',
  ],
  ['a heavy font', 'assets/en-a1B2-_d4.woff2', randomBytes(93_000), 'fonts en'],
  ['a heavy map', 'assets/GlBase-a1B2-_d4.js', randomBytes(LIMITS.mapLibre + 1000), 'MapLibre and its worker, brotli'],
  [
    'a heavy writer of slides',
    'assets/save-slides-a1B2-_d4.js',
    randomBytes(LIMITS.slides + 1000),
    'what writes slides for office programs, brotli',
  ],
  [
    'an address elsewhere',
    'assets/later.js',
    'fetch("https://example.org/a")',
    'addresses of other hosts: https://example.org/a',
  ],
])('%s is found', (_, file, content, fault) => {
  put(file, content);
  expect(overrun()).toEqual([fault]);
});

const served = (lang: string) => `all that is served in ${lang} but fonts and the parts below, brotli`;

test('a heavy file is found in every language', () => {
  put('assets/later.bin', randomBytes(LIMITS.hosted));
  expect(overrun()).toEqual(LOCALES.map(served));
});

test('what only a part asks for is counted there, what others share is not', () => {
  const chunk = (name: string, dynamicImports: readonly string[] = [], imports: readonly string[] = []) => ({
    file: `assets/${name}.js`,
    dynamicImports,
    imports,
  });
  put(
    '.vite/manifest.json',
    JSON.stringify({
      'src/main.tsx': { ...chunk('a', ['src/page.ts', 'src/writer.ts']), isEntry: true },
      'src/page.ts': chunk('page', [], ['_both.js']),
      'src/writer.ts': chunk('writer', [], ['_both.js', '_zip.js']),
      '_both.js': chunk('both'),
      '_zip.js': chunk('zip'),
    }),
  );
  put('.first-view.json', JSON.stringify({ scripts: ['assets/a.js'], styles: ['assets/a.css'], fontPages: FONTS }));
  const part = { name: 'the writer', starts: /^src\/writer\.ts$/, limit: 1 };
  const built = readBuilt(root, join(root, '.first-view.json'));
  expect([...partsOf(built, [part]).keys()].toSorted()).toEqual(['assets/writer.js', 'assets/zip.js']);
});

test('a heavy page is found in its language only', () => {
  put('tc/heavy.html', randomBytes(LIMITS.hosted));
  expect(overrun().filter((fault) => LOCALES.some((lang) => fault === served(lang)))).toEqual([served('tc')]);
});

test('too long a script in the page is found', () => {
  put('en/index.html', `<script>${'a'.repeat(401)}</script>`);
  expect(overrun()).toContain('first view en: script in the page');
});

test('too many font files are found', () => {
  const five = { files: ['en.woff2', 'en.woff2', 'en.woff2', 'en.woff2', 'en.woff2'] };
  expect(overrun({ fontPages: { ...FONTS, en: five } })).toEqual(['fonts en: files']);
});

test('hidden files are not served, so they do not count', () => {
  put('.vite/notes.json', randomBytes(LIMITS.hosted));
  expect(overrun()).toEqual([]);
});

test.each([
  ['names no script', { scripts: [] }, /length/],
  ['names no fonts', { fontPages: {} }, /"en"/],
  [
    'names a font that was not cut',
    { fontPages: { ...FONTS, sc: { files: ['sc.woff2'] } } },
    /does not hold assets\/sc\.woff2/,
  ],
  ['names a file that is not there', { styles: ['assets/b.css'] }, /does not hold assets\/b\.css/],
])('a build that %s is refused', (_, change, message) => {
  expect(() => overrun(change)).toThrow(message);
});

test('the query core stands alone and is small', async () => {
  expect((await queryCoreLines()).filter((line) => !isWithin(line))).toEqual([]);
});

test('the one file is weighed by itself', () => {
  put('portable/hk-it-atlas.html', randomBytes(PORTABLE.gzip + 10_000));
  put('.first-view.json', JSON.stringify({ scripts: ['assets/a.js'], styles: ['assets/a.css'], fontPages: FONTS }));
  const built = readBuilt(root, join(root, '.first-view.json'));
  const over = (lines: readonly Line[]) => lines.filter((line) => !isWithin(line)).map(({ what }) => what);
  expect(over(packageLines(built))).toEqual([]);
  expect(over(portableLines(built))).toEqual(['the one file, gzip']);
  put(
    'portable/hk-it-atlas.html',
    `<script type="text/plain" id="licence-texts">https://a.example</script>${'x'.repeat(PORTABLE.raw)}`,
  );
  expect(over(portableLines(built))).toEqual(['the one file']);
  put('portable/hk-it-atlas.html', 'fetch("https://a.example")');
  expect(over(portableLines(built))).toEqual(['the one file: other hosts']);
});
