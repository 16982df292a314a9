import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('in-page/index.ts', import.meta.url));

/** The routines that run inside the page, as one script. */
export async function bundleInPage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ['iife'], name: 'atlasAuditBundle' } },
  });
  const [bundle] = Array.isArray(built) ? built : [];
  const chunk = bundle?.output.find((part) => part.type === 'chunk');
  if (!chunk) throw new Error('The routines of the audit could not be bundled.');
  return chunk.code;
}
