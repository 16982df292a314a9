import { LOCALES } from '#src/i18n/locales.ts';
import { writePolicy } from '../server/headers.ts';
import { createHash } from 'node:crypto';
import { brotlied, bytesOf, gzipped, servedFiles, textOf, total, type Built } from './built.ts';
import { LAZY_MARKS, LIMITS, type Line } from './limits.ts';

const overview = (lang: string) => `${lang}/index.html`;

/** Scripts that stand in the page itself and run; JSON in a script element does not. */
function inlineScripts(html: string): readonly string[] {
  const scripts = [...html.matchAll(/<script(?<head>[^>]*)>(?<code>[\s\S]*?)<\/script>/g)];
  return scripts
    .filter(({ groups }) => !/\bsrc=|type="application\//.test(groups?.['head'] ?? ''))
    .map(({ groups }) => groups?.['code'] ?? '');
}

/** Scripts that stop the page from being painted until they have come. */
const blocking = (html: string) =>
  [...html.matchAll(/<script[^>]*\bsrc=[^>]*>/g)].filter(([tag]) => !/type="module"|\b(?:defer|async)\b/.test(tag));

const isAllowed = (code: string) => writePolicy().includes(createHash('sha256').update(code).digest('base64'));

export function htmlLines(built: Built): readonly Line[] {
  return LOCALES.flatMap((lang) => {
    const html = textOf(built, overview(lang));
    const inline = inlineScripts(html);
    return [
      { what: `first view ${lang}: HTML, brotli`, value: brotlied(Buffer.from(html)), limit: LIMITS.html, unit: 'B' },
      {
        what: `first view ${lang}: elements`,
        value: [...html.matchAll(/<[a-z]/gi)].length,
        limit: LIMITS.elements,
        unit: 'elements',
      },
      {
        what: `first view ${lang}: script in the page`,
        value: total(inline.map((code) => code.length)),
        limit: LIMITS.inlineScript,
        unit: 'B',
      },
      {
        what: `first view ${lang}: scripts in the page that the policy refuses`,
        value: inline.filter((code) => !isAllowed(code)).length,
        limit: 0,
        unit: 'files',
      },
      {
        what: `first view ${lang}: scripts that hold up the paint`,
        value: blocking(html).length,
        limit: 0,
        unit: 'files',
      },
    ] satisfies readonly Line[];
  });
}

/** How many sections the tallest of our windows cannot show before a page is scrolled; e2e/first-view.spec.ts holds it. */
const BEYOND_FIRST_VIEW = 3;

/** The HTML that a browser needs for all it shows before a page is scrolled. */
function firstViewIn(html: string): string {
  const end = [...html.matchAll(/<\/section>/g)][BEYOND_FIRST_VIEW - 1];
  return end ? html.slice(0, end.index + end[0].length) : html;
}

/** The page beside the Overview whose HTML is heaviest, in each language: up to the end of its first view, and in all. */
export function heaviestLines(built: Built): readonly Line[] {
  return LOCALES.flatMap((lang) => {
    const names = servedFiles(built).filter(
      (name) => name.startsWith(`${lang}/`) && name.endsWith('.html') && name !== overview(lang),
    );
    const heaviest = (what: string, limit: number, part: (html: string) => string): Line => {
      const pages = names.map((name) => ({ name, size: brotlied(Buffer.from(part(textOf(built, name)))) }));
      const { name, size } = pages.reduce((most, page) => (page.size > most.size ? page : most), { name: '', size: 0 });
      return { what, value: size, limit, unit: 'B', found: name };
    };
    return [
      heaviest(`heaviest first view ${lang}: HTML, brotli`, LIMITS.html, firstViewIn),
      heaviest(`heaviest page ${lang}: HTML, brotli`, LIMITS.page, (html) => html),
    ];
  });
}

export function assetLines(built: Built): readonly Line[] {
  const { scripts, styles, fonts } = built.firstView;
  const zipped = (names: readonly string[]) => total(names.map((name) => gzipped(bytesOf(built, name))));
  const lazy = scripts.filter((name) => LAZY_MARKS.some((mark) => textOf(built, name).includes(mark)));
  return [
    { what: 'script until every control works, gzip', value: zipped(scripts), limit: LIMITS.script, unit: 'B' },
    { what: 'style, gzip', value: zipped(styles), limit: LIMITS.style, unit: 'B' },
    {
      what: 'first scripts with Recharts or MapLibre in them',
      value: lazy.length,
      limit: 0,
      unit: 'files',
      found: lazy.join(' '),
    },
    ...LOCALES.flatMap((lang) => [
      {
        what: `fonts ${lang}`,
        value: total(fonts[lang].map((name) => bytesOf(built, name).length)),
        limit: LIMITS.fonts[lang],
        unit: 'B',
      } as const,
      { what: `fonts ${lang}: files`, value: fonts[lang].length, limit: LIMITS.fontFiles, unit: 'files' } as const,
    ]),
  ];
}
