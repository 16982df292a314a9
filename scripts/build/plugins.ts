import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const EDITIONS = resolve('data/editions');

/** The three files of an edition as one object; see `EditionData`. */
export function readEdition(id: string): Record<string, unknown> {
  const read = (name: string): unknown => JSON.parse(readFileSync(resolve(EDITIONS, id, name), 'utf8'));
  return { ...(read('edition.json') as object), facts: read('facts.json'), entities: read('entities.json') };
}

export const editionIds = () =>
  readdirSync(EDITIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

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
      if (this.environment.config.command !== 'build' || this.environment.name !== 'client')
        return `export const editions = {${inlined()}};`;
      const loaders = editionIds().map((edition) => {
        const source = JSON.stringify(readEdition(edition));
        const integrity = `sha256-${createHash('sha256').update(source).digest('base64')}`;
        const file = this.emitFile({ type: 'asset', name: `edition-${edition}.json`, source });
        return `${JSON.stringify(edition)}: () => read(import.meta.ROLLUP_FILE_URL_${file}, ${JSON.stringify(integrity)})`;
      });
      return `const read = async (url, integrity) => {
        const answer = await fetch(url, { integrity });
        if (!answer.ok) throw new Error('The data answered ' + answer.status);
        return answer.json();
      };
      export const editions = {${loaders.join(',')}};`;
    },
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

/** The version of the atlas and the day it was built. */
export function buildPlugin(): Plugin {
  const name = 'virtual:build';
  return {
    name,
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null;
      const { version } = JSON.parse(readFileSync(resolve('package.json'), 'utf8')) as { version: string };
      return `export const build = ${JSON.stringify({ version, day: buildDay() })};`;
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
