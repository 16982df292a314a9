// `npm start`: installs and builds what is missing or out of date, then serves the atlas. PORT chooses the port.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, isBuilt, nodeProblem, runNpm } from './prepare.mjs';

function build() {
  if (isBuilt()) return null;
  console.log('Building the atlas...');
  const { status } = runNpm(['run', '--silent', 'build']);
  return status === 0 ? null : 'The atlas could not be built (npm run build failed, see above).';
}

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const problem = nodeProblem() ?? install() ?? build();
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  process.argv.splice(2, 0, 'scripts/serve.ts');
  await import('./run.mjs');
}
