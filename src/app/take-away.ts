import type { Exhibit } from '#src/exhibits/define.ts';
import { exhibitLink } from './exhibit-link.ts';
import type { ShownExhibit } from './use-exhibit.ts';

/** What became of something a reader took away. `text` is what to copy by hand where the clipboard is closed. */
export interface Taken {
  readonly result: 'copied' | 'saved' | 'denied' | 'failed';
  readonly text: string;
}

/** Copies words. */
export async function copyText(text: string): Promise<Taken> {
  try {
    await navigator.clipboard.writeText(text);
    return { result: 'copied', text };
  } catch {
    return { result: 'denied', text };
  }
}

/** Copies the address of one exhibit as it is shown. */
export const copyLink = (id: string): Promise<Taken> => copyText(exhibitLink(id));

/** Copies the rows of an exhibit as cells and as text, or as text alone where a browser takes no more. */
export async function copyNumbers(exhibit: Exhibit, shown: ShownExhibit): Promise<Taken> {
  const [{ takeNumbers }, { numbersOf }] = await Promise.all([
    import('#src/takeaway/numbers.ts'),
    import('./numbers-of.ts'),
  ]);
  const { text, html } = takeNumbers(numbersOf(exhibit, shown, exhibitLink(exhibit.id)));
  const flavour = (content: string, type: string) => new Blob([content], { type });
  try {
    const flavours = { 'text/plain': flavour(text, 'text/plain'), 'text/html': flavour(html, 'text/html') };
    await navigator.clipboard.write([new ClipboardItem(flavours)]);
    return { result: 'copied', text };
  } catch {
    const copied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    return { result: copied ? 'copied' : 'denied', text };
  }
}

/** Saves a file under a name. */
export function save(file: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const LOOKS = 50;

/** The drawing of an exhibit, which may still be on its way. Throws where none comes within five seconds. */
async function drawingOf(id: string, looks = LOOKS): Promise<SVGSVGElement> {
  const place = document.getElementById(id)?.querySelector('[data-width]');
  const drawing = place?.querySelector('svg');
  if (drawing) return drawing;
  if (!place || looks === 0) throw new Error(`${id} has no drawing`);
  await new Promise((go) => setTimeout(go, 100));
  return drawingOf(id, looks - 1);
}

async function makePicture(id: string, shown: ShownExhibit): Promise<Blob> {
  const drawing = await drawingOf(id);
  const [{ drawPicture }, { pictureWords }] = await Promise.all([
    import('#src/takeaway/picture.ts'),
    import('./picture-words.ts'),
  ]);
  return drawPicture(drawing, pictureWords(shown, exhibitLink(id)));
}

/** Copies a picture; saves it under a name where copying is barred. */
export async function takePicture(make: () => Promise<Blob>, name: string): Promise<Taken> {
  let picture: Blob;
  try {
    picture = await make();
  } catch {
    return { result: 'failed', text: '' };
  }
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return { result: 'copied', text: '' };
  } catch {
    save(picture, name);
    return { result: 'saved', text: '' };
  }
}

/** Copies the drawing of an exhibit with its title, legend, source and address inside. */
export const copyPicture = (id: string, shown: ShownExhibit): Promise<Taken> =>
  takePicture(() => makePicture(id, shown), `${id}.${shown.locale}.png`);
