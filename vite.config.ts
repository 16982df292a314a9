import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import {
  buildPlugin,
  editionsPlugin,
  fontsPlugin,
  hanPlugin,
  maplibrePlugin,
  notesPlugin,
  seriesPlugin,
} from './scripts/build/plugins.ts';
import { portablePlugin } from './scripts/build/portable-plugin.ts';

const suffixes = new Map<string, string>();

/** Class names that share their ending within a file, so that pages and styles compress well. Throws if two files would. */
function scopedName(name: string, file: string) {
  const path = relative('.', file);
  const suffix = createHash('sha256').update(path).digest('hex').slice(0, 4);
  if ((suffixes.get(suffix) ?? path) !== path) throw new Error(`${path} needs another name: its classes clash`);
  suffixes.set(suffix, path);
  return `${name}-${suffix}`;
}

/** Styles of what comes later, and of the map, which most readers never see: they come with their part. */
const LATER =
  /(?:added|audit|briefings|build|card|compared|embed(?:-panel)?|entity|figure-table|handout|layer-notes|offline|palette|places|play|presenter|projects|since|site-map|slide|take|talent|timeline|tray)\.module\.css/;

/** One style sheet for what pages are made of. */
const inSheet = (id: string) => /\.css(?:$|\?)/.test(id) && !LATER.test(id);

export default defineConfig({
  css: { modules: { generateScopedName: scopedName } },
  plugins: [
    portablePlugin(),
    react(),
    buildPlugin(),
    editionsPlugin(),
    notesPlugin(),
    seriesPlugin(),
    fontsPlugin(),
    hanPlugin(),
    maplibrePlugin(),
  ],
  worker: { plugins: () => [maplibrePlugin()] },
  build: {
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: false,
    assetsInlineLimit: 0,
    manifest: true,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'sheet', test: inSheet }] } } },
  },
  test: {
    testTimeout: 180_000,
    hookTimeout: 180_000,
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // On two cores one worker, the default there, takes twice as long.
    pool: 'threads',
    maxWorkers: '100%',
  },
});
