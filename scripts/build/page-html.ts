import { fromDisk } from '#src/app/portable/from-disk.ts';
import { HTML_LANG, LOCALES, type Locale } from '#src/i18n/locales.ts';
import type { ClientFiles } from './client-files.ts';

/** Runs before first paint: the stored theme, and at `/` the reader's language. At most 400 bytes; allowed by hash. */
export const INLINE_SCRIPT =
  "(d=>{let s={},l;try{s=JSON.parse(localStorage.atlas)||s}catch{}/^(light|dark)$/.test(s.theme)&&(d.dataset.theme=s.theme);if(location.pathname=='/'){for(l of[s.lang,...navigator.languages])if(l=/^(en|tc|sc)$/.test(l)?l:/^zh-(hans|cn|sg)/i.test(l)?'sc':/^zh/i.test(l)?'tc':/^en/i.test(l)?'en':0)break;location.replace(`/${l||'tc'}/`+location.search+location.hash)}})(document.documentElement)";

export interface PageParts {
  /** Where the page is written, below the output folder. */
  readonly file: string;
  readonly path: string;
  readonly html: string;
  readonly title: string;
  readonly lang: string;
  readonly locale: Locale;
  readonly template: string;
  readonly files: ClientFiles;
  /** Style sheets that the page brings besides the one of the app. */
  readonly styles?: readonly string[];
  /** Whether the app finds its own first render on the page. */
  readonly prerendered: boolean;
}

const STYLE = /<link rel="stylesheet"[^>]*>/;

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

const alternates = (path: string) => {
  const below = path.replace(/^\/[a-z]{2}/, '');
  return LOCALES.map((lang) => `<link rel="alternate" hreflang="${HTML_LANG[lang]}" href="/${lang}${below}">`).join('');
};

/** The whole HTML of a page: the template with language, title, alternates, what to fetch when idle, and the body. */
export function pageHtml({
  file,
  path,
  html,
  title,
  lang,
  locale,
  template,
  files,
  styles = [],
  prerendered,
}: PageParts): string {
  const head = [
    `<script>${INLINE_SCRIPT}</script>`,
    // Before fonts and scripts: nothing is painted without it, and few connections share the line.
    ...(STYLE.exec(template) ?? []),
    ...styles.map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`),
    prerendered ? alternates(path) : '<meta name="robots" content="noindex">',
    ...files.fonts[locale].map(
      (file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${file}">`,
    ),
    ...files.entryImports.map((file) => `<link rel="modulepreload" fetchpriority="low" href="/${file}">`),
    `<meta name="later" content="${files.later.map((file) => `/${file}`).join(' ')}">`,
  ].join('');
  const root = prerendered ? `<div id="root" data-page="${path}">${html}</div>` : `<div id="root">${html}</div>`;
  return template
    .replace(/<html lang="[^"]*"/, () => `<html lang="${lang}"`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escape(title)}</title>`)
    .replace(STYLE, '')
    .replace('<script type="module"', '<script type="module" fetchpriority="low"')
    .replace('<!--head-->', () => head)
    .replace(/<div id="root">[\s\S]*?<\/div>/, () => fromDisk(file) + root);
}
