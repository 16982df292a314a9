import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { indexEdition } from '#src/facts/edition.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { OVERVIEW_BASE } from '#src/queries/overview-base.ts';
import { drawBase, drawHeader, drawMain, type PageData } from './hand-written/draw.js';
import { pageData } from './page/page-data.ts';

export type Variant = 'prerendered' | 'client';

const SOURCE = 'bench/hand-written';
const EDITION = '2023';

const read = (name: string) => readFileSync(join(SOURCE, name), 'utf8');

function write(file: string, text: string) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** What the script of a variant needs, asked for at once instead of one after the other. */
const hints = (variant: Variant, { lang }: PageData) =>
  [
    ...['controls', 'draw'].map((name) => `<link rel="modulepreload" href="/assets/${name}.js" />`),
    ...(variant === 'prerendered' ? [] : [lang, 'base']).map(
      (name) => `<link rel="preload" as="fetch" crossorigin href="/data/${name}.json" />`,
    ),
  ].join('\n    ');

function fill(template: string, slots: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => slots[name] ?? '');
}

function pageHtml(variant: Variant, data: PageData): string {
  const { lang, htmlLang, title } = data;
  const drawn = variant === 'prerendered';
  return fill(read('index.html'), {
    lang,
    htmlLang,
    title,
    script: variant,
    hints: hints(variant, data),
    header: drawn ? drawHeader(data) : '',
    main: drawn ? drawMain(data) : '',
    base: drawn ? drawBase(OVERVIEW_BASE) : '',
  });
}

/** The faces of the built atlas: both pages load the same letters, so that the ratios tell what the code costs. */
function copyFonts(dist: string, out: string): string {
  const assets = join(dist, 'assets');
  const styles = readdirSync(assets).filter((name) => name.endsWith('.css'));
  const css = styles.map((name) => readFileSync(join(assets, name), 'utf8')).join('\n');
  const faces = css.match(/@font-face\s*\{[^}]*\}/g) ?? [];
  const files = faces.flatMap((face) =>
    [...face.matchAll(/url\(["']?([^"')]+)/g)].map(([, url = '']) => basename(url)),
  );
  for (const file of new Set(files)) copyFileSync(join(assets, file), join(out, 'assets', file));
  return faces.join('\n');
}

/** Writes a variant of the hand-written page, in three languages, and gives its folder. */
export function makePage(variant: Variant, dist: string): string {
  const out = join('.build/bench', variant);
  const edition = indexEdition(readEdition(EDITION));
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, 'assets'), { recursive: true });
  for (const locale of LOCALES) {
    const data = pageData(edition, locale);
    write(join(out, locale, 'index.html'), pageHtml(variant, data));
    write(join(out, `data/${locale}.json`), JSON.stringify(data));
  }
  write(join(out, 'data/base.json'), JSON.stringify(OVERVIEW_BASE));
  for (const name of ['draw.js', 'controls.js', `${variant}.js`])
    copyFileSync(join(SOURCE, name), join(out, 'assets', name));
  write(join(out, 'assets/style.css'), [copyFonts(dist, out), read('style.css'), read('marks.css')].join('\n'));
  copyFileSync('public/icon.svg', join(out, 'icon.svg'));
  return out;
}
