import { fault, type Fault } from './fault.ts';
import { textNodes } from './visible.ts';

export interface Scripts {
  /** What the page as a whole is written in. */
  readonly lang: string;
  /** Characters that only Simplified, or only Traditional Chinese writes. */
  readonly simplified: string;
  readonly traditional: string;
}

const WORDS = ['aria-label', 'aria-description', 'aria-roledescription', 'alt', 'title', 'placeholder'];
const NOT_READ = 'script, style, template, noscript, code';
const HAN = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;
/** Four Latin words in a row of which two are common ones: a sentence, not a name. */
const SENTENCE = /(?:[A-Za-z’'-]+[ ,]+){3}[A-Za-z]+/;
const isSentence = (text: string) =>
  (SENTENCE.exec(text)?.[0].match(/\b(?:the|of|and|in|to|is|are|by|for|from|a|an|at|as|this|not)\b/g) ?? []).length > 1;

/** Every text with the element that says what language it is in. */
function* texts(): Generator<readonly [text: string, element: Element]> {
  for (const node of textNodes(document.documentElement))
    if (node.parentElement && !node.parentElement.closest(NOT_READ)) yield [node.textContent ?? '', node.parentElement];
  for (const element of document.querySelectorAll(WORDS.map((name) => `[${name}]`).join())) {
    for (const name of WORDS) {
      const text = element.getAttribute(name);
      if (text) yield [text, element];
    }
  }
}

function foreign(text: string, lang: string, { simplified, traditional }: Scripts): string | null {
  if (!lang.startsWith('zh')) return HAN.test(text) ? 'Chinese' : null;
  const others = lang.includes('Hant') ? simplified : traditional;
  const found = Array.from(text).filter((character) => others.includes(character));
  if (found.length > 0) return found.join('');
  return isSentence(text) ? 'an English sentence' : null;
}

/** Every text, seen or heard, is written in the language its `lang` promises, and the page in the reader's. */
export function language(scripts: Scripts): readonly Fault[] {
  const root = document.documentElement;
  const wrong = ['html', 'main', 'h1']
    .flatMap((name) => document.querySelector(name) ?? [])
    .filter((element) => element.closest('[lang]')?.getAttribute('lang') !== scripts.lang)
    .map((element) => fault('language', element, `is marked ${element.closest('[lang]')?.getAttribute('lang') ?? ''}`));
  const misplaced = [...texts()].flatMap(([text, element]) => {
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? root.lang;
    const what = foreign(text, lang, scripts);
    return what === null ? [] : [fault('language', element, `${what} in ${lang}: ${text.trim().slice(0, 40)}`)];
  });
  return [...wrong, ...misplaced];
}
