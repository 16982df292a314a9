import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createAtlasServer } from './server.ts';
import { BUNDLE, serveSample } from './server/sample-site.ts';

const { server, folder, faults, log, get, close } = await serveSample();

afterAll(close);

beforeEach(() => void faults.splice(0));

const textOf = async (path: string) => (await get(path)).bytes.toString();

describe('an address', () => {
  test.each([
    ['/', '<h1>Home</h1>'],
    ['/en', '<h1>Overview</h1>'],
    ['/en/', '<h1>Overview</h1>'],
    ['/en/funding', '<h1>Funding</h1>'],
    ['/en/funding?as=table#x', '<h1>Funding</h1>'],
    ['/en/%66unding', '<h1>Funding</h1>'],
    ['/en/talent', '<h1>Talent</h1>'],
    ['/en/entity/cyberport', '<h1>App</h1>'],
    ['/en/embed/rd-projects', '<h1>App</h1>'],
    ['/en/gallery', '<h1>App</h1>'],
    ['/en/figures/audit', '<h1>App</h1>'],
  ])('%s is answered with its page', async (path, page) => {
    expect((await get(path)).status).toBe(200);
    expect(await textOf(path)).toBe(page);
  });

  test.each([
    ['/en/nowhere', '<h1>Nothing</h1>'],
    ['/en/figures/nowhere', '<h1>Nothing</h1>'],
    ['/tc/nowhere', '<h1>沒有</h1>'],
    ['/sc/entity/cyberport', '<h1>Nothing</h1>'],
    ['/fr/entity/cyberport', '<h1>Nothing</h1>'],
    ['/.vite/manifest.json', '<h1>Nothing</h1>'],
    ['/way-out.txt', '<h1>Nothing</h1>'],
    ['/assets', '<h1>Nothing</h1>'],
  ])('%s is answered with the page for what is missing', async (path, page) => {
    expect((await get(path)).status).toBe(404);
    expect(await textOf(path)).toBe(page);
  });

  test.each([
    '/%',
    '/en/%E0%A4%A',
    '/en/%00',
    '/../outside.txt',
    '/en/%2e%2e/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/..%5coutside.txt',
  ])('%s is refused with a page in three languages', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(400);
    expect(answer.bytes.toString()).toMatch(/cannot be read[\s\S]*無法讀取[\s\S]*无法读取/);
    expect(answer.bytes.toString()).not.toContain('secret');
  });

  test('takes GET and HEAD only', async () => {
    expect((await get('/', {}, 'PUT')).status).toBe(405);
    const head = await get('/en/', {}, 'HEAD');
    expect([head.status, head.bytes.length, head.headers['content-length']]).toEqual([200, 0, '17']);
  });
});

describe('bytes', () => {
  test('come in the smallest form the reader takes', async () => {
    const path = '/assets/app-1a2b.js';
    const read = async (accepted: string) => {
      const { headers, bytes } = await get(path, { 'accept-encoding': accepted });
      return [headers['content-encoding'], headers['vary'], bytes] as const;
    };
    const [br, varies, small] = await read('gzip, deflate, br');
    expect([br, varies]).toEqual(['br', 'Accept-Encoding']);
    expect(brotliDecompressSync(small).toString()).toBe(BUNDLE);
    const [gz, , zipped] = await read('gzip, br;q=0');
    expect(gz).toBe('gzip');
    expect(gunzipSync(zipped).toString()).toBe(BUNDLE);
    const [plain, , raw] = await read('');
    expect(plain).toBeUndefined();
    expect(raw.toString()).toBe(BUNDLE);
  });

  test('of a font are not compressed again', async () => {
    expect((await get('/assets/face.woff2', { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined();
  });

  test('are sent once: hashed files for ever, pages as long as they are the same', async () => {
    const [page, asset] = [await get('/en/'), await get('/assets/app-1a2b.js')];
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(page.headers['cache-control']).toBe('no-cache');
    const again = await get('/en/', { 'if-none-match': String(page.headers['etag']) });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
    expect((await get('/assets/none.js')).headers['cache-control']).toBe('no-cache');
  });

  test('change when the file on disk does', async () => {
    const file = join(folder, 'dist/fresh.txt');
    writeFileSync(file, 'one');
    expect(await textOf('/fresh.txt')).toBe('one');
    writeFileSync(file, 'three');
    expect(await textOf('/fresh.txt')).toBe('three');
  });
});

describe('for tests', () => {
  test('chosen paths fail as asked', async () => {
    faults.push(
      { path: /missing/, kind: 'missing' },
      { path: /reset/, kind: 'reset' },
      { path: /a2b\.js/, kind: 'html' },
    );
    expect((await get('/missing.js')).status).toBe(404);
    await expect(get('/reset')).rejects.toThrow(/hang up|ECONNRESET/);
    const html = await get('/assets/app-1a2b.js');
    expect([html.status, html.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  });

  test('a corrupt file differs in one byte', async () => {
    faults.push({ path: /app/, kind: 'corrupt' });
    const { bytes } = await get('/assets/app-1a2b.js');
    const changed = [...bytes].filter((byte, at) => byte !== BUNDLE.charCodeAt(at));
    expect([bytes.length, changed.length]).toEqual([BUNDLE.length, 1]);
  });

  test('a stalled file comes after its time', async () => {
    faults.push({ path: /icon/, kind: 'stall', ms: 120 });
    const started = Date.now();
    expect((await get('/icon.svg')).status).toBe(200);
    expect(Date.now() - started).toBeGreaterThanOrEqual(110);
  });

  test('reports of the policy are kept and given back', async () => {
    const report = { 'csp-report': { 'violated-directive': 'img-src' } };
    const url = `${server.url}/csp-reports`;
    expect((await fetch(url, { method: 'POST', body: JSON.stringify(report) })).status).toBe(204);
    expect(await (await fetch(url)).json()).toContainEqual(report);
  });

  test('every request is logged with its answer', async () => {
    await get('/en/funding?x=1');
    expect(log.at(-1)).toEqual({ method: 'GET', url: '/en/funding?x=1', status: 200 });
  });
});

test('a port that is taken is refused', async () => {
  const port = Number(new URL(server.url).port);
  await expect(createAtlasServer({ root: folder, port })).rejects.toThrow('EADDRINUSE');
});
