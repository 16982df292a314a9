// The steps of `npm test`, in order. To add one, add a line.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { runNpm } from '../prepare.mjs';
import { countBrowser, countUnit } from './count.mjs';

/** No step takes half as long; one that does hangs. */
const LIMIT = 30 * 60_000;

/** A check that passes or fails as a whole. */
function check(script) {
  return () => {
    const { status, signal, error } = runNpm(['run', '--silent', script], { timeout: LIMIT });
    if (error || signal) return { passed: 0, failed: 0, broken: `${script} was ended (${error?.message ?? signal})` };
    return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  };
}

/** A test runner that writes its counts into a file. */
function runner(args, file, count) {
  return () => {
    mkdirSync('artifacts', { recursive: true });
    rmSync(file, { force: true });
    const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: LIMIT });
    return count(file, status);
  };
}

const UNIT = 'artifacts/unit.json';
const BROWSER = 'artifacts/browser.json';
const vitest = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile=${UNIT}`,
];
const playwright = ['node_modules/@playwright/test/cli.js', 'test', '--config', 'e2e/playwright.config.ts'];

export const steps = [
  { name: 'types', run: check('types') },
  { name: 'lint', run: check('lint') },
  { name: 'format', run: check('format:check') },
  { name: 'dead code', run: check('dead') },
  { name: 'unit tests', run: runner(vitest, UNIT, countUnit) },
  { name: 'build', run: check('build') },
  { name: 'one file', run: check('build:portable'), needs: 'build' },
  { name: 'budgets', run: check('budgets'), needs: 'build' },
  { name: 'browser tests', run: runner(playwright, BROWSER, countBrowser), needs: 'build' },
];
