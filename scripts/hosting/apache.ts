import { LOCALES } from '#src/i18n/locales.ts';
import { CACHING, CLIENT_ROUTES, EVERYWHERE, writePolicy } from '../server/headers.ts';

const LANGS = LOCALES.join('|');
const set = (name: string, value: string) => `Header always set ${name} "${value}"`;

const errorPage = (lang: string) => `<If "%{REQUEST_URI} =~ m#^/${lang}/#">
  ErrorDocument 404 /${lang}/404.html
</If>`;

/** Clean addresses, and those that only the app draws. */
function rewriteRules(): string {
  const others = CLIENT_ROUTES.filter((route) => route !== 'embed').join('|');
  return `RewriteEngine On
RewriteRule (?:^|/)\\. - [R=404,L]
RewriteCond %{REQUEST_FILENAME} -f
RewriteRule ^ - [L]
RewriteCond %{DOCUMENT_ROOT}/$1.html -f
RewriteRule ^(.+?)/?$ $1.html [L]
RewriteCond %{DOCUMENT_ROOT}/$1/index.html -f
RewriteRule ^(.+?)/?$ $1/index.html [L]
RewriteRule ^(${LANGS})/embed/ $1/app.html [E=ATLAS_EMBED:1,L]
RewriteRule ^(${LANGS})/(?:${others})(?:/|$) $1/app.html [L]
`;
}

/** A .htaccess for Apache 2.4, to lie in the served folder. */
export function apacheConfig(): string {
  return `# Written by \`npm run hosting\` from hosting/headers.json. Copy it into dist/ as .htaccess.
# Needs mod_headers and mod_rewrite, and AllowOverride All.
Options -Indexes -MultiViews
DirectoryIndex index.html
DirectorySlash Off
ErrorDocument 404 /404.html
${LOCALES.map(errorPage).join('\n')}
AddDefaultCharset utf-8
AddType application/geo+json .geojson
AddType application/manifest+json .webmanifest
AddType font/woff2 .woff2

${Object.entries(EVERYWHERE)
  .map(([name, value]) => set(name, value))
  .join('\n')}
${set('Content-Security-Policy', writePolicy())}
# Set by the rewrite rule below, and renamed by Apache when it rewrites.
${set('Content-Security-Policy', writePolicy({ embed: true }))} env=REDIRECT_ATLAS_EMBED
${set('Cache-Control', CACHING.others)}
<If "%{REQUEST_URI} =~ m#^/assets/#">
  ${set('Cache-Control', CACHING.assets)}
</If>

<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/css text/javascript application/javascript application/json application/geo+json image/svg+xml text/plain
</IfModule>

${rewriteRules()}`;
}
