import type { Page } from '@playwright/test';

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
