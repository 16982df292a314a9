// Reads what the test runners wrote. A runner that wrote no result is broken: that is no verdict on the atlas.
import { existsSync, readFileSync } from 'node:fs';

function readResult(file) {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  } catch {
    return null;
  }
}

const broken = (why) => ({ passed: 0, failed: 0, broken: why });

/** Whatever made the runner unhappy beyond its tests counts as one failure. */
function settle(passed, failures, status) {
  const named = failures.length === 0 && status !== 0 ? ['the runner itself, see its output above'] : failures;
  return { passed, failed: named.length, failures: named };
}

/** The titles of the tests below a suite of Playwright's JSON that did not pass at once. */
const failuresIn = ({ suites = [], specs = [] }) => [
  ...specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName }) => `[${projectName}] ${file}: ${title}`),
  ),
  ...suites.flatMap(failuresIn),
];

/** Counts Vitest's JSON; a file that could not be loaded is one failure. */
export function countUnit(file, status) {
  const result = readResult(file);
  if (!result) return broken('the unit tests ended without a result');
  const unloaded = result.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  );
  if (result.numTotalTests === 0 && unloaded.length === 0) return broken('there were no unit tests');
  const failed = result.testResults.flatMap((suite) =>
    suite.assertionResults.filter((one) => one.status === 'failed').map((one) => `${suite.name}: ${one.fullName}`),
  );
  return settle(result.numPassedTests, [...failed, ...unloaded.map(({ name }) => name)], status);
}

/** Counts Playwright's JSON; a test that passed only on a second try failed. */
export function countBrowser(file, status) {
  const result = readResult(file);
  if (!result) return broken('the browser tests ended without a result');
  const { expected, unexpected, flaky } = result.stats;
  if (expected + unexpected + flaky === 0) {
    return broken(`no browser test ran: ${result.errors?.[0]?.message ?? 'none was found'}`);
  }
  return settle(expected, failuresIn(result), status);
}
