import { createHash } from 'node:crypto';
import headers from '../../hosting/headers.json' with { type: 'json' };
import { LOCALES } from '#src/i18n/locales.ts';
import { INLINE_SCRIPT } from '../build/page-html.ts';

const INLINE_HASH = `'sha256-${createHash('sha256').update(INLINE_SCRIPT).digest('base64')}'`;

/** Paths below a language that only the app draws, and all below them: they get the language's app.html. */
export const CLIENT_ROUTES: readonly string[] = headers.clientRoutes;
export const EVERYWHERE: Readonly<Record<string, string>> = headers.everywhere;
export const CACHING = headers.caching;

const EMBED = new RegExp(`^/(?:${LOCALES.join('|')})/embed/`);

/** The policy as a header says it; pages that may be framed differ in who may frame them. */
export function writePolicy({ embed = false, reportTo = '' } = {}): string {
  const directives: Readonly<Record<string, readonly string[]>> = {
    ...headers.policy,
    ...(embed ? headers.embed : {}),
    ...(reportTo ? { 'report-uri': [reportTo] } : {}),
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' ').replace('{inline script}', INLINE_HASH))
    .join('; ');
}

/** Every header of an answer that does not depend on its bytes. */
export function headersFor(path: string, reportTo = ''): Record<string, string> {
  return {
    ...EVERYWHERE,
    'Content-Security-Policy': writePolicy({ embed: EMBED.test(path), reportTo }),
    'Cache-Control': path.startsWith('/assets/') ? CACHING.assets : CACHING.others,
  };
}
