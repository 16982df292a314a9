/** Why a file is no copy of the document that could be examined. */
export type CopyProblem =
  'empty' | 'too-large' | 'pdf' | 'zip' | 'markup' | 'not-text' | 'not-chinese' | 'simplified' | 'other-document';

/** The document has some 30 kB; what is a hundred times larger is not it. */
export const LARGEST_COPY = 5 * 1024 * 1024;

export type CopyText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: CopyProblem };

const refused = (problem: CopyProblem): CopyText => ({ ok: false, problem });

const startsWith = (bytes: Uint8Array, ...codes: readonly number[]) => codes.every((code, at) => bytes[at] === code);

/** Control characters that no text has. */
const CONTROLS = /(?![\t-\r])\p{Cc}|\ufffe/u;
/** Signs that any page of Chinese prose has. */
const CHINESE_PROSE = /[的。，]/;

function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return CONTROLS.test(text) ? null : text;
  } catch {
    return null;
  }
}

/** The text of a file in UTF-8 or UTF-16, or null where it is in neither. */
function decode(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0xff, 0xfe)) return decodeAs(bytes, 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return decodeAs(bytes, 'utf-16be');
  const asUtf8 = decodeAs(bytes, 'utf-8');
  if (asUtf8 !== null) return asUtf8;
  const guesses = ['utf-16le', 'utf-16be'].map((encoding) => decodeAs(bytes, encoding));
  return guesses.find((text) => text !== null && CHINESE_PROSE.test(text)) ?? null;
}

/** One form of line ends, spaces and signs, whatever program wrote the text. */
const tidied = (text: string) =>
  text
    .normalize('NFC')
    .replaceAll(/\r\n?|[\f\v\u2028\u2029]/g, '\n')
    .replaceAll(/[\t\u00a0\u2002-\u200a\u202f]/g, ' ')
    .replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    // Text taken out of a PDF may hold radicals in place of the characters they look like.
    .replaceAll(/[\u2e80-\u2fdf]/g, (radical) => radical.normalize('NFKC'));

const SIMPLIFIED = /[创业关个们这网络资务数应实验术发与对为国际]/g;
const TRADITIONAL = /[創業關個們這網絡資務數應實驗術發與對為國際]/g;

const count = (text: string, signs: RegExp) => text.match(signs)?.length ?? 0;

function languageProblem(text: string): CopyProblem | null {
  const letters = count(text, /\p{L}/gu);
  if (count(text, /\p{Script=Han}/gu) * 4 < letters || letters === 0) return 'not-chinese';
  return count(text, SIMPLIFIED) > count(text, TRADITIONAL) ? 'simplified' : null;
}

const isMarkup = (text: string) => /<(?:!doctype|html|body|head|\?xml)\b|^\s*\{\\rtf/i.test(text.slice(0, 2000));

/** Reads a file as a copy of the document: plain text in Traditional Chinese, or what it is instead. */
export function readCopy(bytes: Uint8Array): CopyText {
  if (bytes.length > LARGEST_COPY) return refused('too-large');
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return refused('pdf');
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return refused('zip');
  const decoded = decode(bytes);
  if (decoded === null) return refused('not-text');
  const text = tidied(decoded);
  if (text.trim() === '') return refused('empty');
  if (isMarkup(text)) return refused('markup');
  const problem = languageProblem(text);
  return problem ? refused(problem) : { ok: true, text };
}
