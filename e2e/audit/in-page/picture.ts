import type { Colour } from './colour.ts';

/** A picture of the whole page, to look colours up in. */
export interface Picture {
  /** The colour at a place of the page, in CSS px; `null` outside the picture. */
  at(x: number, y: number): Colour | null;
}

/** Reads a PNG. The page's own decoder does it: no fetch, so no policy of the page is in the way. */
export async function readPicture(base64: string): Promise<Picture> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const { width, height } = image;
  const canvas = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!canvas) throw new Error('No canvas to read the picture with');
  canvas.drawImage(image, 0, 0);
  const { data } = canvas.getImageData(0, 0, width, height);
  return {
    at(x, y) {
      const [column, row] = [Math.floor(x), Math.floor(y)];
      if (column < 0 || row < 0 || column >= width || row >= height) return null;
      const start = (row * width + column) * 4;
      return [data[start] ?? 0, data[start + 1] ?? 0, data[start + 2] ?? 0, 1];
    },
  };
}
