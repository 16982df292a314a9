import type { DrawPicture, Drawn } from './pictures.ts';

/** A PNG of one grey px. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGPo6en5DwAFVgKhJ0SvWAAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);

/** Stands in for the pictures of a browser: of this size, and with text of this size in it. */
export function samplePictures(smallest: number): DrawPicture {
  const drawn = (width: number, height: number): Promise<Drawn> =>
    Promise.resolve({ png: PNG, width, height, smallest, scale: 1 });
  return { drawing: () => drawn(900, 290), map: () => drawn(700, 600) };
}
