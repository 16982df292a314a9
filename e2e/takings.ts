import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { readXml, type XmlElement } from '#src/takeaway/office/sample-xml.ts';

/** What the page has put on the clipboard, by type, and the source of the last picture it drew. */
interface Takings {
  readonly flavours: Readonly<Record<string, string>>;
  readonly source: string;
}

/** A picture as it left the page. */
export interface TakenPicture {
  readonly png: { readonly width: number; readonly height: number };
  readonly drawn: { readonly width: number; readonly height: number };
  /** Every text in it, in order. */
  readonly texts: readonly string[];
  readonly samples: number;
  /** Families whose font is inside. */
  readonly families: readonly string[];
}

/** Runs in the page before its scripts: keeps what is taken, or refuses to where `closed`. */
function keepTakings(closed: boolean) {
  const kept = { flavours: {} as Record<string, string>, source: '' };
  Object.assign(window, { takings: kept });
  const refuse = () => Promise.reject(new DOMException('closed', 'NotAllowedError'));
  const textOf = async (blob: Blob) =>
    blob.type === 'image/png'
      ? btoa(Array.from(new Uint8Array(await blob.arrayBuffer()), (byte) => String.fromCharCode(byte)).join(''))
      : blob.text();
  const write = async (all: readonly ClipboardItem[]) => {
    for (const one of all) for (const type of one.types) kept.flavours[type] = await textOf(await one.getType(type));
  };
  const writeText = async (text: string) => void Object.assign(kept.flavours, { 'text/plain': text });
  Object.defineProperty(navigator, 'clipboard', {
    value: closed ? { write: refuse, writeText: refuse } : { write, writeText },
  });
  const source = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src');
  Object.defineProperty(HTMLImageElement.prototype, 'src', {
    ...source,
    set(this: HTMLImageElement, value: string) {
      if (value.startsWith('data:image/svg+xml')) kept.source = decodeURIComponent(value.slice(value.indexOf(',') + 1));
      source?.set?.call(this, value);
    },
  });
}

/** From now on what a page takes is kept for the test; a closed clipboard takes nothing. */
export const watchTakings = (page: Page, { closed = false } = {}) => page.addInitScript(keepTakings, closed);

export const takings = (page: Page) =>
  page.evaluate(() => (window as unknown as { readonly takings: Takings }).takings);

/** The size that a PNG gives in its head. */
function sizeOf(base64: string) {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error('This is no PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** The last picture that was copied, and what its source says. */
export async function takenPicture(page: Page): Promise<TakenPicture> {
  const { flavours } = await takings(page);
  const read = await page.evaluate(() => {
    const { source } = (window as unknown as { readonly takings: Takings }).takings;
    const [, faces = ''] = /<style>([^]*?)<\/style>/.exec(source) ?? [];
    // The page's own policy would complain of the style while it is read here.
    const plain = source.replace(/<style>[^]*?<\/style>/, '');
    const picture = new DOMParser().parseFromString(plain, 'image/svg+xml').querySelector('svg > svg');
    return {
      drawn: { width: Number(picture?.getAttribute('width')), height: Number(picture?.getAttribute('height')) },
      texts: [...(picture?.querySelectorAll('text') ?? [])].map((text) => text.textContent),
      samples: picture?.querySelectorAll('.picture-legend').length ?? 0,
      families: [...faces.matchAll(/font-family:"([^"]+)";src:url\("data:font\/woff2;base64,[\w+/=]{1000,}"\)/g)].map(
        ([, family = '']) => family,
      ),
    };
  });
  return { ...read, png: sizeOf(flavours['image/png'] ?? '') };
}

/** A picture saved as SVG, as another program reads it. */
export interface SavedSvg {
  readonly title: string;
  readonly lang: string;
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly texts: readonly string[];
  /** Families whose font is inside, and families that anything asks for. */
  readonly families: readonly string[];
  readonly named: readonly string[];
  /** What leads out of the file or belongs to the page. */
  readonly foreign: readonly string[];
  /** Parts that are referred to and are not there. */
  readonly missing: readonly string[];
}

const textOf = (element: XmlElement): string => element.text + element.children.map(textOf).join('');
const everyIn = (element: XmlElement): readonly XmlElement[] => [element, ...element.children.flatMap(everyIn)];

const FACE = /font-family:"([^"]+)";src:url\("data:font\/woff2;base64,[\w+/=]{1000,}"\)/g;
const OF_THE_PAGE = /^(?:class|style|tabindex|on.*|data-.*|aria-.*)$/;

/** Reads a saved picture strictly. Throws where it is no well-formed XML. */
export function readSvg(file: string): SavedSvg {
  const root = readXml(file);
  const every = everyIn(root);
  const [style = '', ...styles] = every.filter(({ name }) => name === 'style').map(textOf);
  if (styles.length > 0) throw new Error('more than one style');
  const attributes = every.flatMap((element) => Object.entries(element.attributes));
  const references = attributes.flatMap(([name, value]) =>
    /^(?:xlink:)?href$/.test(name) ? [value] : [...value.matchAll(/url\(([^)]*)\)/g)].map(([, to = '']) => to),
  );
  const ids = new Set(every.map((element) => `#${element.attributes['id'] ?? ''}`));
  return {
    title: root.children
      .filter(({ name }) => name === 'title')
      .map(textOf)
      .join(),
    lang: root.attributes['lang'] === root.attributes['xml:lang'] ? (root.attributes['lang'] ?? '') : 'two languages',
    width: Number(root.attributes['width']),
    height: Number(root.attributes['height']),
    ground: every.find(({ name }) => name === 'rect')?.attributes['fill'] ?? '',
    texts: every.filter(({ name }) => name === 'text').map(textOf),
    families: [...style.matchAll(FACE)].map(([, family = '']) => family),
    named: attributes.flatMap(([name, value]) =>
      name === 'font-family' ? value.split(',').map((family) => family.trim().replace(/^'|'$/g, '')) : [],
    ),
    foreign: [
      ...(style.replace(FACE, '').match(/url\([^)]*\)|https?:/g) ?? []),
      ...attributes.flatMap(([name]) => (OF_THE_PAGE.test(name) ? [name] : [])),
      ...references.filter((to) => !to.startsWith('#')),
      ...every.flatMap(({ name }) => (/^(?:script|image|foreignObject|a)$/.test(name) ? [name] : [])),
    ],
    missing: references.filter((to) => to.startsWith('#') && !ids.has(to)),
  };
}

/** Takes a file from the last menu of something, and reads it. */
export async function savedFile(page: Page, act: string, scope: Locator) {
  const download = page.waitForEvent('download');
  await scope.locator('summary').last().click();
  await scope.locator(`[data-act="${act}"]`).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}
