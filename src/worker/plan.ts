import { LOCALES } from '#src/i18n/locales.ts';
import type { Build } from './build.ts';

/** What the worker does with a request. */
export type Plan =
  /** The browser goes its own way. */
  | { readonly kind: 'leave' }
  /** A page of the build, with the status our own server gives it. */
  | { readonly kind: 'page'; readonly address: string; readonly status: 200 | 404 }
  /** Something of somebody else, so the network is asked first; a page of ours where it is silent. */
  | { readonly kind: 'foreign'; readonly address: string; readonly status: 404 }
  /** A file that carries its checksum in its name: equal names are equal files in whatever build. */
  | { readonly kind: 'asset'; readonly address: string }
  /** Any other file of the build. */
  | { readonly kind: 'file'; readonly address: string };

/** What the plan needs to know of a request. */
export interface Asked {
  readonly url: string;
  readonly method: string;
  readonly mode: string;
  readonly destination: string;
  readonly cache: string;
}

/** The addresses of a build. */
export type Addresses = ReadonlySet<string>;

export const addressesOf = ({ files }: Build): Addresses => new Set(files.map(([address]) => address));

/** `/en/funding/`, `/en//funding` and `/en/funding.html` are all `/en/funding`. */
function clean(pathname: string): string {
  const path = pathname
    .replace(/\/{2,}/g, '/')
    .replace(/(?:\/index)?\.html$/, '')
    .replace(/\/$/, '');
  return path === '' ? '/' : path;
}

const found = (path: string, addresses: Addresses) => [path, `${path}/`].find((one) => addresses.has(one));

function planPage(path: string, build: Build, addresses: Addresses): Plan {
  const address = found(path, addresses);
  if (address !== undefined) return { kind: 'page', address, status: 200 };
  const [, lang = '', ...rest] = path.split('/');
  const below = `${rest.join('/')}/`;
  if (!LOCALES.some((locale) => locale === lang)) return { kind: 'foreign', address: '/404', status: 404 };
  return build.clientRoutes.some((route) => below.startsWith(`${route}/`))
    ? { kind: 'page', address: `/${lang}/app`, status: 200 }
    : { kind: 'page', address: `/${lang}/404`, status: 404 };
}

/** Decides by address and kind alone. Queries are the app's own affair. */
export function planAnswer(asked: Asked, origin: string, build: Build, addresses: Addresses): Plan {
  const url = new URL(asked.url);
  if (
    asked.method !== 'GET' ||
    asked.cache === 'no-store' ||
    url.origin !== origin ||
    url.pathname.startsWith('/portable/')
  )
    return { kind: 'leave' };
  if (url.pathname.startsWith('/assets/')) return { kind: 'asset', address: url.pathname };
  const path = clean(url.pathname);
  // A frame within another page: that page is there, so its network is; and only the server knows who may frame what.
  if (asked.mode === 'navigate')
    return asked.destination === 'iframe' ? { kind: 'leave' } : planPage(path, build, addresses);
  const address = found(path, addresses);
  return address === undefined ? { kind: 'leave' } : { kind: 'file', address };
}
