import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Environment, Plugin } from 'vite';
import type { Locale, Localized } from '#src/i18n/locales.ts';

/** The mode of the build that makes the one file. */
export const PORTABLE = 'portable';

const EDITIONS = resolve('data/editions');
/** Written out: the bundler's own configuration cannot follow the imports of the app. */
const LANGS = ['en', 'tc', 'sc'] as const;

const readJson = (id: string, name: string): unknown => JSON.parse(readFileSync(resolve(EDITIONS, id, name), 'utf8'));

/** The three files of an edition as one object; see `EditionData`. */
export function readEdition(id: string): Record<string, unknown> {
  const head = readJson(id, 'edition.json') as object;
  return { ...head, facts: readJson(id, 'facts.json'), entities: readJson(id, 'entities.json') };
}

/** The sentence on each entity of an edition, not yet parsed. */
export const readNotes = (id: string) => readJson(id, 'entity-notes.json') as Readonly<Record<string, Localized>>;

export const editionIds = () =>
  readdirSync(EDITIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** A loader of a JSON file that comes with its checksum, as text of the bundle. */
const READ = `const read = async (url, integrity, limit) => {
  const answer = await fetch(url, { integrity, signal: limit && AbortSignal.timeout(limit) });
  if (!answer.ok) throw new Error('The data answered ' + answer.status);
  return answer.json();
};`;

type Emit = (file: { readonly type: 'asset'; readonly name: string; readonly source: string }) => string;

/** Puts data into a file of its own, and gives the call that reads it. */
function emitted(emit: Emit, name: string, data: unknown, limit?: number): string {
  const source = JSON.stringify(data);
  const integrity = `sha256-${createHash('sha256').update(source).digest('base64')}`;
  const file = emit({ type: 'asset', name, source });
  return `() => read(import.meta.ROLLUP_FILE_URL_${file}, ${JSON.stringify(integrity)}, ${limit ?? 'undefined'})`;
}

/** Whether data may lie in files of their own: while developing, on Node and in the portable file it is part of the code. */
const isServed = ({ name, config }: Environment) =>
  config.command === 'build' && name === 'client' && config.mode !== PORTABLE;

const inlined = () =>
  editionIds()
    .map((id) => `${JSON.stringify(id)}: async () => (${JSON.stringify(readEdition(id))})`)
    .join(',');

/** In the served build an edition is a file of its own, fetched by its checksum. */
export function editionsPlugin(): Plugin {
  const name = 'virtual:editions';
  return {
    name,
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null;
      if (!isServed(this.environment)) return `export const editions = {${inlined()}};`;
      const loaders = editionIds().map((edition) => {
        const load = emitted((file) => this.emitFile(file), `edition-${edition}.json`, readEdition(edition));
        return `${JSON.stringify(edition)}: ${load}`;
      });
      return `${READ} export const editions = {${loaders.join(',')}};`;
    },
  };
}

/** The page of a name is shown without its sentence where that has not come in so many ms. */
const NAMES_LIMIT = 8000;

/** What the entities are, in one language. */
const notesIn = (id: string, lang: Locale) =>
  Object.fromEntries(Object.entries(readNotes(id)).map(([entity, note]) => [entity, note[lang]]));

/** What the entities of an edition are: in the served build a file for each language, fetched with the page of a name. */
export function notesPlugin(): Plugin {
  const name = 'virtual:entity-notes';
  return {
    name,
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null;
      const fetched = isServed(this.environment);
      const loaderOf = (edition: string, lang: Locale) => {
        const data = notesIn(edition, lang);
        return fetched
          ? emitted((file) => this.emitFile(file), `names-${edition}-${lang}.json`, data, NAMES_LIMIT)
          : `async () => (${JSON.stringify(data)})`;
      };
      const editions = editionIds().map(
        (edition) =>
          `${JSON.stringify(edition)}: {${LANGS.map((lang) => `${lang}: ${loaderOf(edition, lang)}`).join(',')}}`,
      );
      return `${READ} export const notes = {${editions.join(',')}};`;
    },
  };
}

const SERIES = resolve('data/series');

/** Every series read outside the document, not yet parsed, in order of its file's name. */
export const readAllSeries = (): readonly unknown[] =>
  readdirSync(SERIES)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => JSON.parse(readFileSync(join(SERIES, name), 'utf8')) as unknown);

/** The series, as part of the chunk that shows them: the pages of the document never fetch it. */
export function seriesPlugin(): Plugin {
  const name = 'virtual:series';
  return {
    name,
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) =>
      id === `\0${name}`
        ? `export const series = JSON.parse(${JSON.stringify(JSON.stringify(readAllSeries()))});`
        : null,
  };
}

/** The faces of the fonts that the build has cut; none while developing before a first build. */
export function fontsPlugin(): Plugin {
  const name = 'virtual:fonts.css';
  const css = resolve('.build/fonts/fonts.css');
  return {
    name,
    resolveId: (id) => (id === name ? (existsSync(css) ? css : `\0${name}`) : null),
    load: (id) => (id === `\0${name}` ? '' : null),
  };
}

/** The forms of Han characters that the search folds; the converter they come from is never shipped. */
export function hanPlugin(): Plugin {
  const name = 'virtual:han';
  return {
    name,
    resolveId: (id) => (id === name ? `\0${name}` : null),
    async load(id) {
      if (id !== `\0${name}`) return null;
      const { hanFormsOfAtlas } = await import('./han.ts');
      return `export const han = ${JSON.stringify(hanFormsOfAtlas())};`;
    },
  };
}

/** When this build was made, as an ISO day; SOURCE_DATE_EPOCH fixes it, so that equal sources give equal pages. */
export const buildDay = (epoch = process.env['SOURCE_DATE_EPOCH']) =>
  new Date(epoch ? Number(epoch) * 1000 : Date.now()).toISOString().slice(0, 10);

/** Sixteen digits that are others as soon as anything is that windows of two builds could disagree about. */
export function sourceId(folders: readonly string[] = ['src', 'data/decks', 'data/editions', 'data/series']): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).toSorted())
      hash.update(path).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 16);
}

/** The version of the atlas, the day it was built and what it was built from. */
export function buildPlugin(): Plugin {
  const name = 'virtual:build';
  return {
    name,
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null;
      const portable = this.environment.config.mode === PORTABLE;
      const { version } = JSON.parse(readFileSync(resolve('package.json'), 'utf8')) as { version: string };
      return `export const build = ${JSON.stringify({ version, day: buildDay(), id: sourceId(), portable })};`;
    },
  };
}

/** Addresses that MapLibre says in texts of its own: an error, a credit and a warning that no reader of ours sees. */
const MAPLIBRE_ADDRESSES =
  /https:\/\/(?:maplibre\.org\/|wiki\.openstreetmap\.org\/wiki\/This_map_requires_WebGL|github\.com\/mapbox\/mapbox-gl-js\/issues\/2907)/g;

/** Takes them out, of the map and of its worker: the atlas names no other host. */
export function maplibrePlugin(): Plugin {
  return {
    name: 'maplibre-addresses',
    apply: 'build',
    transform(code, id) {
      if (!id.includes('/maplibre-gl/dist/')) return null;
      return { code: code.replaceAll(MAPLIBRE_ADDRESSES, ''), map: null };
    },
  };
}
