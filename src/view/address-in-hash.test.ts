import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addressFor, here, hrefOf, placeIn, readHash } from './address-in-hash.ts';

const FILE = 'file:///C:/a%20b/hk-it-atlas.html';
const at = (href: string) => vi.stubGlobal('location', new URL(href));

afterEach(() => vi.unstubAllGlobals());

const path = fc.array(fc.webPath(), { maxLength: 3 }).map((parts) => `/${parts.join('').replace(/^\/+/, '')}`);
const query = fc.oneof(
  fc.constant(''),
  fc.webQueryParameters({ size: 'small' }).map((text) => `?${text.replace(/^\?/, '')}`),
);
const anchor = fc.oneof(fc.constant(''), fc.constantFrom('#main', '#accessibility', '#a-b'));

describe('an address behind the sign', () => {
  test('is read back as it was written, by the browser too', () => {
    at(FILE);
    fc.assert(
      fc.property(path, query, anchor, (pathname, search, part) => {
        const href = hrefOf(pathname + search + part);
        expect(readHash(href)).toEqual({ pathname, search, anchor: part });
        const { hash } = new URL(href, FILE);
        expect(hrefOf(Object.values(readHash(hash) ?? {}).join(''))).toBe(hash);
      }),
      { numRuns: 500 },
    );
  });

  test('is a view only where a path follows the sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = readHash(`#${text}`);
        expect(read === null).toBe(!text.startsWith('/'));
        if (read) expect(read.pathname + read.search + read.anchor).toBe(text);
      }),
      { numRuns: 500 },
    );
    expect([readHash(''), readHash('#'), readHash('#main')]).toEqual([null, null, null]);
  });

  test('is where the window is; a file without one is at its beginning', () => {
    at(`${FILE}#/tc/funding?by=a:b#a`);
    expect(here()).toEqual({ pathname: '/tc/funding', search: '?by=a:b', anchor: '#a' });
    at(FILE);
    expect(here().pathname).toBe('/');
  });
});

describe('a link', () => {
  test('leads into this file, to a part of the page, or elsewhere', () => {
    at(`${FILE}#/en/about?ed=2023`);
    const lead = (href: string) => placeIn(new URL(href, location.href));
    expect(lead('#/tc/places')).toEqual({ pathname: '/tc/places', search: '', anchor: '' });
    expect(lead('#accessibility')).toEqual({ pathname: '/en/about', search: '?ed=2023', anchor: '#accessibility' });
    expect([lead('#'), lead('other.html#/en/'), lead('https://example.org/#/en/')]).toEqual([null, null, null]);
  });

  test('is given to others by the name of the file, or whole where a host has it', () => {
    at(`${FILE}#/en/`);
    expect(addressFor('#/en/funding')).toBe('hk-it-atlas.html#/en/funding');
    at('file:///home/%E5%9C%96%E9%9B%86.html#/en/');
    expect(addressFor('#/en/')).toBe('圖集.html#/en/');
    at('file:///home/100%.html');
    expect(addressFor('')).toBe('100%.html');
    at('https://example.org/portable/hk-it-atlas.html');
    expect(addressFor('#/en/')).toBe('https://example.org/portable/hk-it-atlas.html#/en/');
  });
});
