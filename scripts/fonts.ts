import { mkdir, writeFile } from 'node:fs/promises';
import type { Localized } from '#src/i18n/locales.ts';
import { cached } from './fonts/cache.ts';
import { coverageOf, type Characters, type Coverage, type Sources } from './fonts/coverage.ts';
import { cutHan, cutLatin, type CutFont } from './fonts/cut.ts';
import { FAMILIES, FILES, faceOf, openSources, type FaceName } from './fonts/faces.ts';
import { sampleCharacters } from './fonts/sample.ts';
import { writeStylesheet } from './fonts/stylesheet.ts';
import type { Fidelity } from './fonts/merge.ts';

export type { Characters } from './fonts/coverage.ts';

export interface FontFile {
  readonly file: string;
  readonly family: string;
  readonly characters: number;
  readonly bytes: number;
  readonly fidelity: Fidelity | undefined;
}

/** What a page of one language loads before any card is opened. */
export interface PageFonts {
  readonly files: readonly string[];
  readonly bytes: number;
  readonly limit: number;
  readonly fits: boolean;
}

export interface FontReport {
  readonly files: readonly FontFile[];
  readonly pages: Localized<PageFonts>;
  readonly milliseconds: number;
}

const LIMITS: Localized<number> = { en: 90_000, tc: 320_000, sc: 320_000 };
const LOADED: Localized<readonly FaceName[]> = {
  en: ['sans', 'serif', 'switch'],
  tc: ['sans', 'serif', 'hei', 'sung'],
  sc: ['sans', 'serif', 'noto'],
};

/** Cuts the fonts of the site to these characters and writes them with `fonts.css` into a folder. */
export async function cutFonts({
  characters,
  outDir,
}: {
  characters: Characters;
  outDir: string;
}): Promise<FontReport> {
  const start = performance.now();
  const sources = await openSources();
  const coverage = await knownCoverage(characters, sources);
  const fonts = await cutAll(coverage, sources);
  await mkdir(outDir, { recursive: true });
  await writeFile(`${outDir}/fonts.css`, await writeStylesheet(coverage, sources));
  const files: FontFile[] = [];
  for (const [name, { bytes, fidelity }] of fonts) {
    await writeFile(`${outDir}/${FILES[name]}`, bytes);
    const characterCount = coverage[name].length;
    files.push({
      file: FILES[name],
      family: FAMILIES[name],
      characters: characterCount,
      bytes: bytes.length,
      fidelity,
    });
  }
  const page = (locale: keyof typeof LOADED) => pageFonts(files, LOADED[locale], LIMITS[locale]);
  const pages = { en: page('en'), tc: page('tc'), sc: page('sc') };
  return { files, pages, milliseconds: Math.round(performance.now() - start) };
}

async function knownCoverage(characters: Characters, sources: Sources): Promise<Coverage> {
  const versions = Object.values(sources).map(({ name, version }) => `${name}@${version}`);
  const text = await cached(['coverage', versions, characters], async () =>
    Buffer.from(JSON.stringify(await coverageOf(characters, sources))),
  );
  return JSON.parse(text.toString()) as Coverage;
}

async function cutAll(coverage: Coverage, sources: Sources): Promise<Map<FaceName, CutFont>> {
  const fonts = new Map<FaceName, CutFont>();
  const cut = async (name: FaceName, room: number) => {
    const face = faceOf(name, coverage, sources);
    if (face.characters.length > 0) fonts.set(name, await cutHan(face, room));
  };
  for (const name of ['sans', 'serif'] as const) fonts.set(name, await cutLatin(faceOf(name, coverage, sources)));
  const left = (limit: number, names: readonly FaceName[]) =>
    names.reduce((room, name) => room - (fonts.get(name)?.bytes.length ?? 0), limit);
  await cut('switch', left(LIMITS.en, ['sans', 'serif']));
  // Headlines are drawn larger: their face is coarsened only where the body face at its coarsest does not fit.
  for (const room of [LIMITS.tc / 4, 0]) {
    await cut('sung', room);
    await cut('hei', left(LIMITS.tc, ['sans', 'serif', 'sung']));
    if (left(LIMITS.tc, LOADED.tc) >= 0) break;
  }
  await cut('noto', left(LIMITS.sc, ['sans', 'serif']));
  await cut('heiRare', 0);
  await cut('notoRare', 0);
  return fonts;
}

function pageFonts(files: readonly FontFile[], names: readonly FaceName[], limit: number): PageFonts {
  const loaded = files.filter(({ file }) => names.some((name) => FILES[name] === file));
  const bytes = loaded.reduce((sum, file) => sum + file.bytes, 0);
  return { files: loaded.map(({ file }) => file), bytes, limit, fits: bytes <= limit };
}

/** One line for each file and each language. */
export function sayReport({ files, pages, milliseconds }: FontReport): string {
  const lines = files.map(({ file, characters, bytes, fidelity }) => {
    const drawn = fidelity ? `tolerance ${fidelity.tolerance}, grid ${fidelity.grid}/${fidelity.boldGrid}` : 'as drawn';
    return `${file.padEnd(28)} ${String(bytes).padStart(7)} bytes  ${String(characters).padStart(5)} characters  ${drawn}`;
  });
  const totals = Object.entries(pages).map(
    ([locale, { bytes, limit, fits, files: loaded }]) =>
      `${locale}: ${loaded.length} files, ${bytes} of ${limit} bytes${fits ? '' : ': TOO LARGE'}`,
  );
  return [...lines, ...totals, `${milliseconds} ms`].join('\n');
}

/** `--sample` cuts for the characters of the data's labels and reports the sizes. */
export default async function main(args: readonly string[]): Promise<void> {
  if (!args.includes('--sample')) throw new Error('Only --sample runs alone: the build calls cutFonts().');
  console.log(sayReport(await cutFonts({ characters: await sampleCharacters(), outDir: '.build/fonts-sample' })));
}
