// Runs a TypeScript script on Node 20: `node scripts/run.mjs <script> [arguments]`.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';

const [script, ...rest] = process.argv.slice(2);
process.argv = [process.argv[0], script, ...rest];
/** The series that were read outside the document, as the app's bundle has them. */
const series = {
  name: 'virtual:series',
  resolveId: (id) => (id === 'virtual:series' ? `\0${id}` : null),
  load(id) {
    if (id !== '\0virtual:series') return null;
    const files = readdirSync('data/series').filter((name) => name.endsWith('.json'));
    return `export const series = [${files.toSorted().map((name) => readFileSync(join('data/series', name), 'utf8'))}]`;
  },
};

const { module } = await runnerImport(resolve(script), { configFile: false, logLevel: 'error', plugins: [series] });
// The module runner is closed by now, so a script that loads a built file gets Node's own import.
await module.default(rest, (file) => import(pathToFileURL(resolve(file)).href));
