import { LOCALES } from '#src/i18n/locales.ts';
import { CACHING, CLIENT_ROUTES, EVERYWHERE, writePolicy } from '../server/headers.ts';

const rule = (path: string, lines: readonly string[]) => [path, ...lines.map((line) => `  ${line}`)].join('\n');

/** `_headers`: every rule that matches applies; `! Name` takes away what a rule before it gave. */
export function headersFile(): string {
  const everywhere = Object.entries(EVERYWHERE).map(([name, value]) => `${name}: ${value}`);
  const policy = (embed: boolean) => `Content-Security-Policy: ${writePolicy({ embed })}`;
  const embeds = LOCALES.map((lang) => rule(`/${lang}/embed/*`, ['! Content-Security-Policy', policy(true)]));
  const assets = rule('/assets/*', ['! Cache-Control', `Cache-Control: ${CACHING.assets}`]);
  const all = rule('/*', [...everywhere, policy(false), `Cache-Control: ${CACHING.others}`]);
  const note = '# Written by `npm run hosting` from hosting/headers.json. Copy it into dist/.';
  return `${[note, all, assets, ...embeds].join('\n\n')}\n`;
}

/** `_redirects`: addresses that only the app draws. */
export function redirectsFile(): string {
  const rules = LOCALES.flatMap((lang) =>
    CLIENT_ROUTES.flatMap((route) => [
      `/${lang}/${route} /${lang}/app.html 200`,
      `/${lang}/${route}/* /${lang}/app.html 200`,
    ]),
  );
  return `# Written by \`npm run hosting\` from hosting/headers.json. Copy it into dist/.\n${rules.join('\n')}\n`;
}
