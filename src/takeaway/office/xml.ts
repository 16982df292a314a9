/** Whether XML may hold a sign: no control but tab and line ends, no half of a sign. */
function isXmlSign(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as XML may hold them, in an element or in an attribute. */
export const escapeXml = (text: string): string =>
  Array.from(text)
    .filter(isXmlSign)
    .map((sign) => ESCAPES[sign] ?? sign)
    .join('');

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; attributes without a value are left out. */
export function el(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  const inner = children.join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** An element that only has a value, as most of a chart. */
export const val = (name: string, value: string | number): string => el(name, { val: value });

export const xmlFile = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

const SCHEMAS = 'http://schemas.openxmlformats.org';
const RELATIONS = `${SCHEMAS}/officeDocument/2006/relationships`;

export const NAMESPACES = {
  a: `${SCHEMAS}/drawingml/2006/main`,
  c: `${SCHEMAS}/drawingml/2006/chart`,
  p: `${SCHEMAS}/presentationml/2006/main`,
  s: `${SCHEMAS}/spreadsheetml/2006/main`,
  r: RELATIONS,
  table: `${SCHEMAS}/drawingml/2006/table`,
  types: `${SCHEMAS}/package/2006/content-types`,
  relations: `${SCHEMAS}/package/2006/relationships`,
  core: `${SCHEMAS}/package/2006/metadata/core-properties`,
  coreRelation: `${SCHEMAS}/package/2006/relationships/metadata/core-properties`,
  app: `${SCHEMAS}/officeDocument/2006/extended-properties`,
  dc: 'http://purl.org/dc/elements/1.1/',
} as const;

/** The names that a root element of a slide, a master or a chart declares. */
export const declared = (...prefixes: readonly ('a' | 'c' | 'p' | 'r')[]): Attributes =>
  Object.fromEntries(prefixes.map((prefix) => [`xmlns:${prefix}`, NAMESPACES[prefix]]));

/** What one part points to: its id, the kind of the target, and where it is from the root of the package. */
export interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

export function relationsFile(relations: readonly Relation[]): string {
  const entries = relations.map(({ id, kind, target }) =>
    el('Relationship', {
      Id: id,
      Type: kind.startsWith('http') ? kind : `${RELATIONS}/${kind}`,
      Target: `/${target}`,
    }),
  );
  return xmlFile(el('Relationships', { xmlns: NAMESPACES.relations }, ...entries));
}
