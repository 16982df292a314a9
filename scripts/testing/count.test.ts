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

const suite = { status: 'passed', assertionResults: [{}] };
const unloaded = { status: 'failed', assertionResults: [] };
const unit = (passed: number, failed: number, testResults: readonly object[] = [suite]) => ({
  numTotalTests: passed + failed,
  numPassedTests: passed,
  numFailedTests: failed,
  testResults,
});

describe('unit tests', () => {
  test.each([
    ['are counted', unit(7, 2), 1, { passed: 7, failed: 2 }],
    ['count a file that could not be loaded as a failure', unit(7, 0, [suite, unloaded]), 1, { passed: 7, failed: 1 }],
    ['count an error outside of every test as a failure', unit(7, 0), 1, { passed: 7, failed: 1 }],
    ['count no failure when all passed', unit(7, 0), 0, { passed: 7, failed: 0 }],
    ['are a failure when none could be loaded', unit(0, 0, [unloaded]), 1, { passed: 0, failed: 1 }],
  ])('%s', (_, result, status, count) => {
    write(result);
    expect(countUnit(file, status)).toEqual(count);
  });

  test('that left no result, half a result or no test are no verdict', () => {
    expect(countUnit(join(folder, 'none.json'), 1).broken).toBe('the unit tests ended without a result');
    write('{"numTotalTests": 3');
    expect(countUnit(file, 0).broken).toBe('the unit tests ended without a result');
    write(unit(0, 0, []));
    expect(countUnit(file, 0).broken).toBe('there were no unit tests');
  });
});

describe('browser tests', () => {
  const stats = (expected: number, unexpected: number, flaky = 0) => ({ stats: { expected, unexpected, flaky } });

  test.each([
    ['are counted', stats(5, 1), 1, { passed: 5, failed: 1 }],
    ['count a second try as a failure', stats(5, 0, 2), 0, { passed: 5, failed: 2 }],
    ['count an error of the run as a failure', stats(5, 0), 1, { passed: 5, failed: 1 }],
    ['count no failure when all passed', stats(5, 0), 0, { passed: 5, failed: 0 }],
  ])('%s', (_, result, status, count) => {
    write(result);
    expect(countBrowser(file, status)).toEqual(count);
  });

  test('that could not begin are no verdict', () => {
    write({ ...stats(0, 0), errors: [{ message: 'the port is taken' }] });
    expect(countBrowser(file, 1).broken).toBe('no browser test ran: the port is taken');
    expect(countBrowser(join(folder, 'none.json'), 1).broken).toBe('the browser tests ended without a result');
  });
});
