import { readFileSync, writeFileSync } from 'node:fs';
import { apacheConfig } from './hosting/apache.ts';
import { nginxConfig } from './hosting/nginx.ts';
import { headersFile, redirectsFile } from './hosting/static-host.ts';
import { headersFor } from './server/headers.ts';

const DOCUMENT = 'docs/hosting.md';
const BLOCK = /(<!-- headers -->\n)[\s\S]*?(<!-- \/headers -->)/;

/** The document with its list of headers as they now are. */
function hostingDocument(): string {
  const list = Object.entries(headersFor('/')).map(([name, value]) => `${name}: ${value}`);
  const block = ['```', ...list, '```'].join('\n');
  return readFileSync(DOCUMENT, 'utf8').replace(
    BLOCK,
    (_, open: string, close: string) => `${open}\n${block}\n\n${close}`,
  );
}

/** What should stand in each file that follows from hosting/headers.json. */
export function hostingFiles(): Readonly<Record<string, string>> {
  return {
    'hosting/nginx.conf': nginxConfig(),
    'hosting/apache.htaccess': apacheConfig(),
    'hosting/_headers': headersFile(),
    'hosting/_redirects': redirectsFile(),
    [DOCUMENT]: hostingDocument(),
  };
}

/** `npm run hosting`: writes the sample configurations anew. */
export default function main() {
  for (const [file, text] of Object.entries(hostingFiles())) writeFileSync(file, text);
}
