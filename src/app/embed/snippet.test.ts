import { describe, expect, test } from 'vitest';
import { exhibits } from '#src/exhibits/registry.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import type { Keys } from '#src/state/address.ts';
import { embedAddress, embedHeight, embedSnippet, embedTitle } from './snippet.ts';

const edition = indexEdition(readEdition('2023'));

describe('the code of a frame', () => {
  test('keeps what was chosen in its exhibit, and nothing of the others', () => {
    const keys: Keys = { as: ['a:table', 'b:source'], by: ['b:share'], sel: ['a:one'], cmp: ['x'], f: 'y' };
    expect(embedAddress('a', keys, { lang: 'sc', theme: null })).toBe('/sc/embed/a?as=a:table&sel=a:one');
    expect(embedAddress('b', keys, { lang: 'tc', theme: 'dark' })).toBe('/tc/embed/b?as=b:source&by=b:share&th=dark');
  });

  test('holds a hostile title and address as text', () => {
    const code = embedSnippet('https://atlas.example/?a=1&b="', '"><script>alert(1)</script>&amp;', 480);
    expect(code).toBe(
      '<iframe src="https://atlas.example/?a=1&amp;b=&quot;" title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;" width="100%" height="480" loading="lazy" frameborder="0"></iframe>',
    );
  });

  test('is as high as the drawing needs, in steps, and never a tower', () => {
    expect([null, 100, 101, 237, 900].map(embedHeight)).toEqual([720, 420, 440, 560, 960]);
  });

  test.each(LOCALES)('has a title in %s for every exhibit', (lang) => {
    for (const exhibit of exhibits) expect(embedTitle(exhibit, edition, lang).length).toBeGreaterThan(8);
  });
});
