import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { Exhibit } from '#src/exhibits/define.ts';
import { seriesPlugin } from '../scripts/build/plugins.ts';

const REGISTRY = fileURLToPath(new URL('../src/exhibits/outside/registry.ts', import.meta.url));

/** Every exhibit of the layer outside the document: its series are a module that the bundler makes. */
export const outsideExhibits: readonly Exhibit[] = (
  await runnerImport<{ readonly outsideExhibits: readonly Exhibit[] }>(REGISTRY, {
    configFile: false,
    logLevel: 'error',
    plugins: [seriesPlugin()],
  })
).module.outsideExhibits;
