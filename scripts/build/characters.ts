import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';

export interface LanguageCharacters {
  readonly body: string;
  readonly headline: string;
  /** What only words and pages of reference show: fetched when they are opened. */
  readonly rare: string;
}

/** A page as it was rendered. */
interface Page {
  readonly path: string;
  readonly html: string;
}

const distinct = (text: string) =>
  [...new Set(text)]
    .filter((character) => character >= ' ')
    .sort()
    .join('');

/** The strings of one language in a source file: objects give `en`, `tc`, `sc` in that order. */
const SEGMENTS: Readonly<Record<Locale, RegExp>> = {
  en: /\ben:([\s\S]*?)(?=\btc:|$)/g,
  tc: /\btc:([\s\S]*?)(?=\bsc:|$)/g,
  sc: /\bsc:([\s\S]*?)(?=\ben:|$)/g,
};

const textIn = (html: string) => html.replace(/<[^>]+>/g, '').replace(/&(?:amp|lt|gt|quot|#x27);/g, '&<>"\'');

/** Files and pages of reference, and of the layer outside the document: what only they say need not weigh on the others. */
const REFERENCE =
  /(?:^|\/)(?:glossary|about|audit|editions|outside|over-time|since)(?:$|\/)|(?:relation|entity)-words\.ts$/;
const isReference = (path: string) => REFERENCE.test(path.replaceAll('\\', '/'));

/** The source files of a folder, those of reference apart. */
function sources(folder: string, ofReference: boolean): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.') && isReference(name) === ofReference)
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

const writtenIn = (code: readonly string[], locale: Locale) =>
  code.flatMap((file) => [...file.matchAll(SEGMENTS[locale])].map(([, text = '']) => text)).join('');

/** Every string of a language in a JSON value; `tc` also takes what has no language, such as locators. */
function dataText(value: unknown, locale: Locale): string {
  if (typeof value === 'string') return locale === 'tc' ? value : '';
  if (Array.isArray(value)) return value.map((inner) => dataText(inner, locale)).join('');
  if (typeof value !== 'object' || value === null) return '';
  const record = value as Record<string, unknown>;
  if (LOCALES.every((one) => Object.hasOwn(record, one))) return flat(record[locale]);
  return Object.values(record)
    .map((inner) => dataText(inner, locale))
    .join('');
}

const FIGURE = '0123456789,.%:≈<≤≥+−–-HK$×÷→←·';
const HAN_FIGURE = {
  tc: '億萬港元公頃約逾接近最多上限至少每月列項個年日期半',
  sc: '亿万港元公顷约逾接近最多上限至少每月列项个年日期半',
} as const;
const HAN_PUNCTUATION = '「」『』《》（），。、；：！？“”‘’…—｜';

/** Chinese on an English page stands in an element of its own language, drawn by that language's face. */
const withoutHan = (text: string) => text.replace(/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef「」『』《》、。]/gu, '');

const flat = (value: unknown): string => (Array.isArray(value) ? value.map(flat).join('') : String(value));

/**
 * What each language's pages, cards and notices may show, by the role of the face that shows it. What the notes on
 * names say is rare: only the page of a name shows it.
 */
export function collectCharacters(
  pages: Readonly<Record<Locale, readonly Page[]>>,
  said: Readonly<Record<Locale, string>>,
  data: unknown,
  notes: unknown,
): Record<Locale, LanguageCharacters> {
  const code = sources('src', false);
  const reference = sources('src', true);
  const ofLanguage = (locale: Locale): LanguageCharacters => {
    const htmlOf = (some: readonly Page[]) => some.map(({ html }) => html).join('');
    const html = htmlOf(pages[locale].filter(({ path }) => !isReference(path)));
    const heads = [...htmlOf(pages[locale]).matchAll(/<h[12][\s>][\s\S]*?<\/h[12]>/g)]
      .map(([head]) => textIn(head))
      .join('');
    const money = locale === 'en' ? FIGURE : FIGURE + HAN_FIGURE[locale] + HAN_PUNCTUATION;
    const titles = code
      .flatMap((file) => [...file.matchAll(/title:[\s\S]*?\}\[locale\]/g)].map(([text]) => text))
      .flatMap((text) => [...text.matchAll(SEGMENTS[locale])].map(([, inner = '']) => inner))
      .join('');
    const keep = (text: string) => distinct(locale === 'en' ? withoutHan(text) : text);
    return {
      body: keep(writtenIn(code, locale) + textIn(html) + dataText(data, locale) + said[locale] + money),
      headline: keep(heads + titles + money),
      rare: keep(writtenIn(reference, locale) + textIn(htmlOf(pages[locale])) + dataText(notes, locale)),
    };
  };
  return { en: ofLanguage('en'), tc: ofLanguage('tc'), sc: ofLanguage('sc') };
}
