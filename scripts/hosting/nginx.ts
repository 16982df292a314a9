import { LOCALES } from '#src/i18n/locales.ts';
import { CLIENT_ROUTES, headersFor } from '../server/headers.ts';

const LANGS = LOCALES.join('|');

/** The headers of every answer to such a path. nginx inherits none once a location has its own, so each has all. */
function addHeaders(path: string): readonly string[] {
  return Object.entries(headersFor(path)).map(([name, value]) => `    add_header ${name} "${value}" always;`);
}

const location = (match: string, path: string, lines: readonly string[]) =>
  [`  location ${match} {`, ...addHeaders(path), ...lines.map((line) => `    ${line}`), '  }'].join('\n');

/** A server block of nginx. */
export function nginxConfig(): string {
  const others = CLIENT_ROUTES.filter((route) => route !== 'embed').join('|');
  const pages = 'try_files $uri $uri.html $uri/index.html';
  return `# Written by \`npm run hosting\` from hosting/headers.json. Change the name, the root, and add your certificate.
server {
  listen 80;
  server_name atlas.example.org;
  root /srv/atlas/dist;
  index index.html;
  charset utf-8;
  error_page 404 /404.html;
  rewrite ^(/.*[^/])/+$ $1;

  gzip on;
  gzip_vary on;
  gzip_types text/css text/javascript application/javascript application/json application/geo+json image/svg+xml text/plain;

${location('~ /\\.', '/', ['return 404;'])}

${location('^~ /assets/', '/assets/a.js', ['try_files $uri =404;'])}

${location(`~ ^/(?<lang>${LANGS})/embed/`, '/en/embed/a', ['try_files $uri /$lang/app.html =404;'])}

${location(`~ ^/(?<lang>${LANGS})/(?:${others})(?:/|$)`, '/en/', [`${pages} /$lang/app.html =404;`])}

${location(`~ ^/(?<lang>${LANGS})/`, '/en/', ['error_page 404 /$lang/404.html;', `${pages} =404;`])}

${location('/', '/', [`${pages} =404;`])}
}
`;
}
