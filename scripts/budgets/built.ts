import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { Locale } from '#src/i18n/locales.ts';

const files = v.pipe(v.array(v.string()), v.minLength(1));
const fontPage = v.object({ files });

/** What the build says a first view needs: scripts and styles by their paths, fonts by their names before hashing. */
const firstViewSchema = v.object({
  scripts: files,
  styles: files,
  fontPages: v.object({ en: fontPage, tc: fontPage, sc: fontPage }),
});

export interface FirstView {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly fonts: Readonly<Record<Locale, readonly string[]>>;
}

/** A finished build: the served folder and what its first view needs. */
export interface Built {
  readonly root: string;
  readonly firstView: FirstView;
}

/** `atlas-sans.woff2` as the bundler has named it, such as `assets/atlas-sans-CGfWn-iX.woff2`. */
function hashed(root: string, name: string): string {
  const named = new RegExp(`^${name.replace('.woff2', '')}-[\\w-]{8}\\.woff2$`);
  const found = readdirSync(join(root, 'assets')).find((file) => named.test(file));
  return `assets/${found ?? name}`;
}

/** Throws where there is no finished build, or a file it names is not there. */
export function readBuilt(root: string, firstViewFile: string): Built {
  if (!existsSync(firstViewFile)) throw new Error(`${firstViewFile} is missing: npm run build writes it`);
  const { scripts, styles, fontPages } = v.parse(firstViewSchema, JSON.parse(readFileSync(firstViewFile, 'utf8')));
  const fontsOf = (lang: Locale) => fontPages[lang].files.map((name) => hashed(root, name));
  const fonts = { en: fontsOf('en'), tc: fontsOf('tc'), sc: fontsOf('sc') };
  const absent = [...scripts, ...styles, ...Object.values(fonts).flat()].filter(
    (name) => !existsSync(join(root, name)),
  );
  if (absent.length > 0) throw new Error(`${root} does not hold ${absent.join(', ')}`);
  return { root, firstView: { scripts, styles, fonts } };
}

export const bytesOf = ({ root }: Built, name: string) => readFileSync(join(root, name));
export const textOf = (built: Built, name: string) => bytesOf(built, name).toString('utf8');

/** Every file a reader of the hosted atlas may be served; hidden ones never are, and the one file is weighed by itself. */
export function servedFiles({ root }: Built): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !/(?:^|\/)\.|^portable\//.test(name) && statSync(join(root, name)).isFile());
}

export const gzipped = (bytes: Buffer) => gzipSync(bytes, { level: 9 }).length;
export const brotlied = (bytes: Buffer) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

export const total = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0);
