import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countBrowser, countUnit } from './count.mjs';

let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  file = join(folder, 'result.json');
});
afterAll(() => rmSync(folder, { recursive: true }));

const write = (result: unknown) => writeFileSync(file, typeof result === 'string' ? result : JSON.stringify(result));

const RUNNER = 'the runner itself, see its output above';
const tested = (passed: number, ...failed: readonly string[]) => ({
  status: failed.length > 0 ? 'failed' : 'passed',
  name: 'a.test.ts',
  assertionResults: [
    ...Array.from({ length: passed }, () => ({ status: 'passed' })),
    ...failed.map((fullName) => ({ status: 'failed', fullName })),
  ],
});
const unloaded = { status: 'failed', name: 'b.test.ts', assertionResults: [] };
const unit = (...testResults: readonly { readonly assertionResults: readonly { readonly status: string }[] }[]) => {
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const numPassedTests = all.filter(({ status }) => status === 'passed').length;
  return { numTotalTests: all.length, numPassedTests, testResults };
};

describe('unit tests', () => {
  test.each([
    ['are counted and named', unit(tested(7, 'x', 'y')), 1, { passed: 7, failures: ['a.test.ts: x', 'a.test.ts: y'] }],
    [
      'count a file that could not be loaded as a failure',
      unit(tested(7), unloaded),
      1,
      { passed: 7, failures: ['b.test.ts'] },
    ],
    ['count an error outside of every test as a failure', unit(tested(7)), 1, { passed: 7, failures: [RUNNER] }],
    ['count no failure when all passed', unit(tested(7)), 0, { passed: 7, failures: [] }],
    ['are a failure when none could be loaded', unit(unloaded), 1, { passed: 0, failures: ['b.test.ts'] }],
  ])('%s', (_, result, status, counted) => {
    write(result);
    expect(countUnit(file, status)).toEqual({ ...counted, failed: counted.failures.length });
  });

  test('that left no result, half a result or no test are no verdict', () => {
    expect(countUnit(join(folder, 'none.json'), 1).broken).toBe('the unit tests ended without a result');
    write('{"numTotalTests": 3');
    expect(countUnit(file, 0).broken).toBe('the unit tests ended without a result');
    write(unit());
    expect(countUnit(file, 0).broken).toBe('there were no unit tests');
  });
});

describe('browser tests', () => {
  const stats = (expected: number, unexpected: number, flaky = 0) => ({ stats: { expected, unexpected, flaky } });
  const spec = (title: string, status: string) => ({ file: 'a', title, tests: [{ status, projectName: 'b' }] });
  const ran = (...statuses: readonly string[]) => {
    const count = (status: string) => statuses.filter((one) => one === status).length;
    const specs = statuses.map((status, at) => spec(String(at), status));
    return { ...stats(count('expected'), count('unexpected'), count('flaky')), suites: [{ suites: [{ specs }] }] };
  };

  test.each([
    ['are counted and named', ran('expected', 'unexpected'), 1, { passed: 1, failures: ['[b] a: 1'] }],
    [
      'count a second try as a failure',
      ran('flaky', 'expected', 'flaky'),
      0,
      { passed: 1, failures: ['[b] a: 0', '[b] a: 2'] },
    ],
    ['count an error of the run as a failure', ran('expected', 'expected'), 1, { passed: 2, failures: [RUNNER] }],
    ['count no failure when all passed', ran('expected'), 0, { passed: 1, failures: [] }],
  ])('%s', (_, result, status, counted) => {
    write(result);
    expect(countBrowser(file, status)).toEqual({ ...counted, failed: counted.failures.length });
  });

  test('that could not begin are no verdict', () => {
    write({ ...stats(0, 0), errors: [{ message: 'the port is taken' }] });
    expect(countBrowser(file, 1).broken).toBe('no browser test ran: the port is taken');
    expect(countBrowser(join(folder, 'none.json'), 1).broken).toBe('the browser tests ended without a result');
  });
});
