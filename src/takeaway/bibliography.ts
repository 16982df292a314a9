/** What a reference manager is told of something that is cited. */
export interface Reference {
  readonly key: string;
  readonly type: 'report' | 'webpage';
  /** A body, never a person. */
  readonly author: string;
  readonly title: string;
  readonly date: { readonly year: number; readonly isInferred: boolean };
  readonly note: string;
  /** Empty where there is none. */
  readonly address: string;
  /** The language of the thing, as HTML names it. */
  readonly language: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** Words for TeX: signs that it acts on are escaped, Han and other signs stay as they are in UTF-8. */
export const escapeTex = (text: string): string =>
  text.replace(/[\\{}~^&%$#_]/g, (sign) => ESCAPES[sign] ?? sign).replace(/\s+/g, ' ');

/** An address is taken as it is; only a brace would end it early. */
const verbatim = (address: string) =>
  address.replace(/[{}\\\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** An entry of a BibTeX file. A year in brackets is inferred, as catalogues write it; the note says so in words. */
export function toBibtex({ key, type, author, title, date, note, address, language }: Reference): string {
  const fields = [
    // Doubled braces keep names and titles as they are.
    ['author', `{${escapeTex(author)}}`],
    ['title', `{${escapeTex(title)}}`],
    ['year', date.isInferred ? `[${date.year}]` : String(date.year)],
    ['note', escapeTex(note)],
    ['language', language],
    ['url', verbatim(address)],
  ] as const;
  const written = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}}`);
  return `@${type === 'report' ? 'techreport' : 'misc'}{${key},\n${written.join(',\n')}\n}\n`;
}

/** References as CSL-JSON; a date that is inferred is “circa”. */
export function toCsl(references: readonly Reference[]): string {
  const items = references.map(({ key, type, author, title, date, note, address, language }) => ({
    id: key,
    type,
    author: [{ literal: author }],
    title,
    issued: { 'date-parts': [[date.year]], ...(date.isInferred && { circa: true }) },
    note,
    language,
    ...(address !== '' && { URL: address }),
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
}
