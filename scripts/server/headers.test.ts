import { afterAll, describe, expect, test } from 'vitest';
import { FILES, serveSample } from './sample-site.ts';

const { get, close } = await serveSample();

afterAll(close);

describe('headers', () => {
  const paths = ['/', '/en/nowhere', '/%', '/csp-reports', ...Object.keys(FILES).map((name) => `/${name}`)];

  interface Asked {
    readonly path: string;
    readonly status: number;
    readonly method?: string;
    /** Asked again with the tag of the first answer. */
    readonly again?: boolean;
  }
  const STATUS: Readonly<Record<string, number>> = { '/%': 400, '/en/nowhere': 404, '/.vite/manifest.json': 404 };
  const asked: readonly Asked[] = [
    ...paths.map((path) => ({ path, status: STATUS[path] ?? 200 })),
    { path: '/en/', status: 200, method: 'HEAD' },
    { path: '/en/', status: 405, method: 'POST' },
    { path: '/en/', status: 304, again: true },
    { path: '/csp-reports', status: 204, method: 'POST' },
  ];

  test.each(asked)(
    '$path with status $status carries all that protect the reader',
    async ({ path, status, method, again = false }) => {
      const tag = again ? { 'if-none-match': String((await get(path)).headers['etag']) } : {};
      const answer = await get(path, tag, method);
      const { headers } = answer;
      expect(answer.status).toBe(status);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['permissions-policy']).toContain('camera=()');
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
      expect(headers['content-security-policy']).toMatch(
        /^default-src 'none'; script-src 'self' 'sha256-[\w+/]{43}=';/,
      );
      expect(headers['content-security-policy']).toMatch(/frame-ancestors 'none'; report-uri \/csp-reports$/);
      expect(headers['content-security-policy']).not.toContain('unsafe');
    },
  );

  test('only embeds may be framed', async () => {
    const policy = async (path: string) => (await get(path)).headers['content-security-policy'];
    expect(await policy('/en/embed/rd-projects')).toContain('frame-ancestors *');
    const others = [
      '/embed/rd-projects',
      '/en/embed',
      '/en/embedded/a',
      '/fr/embed/a',
      '/en//embed/a',
      '/en/%65mbed/a',
    ];
    const open: string[] = [];
    for (const path of others) if (!String(await policy(path)).includes("frame-ancestors 'none'")) open.push(path);
    expect(open).toEqual([]);
    expect((await get('/en/embed/rd-projects')).headers['x-frame-options']).toBeUndefined();
  });

  test.each([
    ['/en/', 'text/html; charset=utf-8'],
    ['/assets/app-1a2b.js', 'text/javascript; charset=utf-8'],
    ['/assets/app-1a2b.css', 'text/css; charset=utf-8'],
    ['/assets/edition-2023.json', 'application/json; charset=utf-8'],
    ['/assets/face.woff2', 'font/woff2'],
    ['/icon.svg', 'image/svg+xml'],
    ['/manifest.webmanifest', 'application/manifest+json'],
    ['/sw.js', 'text/javascript; charset=utf-8'],
    ['/assets/count.worker-1a2b.js', 'text/javascript; charset=utf-8'],
    ['/assets/base.geojson', 'application/geo+json'],
    ['/licences.txt', 'text/plain; charset=utf-8'],
  ])('%s is %s', async (path, type) => {
    expect((await get(path)).headers['content-type']).toBe(type);
  });
});
