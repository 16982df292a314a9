import { HOSTED_FILE } from '#src/app/portable/one-file.ts';
import { HTML_LANG, LOCALES, type Locale, type Localized } from '#src/i18n/locales.ts';
import type { ClientFiles } from './client-files.ts';

/** Runs before first paint: the stored theme, and at `/` the reader's language. At most 400 bytes; allowed by hash. */
export const INLINE_SCRIPT =
  "(d=>{let s={},l;try{s=JSON.parse(localStorage.atlas)||s}catch{}/^(light|dark)$/.test(s.theme)&&(d.dataset.theme=s.theme);if(location.pathname=='/'){for(l of[s.lang,...navigator.languages])if(l=/^(en|tc|sc)$/.test(l)?l:/^zh-(hans|cn|sg)/i.test(l)?'sc':/^zh/i.test(l)?'tc':/^en/i.test(l)?'en':0)break;location.replace(`/${l||'tc'}/`+location.search+location.hash)}})(document.documentElement)";

/** Stands in the pages until all files are there, and the name of the build with them. */
export const BUILD_MARK = '@build@';

/** Seen only where the style sheet did not come, as in a page that is opened from a folder: no script comes there, either. */
const FROM_DISK: Localized = {
  en: 'This page cannot find the rest of the atlas. Opened from a folder it needs a web server; the edition in one file opens without any.',
  tc: '此頁找不到圖集的其他檔案。從資料夾直接開啟時，須經網頁伺服器；單一檔案版則可直接開啟。',
  sc: '此页找不到图集的其他文件。从文件夹直接打开时，须经网页服务器；单文件版则可直接打开。',
};

/** The notice, with the way to the one file from the page's own folder. */
function fromDisk(file: string): string {
  const words = LOCALES.map((lang) => `<p lang="${HTML_LANG[lang]}">${FROM_DISK[lang]}</p>`).join('');
  const name = HOSTED_FILE.slice(1);
  // A form, as the first link of a page is to be the one to its content.
  const way = `<form action="${'../'.repeat(file.split('/').length - 1)}${name}"><button>${name}</button></form>`;
  return `<div class="from-disk">${words}${way}<hr></div>`;
}

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
  /** Whether it says what to do where it was opened from a folder; those that are opened so are the first of their folders. */
  readonly explains: boolean;
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
  explains,
  prerendered,
}: PageParts): string {
  const head = [
    `<script>${INLINE_SCRIPT}</script>`,
    // Before fonts and scripts: nothing is painted without it, and few connections share the line.
    ...(STYLE.exec(template) ?? []),
    ...styles.map((name) => `<link rel="stylesheet" crossorigin href="/${name}">`),
    prerendered ? alternates(path) : '<meta name="robots" content="noindex">',
    ...files.fonts[locale].map(
      (name) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${name}">`,
    ),
    ...files.entryImports.map((name) => `<link rel="modulepreload" fetchpriority="low" href="/${name}">`),
    `<link rel="manifest" href="/manifest-${locale}.json">`,
    `<meta name="later" content="${files.later.map((name) => `/${name}`).join(' ')}">`,
  ].join('');
  const root = prerendered ? `<div id="root" data-page="${path}">${html}</div>` : `<div id="root">${html}</div>`;
  return template
    .replace(/<html lang="[^"]*"/, () => `<html lang="${lang}" data-build="${BUILD_MARK}"`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escape(title)}</title>`)
    .replace(STYLE, '')
    .replace('<script type="module"', '<script type="module" fetchpriority="low"')
    .replace('<!--head-->', () => head)
    .replace('</head>', () => `<script async src="/${files.boot}"></script></head>`)
    .replace(/<div id="root">[\s\S]*?<\/div>/, () => (explains ? fromDisk(file) : '') + root);
}
