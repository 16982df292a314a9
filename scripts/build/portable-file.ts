import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { COVER, COVER_STYLE, COVER_WITHOUT_SCRIPT } from '#src/app/portable/cover.ts';
import { fileOf, LICENCES_ID, PART } from '#src/app/portable/one-file.ts';
import { PORTABLE } from './plugins.ts';

const OUT = '.build/portable';

/** Before the first paint, the theme that is remembered. */
const THEME =
  'try{const{theme:t}=JSON.parse(localStorage.atlas);/^(light|dark)$/.test(t)&&(document.documentElement.dataset.theme=t)}catch{}';

/** One script and one style sheet, with all that they need inside. */
async function bundle() {
  await build({
    mode: PORTABLE,
    logLevel: 'warn',
    build: {
      outDir: OUT,
      emptyOutDir: true,
      copyPublicDir: false,
      manifest: false,
      cssCodeSplit: false,
      assetsInlineLimit: () => true,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input: 'src/portable.tsx',
        output: { codeSplitting: false, entryFileNames: 'atlas.js', assetFileNames: 'atlas[extname]' },
      },
    },
  });
  return { script: readFileSync(join(OUT, 'atlas.js'), 'utf8'), style: readFileSync(join(OUT, 'atlas.css'), 'utf8') };
}

/** Code that cannot end its own element, nor begin what hides its end; what it does stays the same. */
const asElement = (code: string) =>
  code
    .replace(/<\/(?=script|style)/gi, '<\\/')
    .replace(/<!--/g, '\\x3C!--')
    .trim();

const sum = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Only the parts of the file itself, and nothing from anywhere else. */
const policy = (scripts: readonly string[], styles: readonly string[]) =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(sum).join(' ')}`,
    `style-src ${styles.map(sum).join(' ')}`,
    'font-src data:',
    'img-src data: blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');

const icon = () => `data:image/svg+xml;base64,${readFileSync('public/icon.svg').toString('base64')}`;

/** The whole atlas as the text of one HTML file. */
async function portableFile(): Promise<string> {
  const { script, style } = await bundle();
  const [code, sheet] = [asElement(script), asElement(`${style}\n${COVER_STYLE}`)];
  const licences = readFileSync('public/licences.txt', 'utf8').replace(/<\/script/gi, '< /script');
  const head = [
    `<meta charset="utf-8" ${PART}>`,
    `<meta http-equiv="Content-Security-Policy" content="${policy([THEME, code], [sheet])}" ${PART}>`,
    `<meta name="viewport" content="width=device-width, initial-scale=1" ${PART}>`,
    `<title ${PART}>I&amp;T Atlas Hong Kong</title>`,
    `<meta name="color-scheme" content="light dark" ${PART}>`,
    `<link rel="icon" type="image/svg+xml" href="${icon()}" ${PART}>`,
    `<script ${PART}>${THEME}</script>`,
    `<style ${PART}>${sheet}</style>`,
  ];
  return fileOf(head, [
    `<div id="root" ${PART}>${COVER}</div>`,
    `<noscript ${PART}>${COVER_WITHOUT_SCRIPT}</noscript>`,
    `<script type="text/plain" id="${LICENCES_ID}" ${PART}>${licences}</script>`,
    `<script type="module" ${PART}>${code}</script>`,
  ]);
}

/** Writes the one file. */
export async function writePortable(file: string) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await portableFile());
}
