import { build as viteBuild } from 'vite';

/** A script that is no module, with all it imports in one: what is no part of the app's own bundle. */
export async function bundleScript(entry: string): Promise<string> {
  const made = await viteBuild({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      copyPublicDir: false,
      target: ['chrome123', 'firefox120', 'safari17.5'],
      lib: { entry, formats: ['iife'], name: 'atlas', fileName: () => 'script.js' },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} could not be bundled`);
  return chunk.code;
}
