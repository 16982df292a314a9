/** What can be wrong with a file before it is looked at as an edition; `content` is what the parser of editions says. */
export type FileFaultCode =
  | 'too-large'
  | 'unreadable'
  | 'empty'
  | 'other-kind'
  | 'utf-16'
  | 'not-utf-8'
  | 'cut'
  | 'not-json'
  | 'too-deep'
  | 'forbidden-key'
  | 'key-twice'
  | 'too-long'
  | 'too-many'
  | 'other-app'
  | 'newer'
  | 'version'
  | 'no-checksum'
  | 'checksum'
  | 'unknown-key'
  | 'content';

/** One thing wrong with a file of an edition: where, what, and what was met or allowed. Lines and columns count from 1. */
export interface FileFault {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly code: FileFaultCode;
  readonly detail: string;
}

export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Where an offset stands in a text; a column is a character, not a byte. */
export function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\n|\r/);
  return { line: lines.length, column: Array.from(lines.at(-1) ?? '').length + 1 };
}

const cut = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

export const fileFault = (
  code: FileFaultCode,
  detail: string | number = '',
  { line, column, path = '' }: Partial<TextPlace> & { readonly path?: string } = {},
): FileFault => ({ path, line: line ?? 1, column: column ?? 1, code, detail: cut(String(detail)) });
