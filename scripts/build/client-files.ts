import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '#src/i18n/locales.ts';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly src?: string;
  readonly css?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

/** The files of the built app that the pages name. Paths are relative to the output folder. */
export interface ClientFiles {
  /** Fetched once the page is idle: what live charts need. */
  readonly later: readonly string[];
  /** What the entry imports at once, without the entry itself. */
  readonly entryImports: readonly string[];
  /** Tells when the app does not start. */
  readonly boot: string;
  /** The style sheets that a page brings besides the one of the app, by the source of the page. */
  readonly pageStyles: (source: string) => readonly string[];
  /** The two faces that a language's first view is set in. */
  readonly fonts: Readonly<Record<Locale, readonly string[]>>;
  readonly firstView: {
    readonly scripts: readonly string[];
    /** What the Overview fetches when a reader shows intent. */
    readonly onIntent: readonly string[];
    readonly styles: readonly string[];
  };
}

/** A chunk and all that it imports at once. */
function graph(manifest: Manifest, key: string, seen = new Set<Chunk>()): readonly Chunk[] {
  const chunk = manifest[key];
  if (!chunk || seen.has(chunk)) return [];
  seen.add(chunk);
  return [chunk, ...(chunk.imports ?? []).flatMap((inner) => graph(manifest, inner, seen))];
}

const filesOf = (chunks: readonly Chunk[]) => chunks.map(({ file }) => file);
const stylesOf = (chunks: readonly Chunk[]) => [...new Set(chunks.flatMap(({ css = [] }) => css))];

/** Reads the bundler's manifest. Throws where a chunk the pages need is missing. */
export function clientFiles(out: string): ClientFiles {
  const manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8')) as Manifest;
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
  if (!entry) throw new Error('The bundle has no entry');
  const start = Object.keys(manifest).find((key) => key.endsWith('src/app/start.tsx'));
  const entryFiles = filesOf(graph(manifest, entry));
  const styles = stylesOf([...graph(manifest, entry), ...(start ? graph(manifest, start) : [])]);
  const charts = filesOf(graph(manifest, 'src/charts/BarsChart.tsx'));
  if (charts.length === 0) throw new Error('The bundle has no live chart');
  const assets = readdirSync(join(out, 'assets'));
  const font = (name: string) =>
    assets.filter((file) => new RegExp(`^${name}-[\\w-]{8}\\.woff2$`).test(file)).map((file) => `assets/${file}`);
  const boot = assets.find((file) => /^boot-[\w-]{8}\.js$/.test(file));
  if (boot === undefined) throw new Error('The build has no boot script');
  const overview = filesOf(graph(manifest, 'src/app/pages/OverviewPage.tsx'));
  return {
    later: [...new Set([...overview, ...charts])].filter((file) => !entryFiles.includes(file)),
    pageStyles: (source) => stylesOf(graph(manifest, source)).filter((file) => !styles.includes(file)),
    fonts: {
      en: [...font('atlas-sans'), ...font('atlas-serif')],
      tc: [...font('atlas-hei'), ...font('atlas-sung')],
      sc: [...font('atlas-noto-sc'), ...font('atlas-serif')],
    },
    entryImports: entryFiles.slice(1),
    boot: `assets/${boot}`,
    firstView: {
      scripts: entryFiles,
      onIntent: overview.filter((file) => !entryFiles.includes(file)),
      styles,
    },
  };
}
