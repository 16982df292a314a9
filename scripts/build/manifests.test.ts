import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HTML_LANG, LOCALES } from '#src/i18n/locales.ts';
import { writeManifests } from './manifests.ts';

interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose: string;
}
interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly short_name: string;
  readonly lang: string;
  readonly start_url: string;
  readonly scope: string;
  readonly display: string;
  readonly icons: readonly Icon[];
}

const out = mkdtempSync(join(tmpdir(), 'atlas-manifests-'));
writeManifests(out);
const manifests = LOCALES.map((lang) => {
  const text = readFileSync(join(out, `manifest-${lang}.json`), 'utf8');
  return { lang, manifest: JSON.parse(text) as Manifest };
});
rmSync(out, { recursive: true });

/** The size that a picture has, as its first bytes say. */
function sizeOf(src: string): string {
  const bytes = readFileSync(join('public', src));
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${src} is no PNG`);
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

test.each(manifests)('the manifest in $lang has a name, starts in its scope and stands alone', ({ lang, manifest }) => {
  expect(manifest).toMatchObject({ lang: HTML_LANG[lang], display: 'standalone', start_url: `/${lang}/` });
  const site = 'http://localhost';
  const scope = new URL(manifest.scope, site).href;
  expect(new URL(manifest.start_url, site).href.startsWith(scope)).toBe(true);
  expect(manifest.name).toContain(manifest.short_name);
  expect(manifest.short_name.length).toBeGreaterThan(2);
  // What launchers have room for.
  expect(manifest.short_name.length).toBeLessThanOrEqual(12);
});

test.each(manifests)('the icons of the manifest in $lang are there, in the sizes it gives', ({ manifest }) => {
  const pictures = manifest.icons.filter(({ type }) => type === 'image/png');
  for (const { src, sizes } of pictures) expect([src, sizeOf(src)]).toEqual([src, sizes]);
  expect(pictures.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ]);
  expect(readFileSync('public/icon.svg', 'utf8')).toContain('<svg');
});

test('all languages are one application, each under a name of its own', () => {
  expect(new Set(manifests.map(({ manifest }) => manifest.id)).size).toBe(1);
  expect(new Set(manifests.map(({ manifest }) => manifest.name)).size).toBe(LOCALES.length);
});
