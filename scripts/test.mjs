// `npm test`: installs what is missing, runs every step, and ends with `N passed, N failed`.
// Exit code 0: all passed. 1: something failed. 2: the testing itself could not be done.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, nodeProblem } from './prepare.mjs';

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

function report({ name, passed, failed, failures = [], broken, skipped, took }) {
  if (skipped) return `${name.padEnd(14)} skipped: ${skipped}`;
  const verdict = broken ? `could not be done: ${broken}` : `${passed} passed, ${failed} failed`;
  return [`${name.padEnd(14)} ${took.padStart(8)}   ${verdict}`, ...failures.map((one) => `  failed: ${one}`)].join(
    '\n',
  );
}

/** Goes on after a failure, but not to a step that needs what failed. */
async function runSteps(steps) {
  const results = [];
  for (const { name, run, needs } of steps) {
    const needed = results.find((result) => result.name === needs);
    if (needed && needed.passed === 0) {
      results.push({ name, passed: 0, failed: 0, skipped: `${needs} failed` });
      continue;
    }
    console.log(`\n== ${name}`);
    const started = Date.now();
    results.push({ name, ...(await run()), took: seconds(started) });
    console.log(report(results.at(-1)));
  }
  return results;
}

function conclude(results) {
  console.log(`\n${results.map(report).join('\n')}\n`);
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
  if (results.some(({ broken }) => broken)) return 2;
  return total('failed') === 0 ? 0 : 1;
}

async function main() {
  const problem = nodeProblem() ?? install();
  if (problem) {
    console.error(problem);
    return 2;
  }
  const { ensureBrowsers } = await import('./testing/browsers.mjs');
  const missing = await ensureBrowsers();
  if (missing.length > 0) {
    console.error(
      `The browser tests need ${missing.join(' and ')}: install it, or name it by CHROMIUM_PATH, FIREFOX_PATH.`,
    );
    return 2;
  }
  const { steps } = await import('./testing/steps.mjs');
  return conclude(await runSteps(steps));
}

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
process.exitCode = await main();
