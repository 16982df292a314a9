import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HTML_LANG, LOCALES, type Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';

/** What installing the atlas takes, in one language: its name, where it starts, its signs. */
function manifest(lang: Locale) {
  const icon = (name: string, size: number, purpose: string) => ({
    src: `/icons/${name}-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return {
    id: '/',
    name: `${messages.atlas[lang]} ${messages.place[lang]}`,
    short_name: messages.atlas[lang],
    lang: HTML_LANG[lang],
    start_url: `/${lang}/`,
    scope: '/',
    display: 'standalone',
    background_color: '#fbfaf7',
    theme_color: '#fbfaf7',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon('icon', 192, 'any'),
      icon('icon', 512, 'any'),
      icon('maskable', 512, 'maskable'),
    ],
  };
}

/** One for each language; all are one and the same application to the browser. */
export function writeManifests(out: string) {
  for (const lang of LOCALES) writeFileSync(join(out, `manifest-${lang}.json`), JSON.stringify(manifest(lang)));
}
