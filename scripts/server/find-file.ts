import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { LOCALES } from '#src/i18n/locales.ts';
import { CLIENT_ROUTES } from './headers.ts';

export interface Found {
  readonly status: 200 | 404;
  /** Absolute; null when not even a page for what is missing was built. */
  readonly file: string | null;
}

/** The decoded segments of a request's path, or null when it cannot be read or points outside. */
export function readSegments(target: string): readonly string[] | null {
  if (!target.startsWith('/')) return null;
  try {
    const path = decodeURIComponent(target.replace(/[?#].*$/s, ''));
    if (/[\\\0]/.test(path)) return null;
    const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
    return segments.includes('..') ? null : segments;
  } catch {
    return null;
  }
}

/** A regular file inside the root, links followed; else null. */
async function fileInside(root: string, name: string): Promise<string | null> {
  try {
    const file = await realpath(join(root, name));
    const inside = file.startsWith((await realpath(root)) + sep);
    return inside && (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}

async function firstOf(root: string, names: readonly string[]): Promise<string | null> {
  for (const name of names) {
    const file = await fileInside(root, name);
    if (file) return file;
  }
  return null;
}

/** Clean addresses: `/en/funding` is en/funding.html or en/funding/index.html. */
function namesOf(segments: readonly string[]): readonly string[] {
  const path = segments.join('/');
  return path === '' ? ['index.html'] : [path, `${path}.html`, `${path}/index.html`];
}

/** Which file answers a path, and with which status. Hidden files are never served. */
export async function findFile(root: string, segments: readonly string[]): Promise<Found> {
  const [lang = '', ...below] = segments;
  const path = `${below.join('/')}/`;
  const hidden = segments.some((segment) => segment.startsWith('.'));
  const file = hidden ? null : await firstOf(root, namesOf(segments));
  if (file) return { status: 200, file };
  const known = LOCALES.some((locale) => locale === lang);
  if (known && CLIENT_ROUTES.some((route) => path.startsWith(`${route}/`))) {
    const app = await fileInside(root, `${lang}/app.html`);
    if (app) return { status: 200, file: app };
  }
  return { status: 404, file: await firstOf(root, known ? [`${lang}/404.html`, '404.html'] : ['404.html']) };
}
