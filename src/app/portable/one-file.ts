/** The name of the file that holds the whole atlas. */
export const FILE_NAME = 'hk-it-atlas.html';
/** Where a host has it. */
export const HOSTED_FILE = `/portable/${FILE_NAME}`;
/** The element in which a file brings briefings along, and the one with the licences. */
export const BRIEFINGS_ID = 'own-briefings';
export const LICENCES_ID = 'licence-texts';
/** Marks what belongs to the file, and not to an extension of the browser that opened it. */
export const PART = 'data-file=""';

/** The licences, where they lie in this very file. */
export const licencesInside = (): string | null => document.getElementById(LICENCES_ID)?.textContent ?? null;

/** No text of these can end the element that it stands in. */
const inert = (json: string) =>
  json
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');

/** The file from its parts, each as HTML. Written and saved files are put together by the same hand. */
export const fileOf = (head: readonly string[], body: readonly string[]): string =>
  `<!DOCTYPE html>\n<html lang="en">\n<head>\n${head.join('\n')}\n</head>\n<body>\n${body.join('\n')}\n</body>\n</html>\n`;

/** The same file with briefings inside, as the texts of their files; those that it had are left behind. */
export function withBriefings(file: string, texts: readonly string[]): string {
  const end = file.indexOf('\n</head>');
  if (end < 0) throw new Error('This is no file of the atlas');
  const element = `<script type="application/json" id="${BRIEFINGS_ID}">${inert(JSON.stringify(texts))}</script>`;
  return `${file.slice(0, end)}\n${element}${file.slice(end)}`;
}

const partsOf = (parent: Element) => [...parent.children].filter((element) => element.hasAttribute('data-file'));

type Kept = string | Element;

/** Scripts and styles never change, and are large; all else is written down before the app changes it. */
const keep = (element: Element): Kept => (/^(?:SCRIPT|STYLE)$/.test(element.tagName) ? element : element.outerHTML);
const write = (kept: Kept) => (typeof kept === 'string' ? kept : kept.outerHTML);

let kept: { readonly head: readonly Kept[]; readonly body: readonly Kept[] } | null = null;

/** Remembers what this file is made of, before the app begins. */
export const keepFile = (): void => {
  kept = { head: partsOf(document.head).map(keep), body: partsOf(document.body).map(keep) };
};

/** This very file as it was opened, without the briefings inside; null in a hosted atlas. */
export const thisFile = (): string | null => kept && fileOf(kept.head.map(write), kept.body.map(write));
