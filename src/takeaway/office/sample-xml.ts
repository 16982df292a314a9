/** An element as a test reads it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly in it. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:.-]+)="([^"<]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ALLOWED = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

function unescaped(text: string): string {
  if (!ALLOWED.test(text)) throw new Error(`a sign that XML may not hold: ${JSON.stringify(text)}`);
  return text.replace(/&([^;]*;?)/g, (whole, name: string) => {
    const sign = ENTITIES[name.slice(0, -1)];
    if (sign === undefined || !name.endsWith(';')) throw new Error(`no entity: ${whole}`);
    return sign;
  });
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) {
    if (name in attributes) throw new Error(`${name} stands twice`);
    attributes[name] = unescaped(value);
  }
  return attributes;
}

/** Reads strict XML of the kind that is written here. Throws at the first thing that is not well formed. */
export function readXml(text: string): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(text);
    if (!token) throw new Error(`no XML at ${at}: ${text.slice(at, at + 40)}`);
    const [, slash, name, attributes = '', end, words] = token;
    const top = open.at(-1) ?? root;
    if (words !== undefined) top.text += unescaped(words);
    else if (slash) {
      if (top.name !== name) throw new Error(`${top.name} is closed by ${name ?? ''}`);
      open.pop();
    } else if (name !== undefined) {
      const element: Open = { name, attributes: attributesOf(attributes), children: [], text: '' };
      top.children.push(element);
      if (!end) open.push(element);
    }
  }
  const [first] = root.children;
  if (open.length > 1 || root.children.length !== 1 || !first || root.text.trim() !== '')
    throw new Error('not one whole root');
  return first;
}

/** All elements of a name, in their order. */
export const all = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

/** The words of paragraphs, each a line; a break in one is a space. */
export const linesIn = (element: XmlElement): readonly string[] =>
  all(element, 'a:p').map((paragraph) =>
    paragraph.children.map((run) => (run.name === 'a:br' ? '\n' : (childOf(run, 'a:t')?.text ?? ''))).join(''),
  );
