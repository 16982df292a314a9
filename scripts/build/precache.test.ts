import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Build } from '#src/worker/build.ts';
import { addressesOf, planAnswer } from '#src/worker/plan.ts';
import { findFile, readSegments } from '../server/find-file.ts';
import { addressOf, builtFiles, writeServiceWorker } from './precache.ts';

const FILES = {
  'index.html': '<html data-build="@build@">',
  '404.html': 'missing',
  'en/index.html': 'overview',
  'en/funding.html': 'funding',
  'en/topics/inclusion.html': 'topic',
  'en/app.html': 'app',
  'en/404.html': 'missing in en',
  'icon.svg': 'icon',
  'assets/a-1.js': 'code',
  'portable/atlas.html': 'one file',
  '.vite/manifest.json': 'hidden',
};

let out = '';
let build: Build;
const write = (name: string, text: string) => {
  mkdirSync(dirname(join(out, name)), { recursive: true });
  writeFileSync(join(out, name), text);
};

beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'atlas-precache-'));
  for (const [name, text] of Object.entries(FILES)) write(name, text);
  build = writeServiceWorker(out, 'code');
});
afterAll(() => rmSync(out, { recursive: true }));

test('every file that is served is kept, but what is no part of this build', () => {
  expect(build.files.map(([address]) => address).toSorted()).toEqual(
    [
      '/',
      '/404',
      '/assets/a-1.js',
      '/en/',
      '/en/404',
      '/en/app',
      '/en/funding',
      '/en/topics/inclusion',
      '/icon.svg',
    ].toSorted(),
  );
  expect(builtFiles(out)).not.toContain('sw.js');
});

test('pages and worker name the build, and another byte anywhere is another build', () => {
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain(`data-build="${build.id}"`);
  expect(readFileSync(join(out, 'sw.js'), 'utf8')).toContain(`"id":"${build.id}"`);
  write('icon.svg', 'icom');
  expect(writeServiceWorker(out, 'code').id).not.toBe(build.id);
});

const asked = { method: 'GET', mode: 'navigate', destination: 'document', cache: 'default' };
const plan = (path: string, more = {}) =>
  planAnswer({ ...asked, url: `https://a.example${path}`, ...more }, 'https://a.example', build, addressesOf(build));

describe('without network', () => {
  test.each([
    '/',
    '/en',
    '/en/',
    '/en/funding',
    '/en/funding/',
    '/en/funding.html',
    '/en/index.html',
    '/en/funding?ed=2023&f=a',
    '/en/topics/inclusion',
    '/en//funding',
    '/en/entity/cyberport',
    '/en/present/itf/3',
    '/en/figures/audit',
    '/en/nowhere',
    '/en/nowhere/at/all',
    '/icon.svg',
    '/assets/a-1.js',
  ])('%s is answered with the file our server gives', async (path) => {
    const { file, status } = await findFile(out, readSegments(path) ?? []);
    const planned = plan(path);
    if (planned.kind === 'leave') throw new Error('left to the browser');
    expect(planned.address).toBe(addressOf((file ?? '').slice(out.length + 1)));
    expect('status' in planned ? planned.status : 200).toBe(status);
  });

  test.each([
    ['what is sent', '/en/', { method: 'POST' }],
    ['the one-file edition', '/portable/atlas.html', {}],
    ['a frame of another page', '/en/embed/a', { destination: 'iframe' }],
    ['what asks past every cache', '/en/', { mode: 'cors', cache: 'no-store' }],
    ['the worker itself', '/sw.js', { mode: 'cors' }],
  ])('%s is left to the browser', (_, path, more) => {
    expect(plan(path, more).kind).toBe('leave');
  });

  test('what stands beside the atlas on its host is asked of the network first', () => {
    expect(plan('/reports/a')).toEqual({ kind: 'foreign', address: '/404', status: 404 });
  });
});
