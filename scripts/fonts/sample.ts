import { readFile, readdir } from 'node:fs/promises';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import type { Characters } from './coverage.ts';

const EDITIONS = 'data/editions';
const HAN = /\p{Script=Han}/gu;
const SOURCES = 'src';

interface Texts {
  readonly body: Record<Locale, string>;
  readonly headline: Record<Locale, string>;
  /** Search phrases of the document, which cards show in any language as they stand. */
  locators: string;
}

/** The characters of the data's labels and of the words in the source, by language: about what the pages will use. */
export async function sampleCharacters(): Promise<Characters> {
  const none = () => ({ en: '', tc: '', sc: '' });
  const texts: Texts = { body: none(), headline: none(), locators: '' };
  for (const file of await filesUnder(EDITIONS, /\.json$/)) {
    collect(JSON.parse(await readFile(file, 'utf8')), texts, false);
  }
  for (const file of await filesUnder(SOURCES, /\.tsx?$/)) {
    const code = await readFile(file, 'utf8');
    for (const locale of LOCALES) {
      const words = code.matchAll(new RegExp(`\\b${locale}: *'((?:[^'\\\\]|\\\\.)*)'`, 'g'));
      for (const [, text] of words) texts.body[locale] += text;
    }
  }
  const { body, headline, locators } = texts;
  const of = (locale: Locale) => ({ body: body[locale], headline: headline[locale] });
  // Chinese names in English sentences stand in elements of their own, set in the faces of their language.
  const named = body.en.match(HAN)?.join('') ?? '';
  const en = { body: body.en.replace(HAN, ''), headline: headline.en.replace(HAN, '') };
  return { en, tc: { ...of('tc'), rare: locators + named }, sc: of('sc'), switch: '繁體中文简体' };
}

async function filesUnder(folder: string, ending: RegExp): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => ending.test(file) && !file.includes('.test.')).map((file) => `${folder}/${file}`);
}

// Names of things head their cards, so their characters are headline characters.
function collect(value: unknown, texts: Texts, isName: boolean): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (key === 'locator' && typeof part === 'string') texts.locators += part;
    for (const text of Array.isArray(part) ? part : [part]) {
      const locale = LOCALES.find((one) => one === key);
      if (locale && typeof text === 'string') {
        texts.body[locale] += text;
        if (isName) texts.headline[locale] += text;
      }
    }
    collect(part, texts, key === 'name' || key === 'title');
  }
}
