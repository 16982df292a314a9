import { resolve } from 'node:path';
import { build } from 'vite';
import { gzipped } from './built.ts';
import { LIMITS, type Line } from './limits.ts';

const ENTRY = '\0query-core';
const PARTS = ['select', 'arithmetic', 'refusals'];

const code = PARTS.map((part) => `export * from ${JSON.stringify(resolve(`src/queries/${part}.ts`))};`).join('\n');

/** The bundle of the pure query core in memory, and the packages it took in. */
async function bundleCore(): Promise<{ bytes: Buffer; packages: readonly string[] }> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'query-core',
        resolveId: (id) => (id === ENTRY ? ENTRY : null),
        load: (id) => (id === ENTRY ? code : null),
      },
    ],
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunks = outputs.flatMap((one) => ('output' in one ? one.output : [])).filter((one) => one.type === 'chunk');
  const modules = chunks.flatMap((chunk) => chunk.moduleIds);
  return {
    bytes: Buffer.from(chunks.map((chunk) => chunk.code).join('\n')),
    packages: modules.filter((id) => id.includes('node_modules')),
  };
}

export async function queryCoreLines(): Promise<readonly Line[]> {
  const { bytes, packages } = await bundleCore();
  return [
    { what: 'query core, gzip', value: gzipped(bytes), limit: LIMITS.queryCore, unit: 'B' },
    { what: 'packages in the query core', value: packages.length, limit: 0, unit: 'files', found: packages.join(' ') },
  ];
}
