// Runs a TypeScript script on Node 20: `node scripts/run.mjs <script> [arguments]`.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';

const [script, ...rest] = process.argv.slice(2);
process.argv = [process.argv[0], script, ...rest];
const { module } = await runnerImport(resolve(script), { configFile: false, logLevel: 'error' });
// The module runner is closed by now, so a script that loads a built file gets Node's own import.
await module.default(rest, (file) => import(pathToFileURL(resolve(file)).href));
