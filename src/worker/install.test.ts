import { describe, expect, test } from 'vitest';
import { PARTS, SampleBrowser, SampleServer, type Trouble } from './sample-browser.ts';

const FILES = [
  '/',
  '/404',
  '/en/',
  '/en/funding',
  '/icon.json',
  ...PARTS.map((part) => `/assets/${part.replace('.', '-v2.')}`),
];
const TROUBLES: readonly Trouble[] = ['missing', 'html', 'corrupt', 'reset', 'short'];

const isOfPage = (file: string) => !/\.\w+$/.test(file);

describe.each(TROUBLES)('a file that comes %s', (trouble) => {
  // A page of another page's length and type is told by its checksum alone.
  test.each(FILES)('leaves the version before, and the next visit goes on: %s', async (file) => {
    const server = new SampleServer();
    const browser = new SampleBrowser(server);
    const tab = await browser.open();
    server.build = 'v2';
    server.spoil = (address) => (address === file ? trouble : null);
    const isSame = file === '/icon.json';
    await browser.load(tab);
    // What the version before holds to the byte is not fetched again.
    expect(browser.waiting?.id ?? null).toBe(isSame ? 'v2' : null);
    expect(browser.active?.id).toBe('v1');
    expect(await browser.partsOf(tab)).toEqual([...PARTS, 'still'].map(() => 'v1'));
    if (isSame) return;
    server.spoil = () => null;
    server.asked.length = 0;
    await browser.load(tab);
    expect(browser.waiting?.id).toBe('v2');
    expect(server.asked.filter((address) => !isOfPage(address) || address === file)).toEqual([file]);
  });
});

test('a first visit on which nothing can be kept is followed by one that can', async () => {
  const server = new SampleServer();
  const browser = new SampleBrowser(server);
  server.spoil = (address) => (address.startsWith('/assets/lazy') ? 'reset' : null);
  await expect(browser.open()).rejects.toThrow('Failed to fetch');
  expect(browser.active).toBeNull();
  server.spoil = () => null;
  await browser.open();
  expect(browser.active?.id).toBe('v1');
});

test('what a browser has dropped is fetched again before the atlas says that it is ready', async () => {
  const server = new SampleServer();
  const browser = new SampleBrowser(server);
  await browser.open();
  browser.caches.all.get('atlas-v1')?.delete('/en/funding');
  server.isUp = false;
  expect(await browser.active?.receive({ kind: 'status' })).toEqual({ build: 'v1', ready: false });
  server.isUp = true;
  expect(await browser.active?.receive({ kind: 'status' })).toEqual({ build: 'v1', ready: true });
});
