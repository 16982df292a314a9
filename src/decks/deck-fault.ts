import type { Locale, Localized } from '#src/i18n/locales.ts';
import { FAULT_WORDS, type FaultCode } from './fault-words.ts';

/** One thing wrong with a deck file: where (`slides[2].notes.tc`), what, and what can be done. */
export interface DeckFault {
  readonly path: string;
  readonly code: FaultCode;
  /** What was met or allowed, such as a key, an id or a limit. */
  readonly detail: string;
}

/** The path of what is wrong with all of a file. */
export const WHOLE_FILE = '';

const cut = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

export const deckFault = (path: string, code: FaultCode, detail: string | number = ''): DeckFault => ({
  path,
  code,
  detail: cut(String(detail)),
});

const THE_FILE: Localized = { en: 'the file', tc: '檔案', sc: '文件' };

/** Where a fault is, in words where it is all of the file. */
export const sayWhere = ({ path }: DeckFault, locale: Locale) => (path === WHOLE_FILE ? THE_FILE[locale] : path);

/** What is wrong, and what the reader can do. */
export const sayFault = ({ code, detail }: DeckFault, locale: Locale) =>
  FAULT_WORDS[code][locale].replace('#', () => detail);
