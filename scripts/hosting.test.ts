import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hostingFiles } from './hosting.ts';
import { headersFor } from './server/headers.ts';

const PATHS = [
  '/',
  '/en/funding',
  '/tc/entity/a',
  '/en/nowhere',
  '/icon.svg',
  '/licences.txt',
  '/manifest-en.json',
  '/sw.js',
  '/assets/app-1.js',
  '/assets/count.worker-1.js',
  '/assets/edition-2023.json',
  '/sc/embed/a',
  '/en/embed/a/b',
  '/tc/embed/',
  '/tc/embed',
  '/en/embedded',
  '/embed/a',
  '/fr/embed/a',
];

type Headers = Record<string, string>;

const files = hostingFiles();
const text = (file: string) => readFileSync(file, 'utf8');

test.each(Object.keys(files))('%s follows from hosting/headers.json (npm run hosting writes it anew)', (file) => {
  expect(text(file)).toBe(files[file]);
});

/** The locations of an nginx file with their directives; throws where a brace or a semicolon is missing. */
function readNginx(config: string) {
  const locations: { match: RegExp; prefix: boolean; lines: string[] }[] = [];
  let depth = 0;
  for (const line of config.split('\n').map((one) => one.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    if (line === '}') depth -= 1;
    else if (line.endsWith('{')) depth += 1;
    else if (!line.endsWith(';')) throw new SyntaxError(line);
    const [, sign, pattern = ''] = /^location (?:(~|\^~) )?(\S+) \{$/.exec(line) ?? [];
    if (pattern)
      locations.push({ match: new RegExp(sign === '~' ? pattern : `^${pattern}`), prefix: sign !== '~', lines: [] });
    else if (depth === 2) locations.at(-1)?.lines.push(line);
  }
  if (depth !== 0) throw new SyntaxError('a brace is missing');
  return locations;
}

/** nginx takes the ^~ prefix, then the first pattern, then the plain prefix; ours stand in that order. */
function nginxHeaders(path: string): Headers {
  const locations = readNginx(text('hosting/nginx.conf'));
  const lines = locations.find(({ match }) => match.test(path))?.lines ?? [];
  const given = lines.map((line) => /^add_header (\S+) "(.*)" always;$/.exec(line)).filter((found) => found !== null);
  return Object.fromEntries(given.map(([, name = '', value = '']) => [name, value]));
}

/** Walks a .htaccess; a block that ends without a beginning, or the other way round, throws. */
function apacheHeaders(path: string): Headers {
  const headers: Headers = {};
  const open: { tag: string; holds: boolean }[] = [];
  for (const line of text('hosting/apache.htaccess')
    .split('\n')
    .map((one) => one.trim())) {
    const [, tag = '', condition = ''] = /^<(\w+) (.*)>$/.exec(line) ?? [];
    if (tag) {
      const [, pattern = ''] = /m#(.*)#"$/.exec(condition) ?? [];
      open.push({ tag, holds: tag !== 'If' || new RegExp(pattern).test(path) });
    } else if (line.startsWith('</') && open.pop()?.tag !== line.slice(2, -1)) throw new SyntaxError(line);
    const [, name = '', value = '', env = ''] = /^Header always set (\S+) "(.*)"(?: env=(\w+))?$/.exec(line) ?? [];
    const applies = env === '' || /^\/(?:en|tc|sc)\/embed\//.test(path);
    if (name && applies && open.every(({ holds }) => holds)) headers[name] = value;
  }
  if (open.length > 0) throw new SyntaxError('a block stays open');
  return headers;
}

/** Applies every rule of a `_headers` file that matches, in order. */
function staticHostHeaders(path: string): Headers {
  const headers: Headers = {};
  let applies = false;
  for (const line of text('hosting/_headers').split('\n')) {
    if (line.startsWith('#') || line === '') continue;
    if (!line.startsWith(' ')) applies = new RegExp(`^${line.replaceAll('*', '.*')}$`).test(path);
    else if (applies && line.startsWith('  ! ')) delete headers[line.slice(4)];
    else if (applies) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      if (!name || headers[name]) throw new SyntaxError(line);
      headers[name] = value;
    }
  }
  return headers;
}

describe.each([
  ['nginx', nginxHeaders],
  ['Apache', apacheHeaders],
  ['a static host', staticHostHeaders],
])('%s', (_, headersOf) => {
  test.each(PATHS)('gives %s the headers of our own server', (path) => {
    expect(headersOf(path)).toEqual(headersFor(path));
  });
});

test('every address only the app draws is sent to its language', () => {
  const rules = text('hosting/_redirects').split('\n').slice(1, -1);
  expect(rules.every((rule) => /^\/(en|tc|sc)\/[a-z]+(?:\/[a-z]+)?(?:\/\*)? \/\1\/app\.html 200$/.test(rule))).toBe(
    true,
  );
  expect(rules).toContain('/tc/entity/* /tc/app.html 200');
});

test('the document lists each header', () => {
  for (const [name, value] of Object.entries(headersFor('/')))
    expect(text('docs/hosting.md')).toContain(`${name}: ${value}`);
});
