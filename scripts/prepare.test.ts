import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isBuilt, isInstalled, nodeProblem } from './prepare.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Writes a file that last changed at a minute of one morning. */
function put(name: string, minute: number, text = '') {
  const file = join(root, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const time = new Date(2026, 0, 1, 8, minute);
  for (const path of [file, dirname(file)]) utimesSync(path, time, time);
}

describe('Node', () => {
  test.each(['20.19.0', '20.20.2', '22.0.0', '25.1.0'])('%s will do', (version) => {
    expect(nodeProblem(version)).toBeNull();
  });

  test.each(['20.18.3', '18.20.0', '8.1.0'])('%s will not, and the reader is told', (version) => {
    expect(nodeProblem(version)).toMatch(
      new RegExp(`needs Node 20\\.19 or newer; this is ${version.replaceAll('.', '\\.')}`),
    );
  });
});

describe('the packages', () => {
  const lock = (packages: object) => JSON.stringify({ packages });
  const [a, b] = [
    { version: '1.0.0', integrity: 'sha512-a' },
    { version: '1.0.0', integrity: 'sha512-b', optional: true },
  ];

  test.each<[boolean, string, object, object]>([
    [true, 'are there when all are', { '': {}, a, b }, { a, b }],
    [true, 'are there when only one for another system is not', { '': {}, a, b }, { a }],
    [false, 'are not there when one is missing', { '': {}, a, b }, { b }],
    [false, 'are not there in another version', { a: { ...a, version: '1.1.0' } }, { a }],
    [false, 'are not there with another checksum', { a: { ...a, integrity: 'sha512-c' } }, { a }],
  ])('%s: %s', (expected, _, wanted, present) => {
    put('package-lock.json', 0, lock(wanted));
    put('node_modules/.package-lock.json', 0, lock(present));
    expect(isInstalled(root)).toBe(expected);
  });

  test('are not there in a fresh clone', () => {
    put('package-lock.json', 0, lock({ a }));
    expect(isInstalled(root)).toBe(false);
  });
});

describe('the build', () => {
  beforeEach(() => {
    put('src/app/App.tsx', 1);
    put('src/main.tsx', 1);
    put('data/a.json', 1);
    put('index.html', 1);
    put('dist/index.html', 5);
    put('.build/first-view.json', 6);
  });

  test('is fresh when it is younger than every source', () => {
    expect(isBuilt(root)).toBe(true);
  });

  test.each(['src/app/App.tsx', 'data/a.json', 'index.html', 'package-lock.json', 'scripts/build/plugins.ts'])(
    'is stale when %s changed since',
    (name) => {
      put(name, 7);
      expect(isBuilt(root)).toBe(false);
    },
  );

  test('is stale when a source was taken away since', () => {
    rmSync(join(root, 'src/app/App.tsx'));
    expect(isBuilt(root)).toBe(false);
  });

  test('is stale when it did not end', () => {
    rmSync(join(root, '.build/first-view.json'));
    expect(isBuilt(root)).toBe(false);
  });

  test('is stale when it ended before its pages were written', () => {
    put('src/main.tsx', 3);
    put('.build/first-view.json', 2);
    expect(isBuilt(root)).toBe(false);
  });
});
