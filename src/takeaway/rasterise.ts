import type { OwnFace } from './own-fonts.ts';

/** A picture that stands by itself: SVG with its fonts inside. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly faces: readonly OwnFace[];
  /** How many px of the file one px of it takes. */
  readonly scale: number;
}

/** Below the picture each face draws one sign in a cell of its own; it shows when the face is read. Then it is cut off. */
const CELL = 24;
const PATIENCE = 20_000;

function withProbes({ svg, width, height, faces }: Picture): string {
  const probes = faces.map(
    ({ family, weight, sample }, at) =>
      `<text x="${at * CELL + 4}" y="${height + CELL - 6}" font-family="${family}" font-weight="${weight}" font-size="16">${escape(sample)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height + CELL}">${svg}${probes.join('')}</svg>`;
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Whether every face has drawn its sign into the strip below the picture. */
function areFacesRead(context: CanvasRenderingContext2D, { height, faces, scale }: Picture): boolean {
  const size = CELL * scale;
  return faces.every((_, at) => {
    const { data } = context.getImageData(at * size, height * scale, size, size);
    return data.some((value, byte) => byte % 4 === 3 && value > 128);
  });
}

function canvasOf({ width, scale }: Picture, height: number) {
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser has no canvas to draw on');
  return { canvas, context };
}

/** A browser says that a picture is there before it has read the fonts inside, so the picture is drawn until it has. */
async function drawRead(picture: Picture, deadline: number): Promise<HTMLImageElement> {
  const { width, height, scale } = picture;
  const image = new Image(width * scale, (height + CELL) * scale);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(withProbes(picture))}`;
  await image.decode();
  const { canvas, context } = canvasOf(picture, height + CELL);
  const draw = async (): Promise<HTMLImageElement> => {
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    if (areFacesRead(context, picture)) return image;
    if (performance.now() > deadline) throw new Error('The fonts of the picture could not be read');
    await new Promise((resolve) => setTimeout(resolve, 40));
    return draw();
  };
  return draw();
}

/** A PNG so many times the size. Throws where it cannot be drawn in the atlas's own faces. */
export async function rasterise(picture: Picture): Promise<Blob> {
  const image = await drawRead(picture, performance.now() + PATIENCE);
  const { canvas, context } = canvasOf(picture, picture.height);
  context.drawImage(image, 0, 0, canvas.width, (picture.height + CELL) * picture.scale);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is empty'))), 'image/png');
  });
}
