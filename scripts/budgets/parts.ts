import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { servedFiles, type Built } from './built.ts';
import { LIMITS } from './limits.ts';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

/** Something that is fetched only by readers who ask for it: the modules it starts from, and served files that are its own. */
export interface Part {
  readonly name: string;
  readonly starts: RegExp;
  readonly files?: RegExp;
  readonly limit: number;
}

export const PARTS: readonly Part[] = [
  {
    name: 'the layer outside the document',
    starts:
      /^src\/(?:app\/(?:pages\/(?:OverTime|Since)Page|outside\/)|charts\/(?:Series|Reports)\.|app\/take\/since-takings)/,
    files: /^\w\w\/(?:over-time|since|briefings\/since)\.html$/,
    limit: LIMITS.outside,
  },
  {
    name: 'what shows and builds briefings',
    starts: /^src\/app\/(?:pages\/(?:Present|Presenter|Build|Handout|Briefings|Deck)Page|build\/)/,
    limit: LIMITS.briefings,
  },
  {
    name: 'what reads files of the reader’s own',
    starts: /^src\/app\/pages\/(?:Editions|Projects)Page/,
    files: /(?:^|\/)list-worker-[\w-]{8}\.js$/,
    limit: LIMITS.ownFiles,
  },
  {
    name: 'what is taken away',
    starts: /^src\/(?:app\/take\/|takeaway\/)/,
    limit: LIMITS.takeaway,
  },
  {
    name: 'frames for other pages, and the gallery',
    starts: /^src\/app\/(?:pages\/(?:Embed|Gallery)Page|embed\/)/,
    limit: LIMITS.frames,
  },
  {
    name: 'MapLibre and its worker',
    starts: /^src\/maps\/GlBase\.tsx$/,
    files: /(?:^|\/)(?:GlBase|maplibre-gl-worker)-[\w-]{8}\.js$/,
    limit: LIMITS.mapLibre,
  },
  {
    name: 'what writes slides for office programs',
    starts: /^src\/app\/slides-file\/save-slides\.ts$/,
    files: /(?:^|\/)save-slides-[\w-]{8}\.js$/,
    limit: LIMITS.slides,
  },
];

/** Every file reached from some modules without entering those where a part starts. */
function reached(manifest: Manifest, from: readonly string[], isBarred: (key: string) => boolean): ReadonlySet<string> {
  const seen = new Set<string>();
  const files = new Set<string>();
  const open = [...from];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) continue;
    seen.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
    open.push(...[...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])].filter((next) => !isBarred(next)));
  }
  return files;
}

function readManifest({ root }: Built): Manifest {
  const file = join(root, '.vite/manifest.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : {};
}

/** Which part each served file belongs to; one that everything needs, or none asks for, belongs to none. */
export function partsOf(built: Built, parts: readonly Part[] = PARTS): ReadonlyMap<string, Part> {
  const manifest = readManifest(built);
  const keys = Object.keys(manifest);
  const startsPart = (key: string) => parts.some(({ starts }) => starts.test(key));
  const entries = keys.filter((key) => manifest[key]?.isEntry);
  const forAll = reached(manifest, entries, startsPart);
  const owners = new Map<string, Part>();
  for (const part of parts) {
    const own = reached(
      manifest,
      keys.filter((key) => part.starts.test(key)),
      (key) => startsPart(key) && !part.starts.test(key),
    );
    for (const file of own) if (!forAll.has(file) && !owners.has(file)) owners.set(file, part);
  }
  for (const file of servedFiles(built)) {
    const part = parts.find(({ files }) => files?.test(file));
    if (part) owners.set(file, part);
  }
  return owners;
}
